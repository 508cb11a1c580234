import type { Database } from 'sql.js';
import type { CardId, DeckHead } from '../../core/deck/card';
import { cleanHead } from '../../core/deck/clean';
import { hashText, idFromWords } from '../../core/random';
import { err, ok, type Result } from '../../core/result';
import type { FoldRules } from '../../core/scheduling/memory';
import { isCover } from '../../core/sharing/formats/blanks';
import type { PackageError } from '../../core/sharing/packageErrors';
import type { Packaged } from '../../core/sharing/packaged';
import { problemFrom, Refused } from '../refused';
import { openForeign } from '../sqlite/foreign';
import type { Sqlite } from '../sqlite/sqlite';
import type { AnkiCard, CollectionHead, Note } from './collection';
import { containerFrom } from './container';
import { cardMaker } from './contents';
import { LossBook } from './lossBook';
import { ankiName, headFromDescription } from './ownNotes';
import { Piles, type Handful } from './piles';
import { ProgressReader } from './progress';
import { cardsOf, headOf, notesOf, reviewsOf } from './rows';

/** What a package is read by. */
export interface ReadingGround {
	readonly rules: FoldRules;
	readonly now: number;
	/** Minutes east of UTC where the student was at an instant. */
	readonly offsetAt: (at: number) => number;
	/** Told now and then how much of a package is read, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	/** Is given the cards while others are read; then none stand in what comes at the end. */
	readonly hand?: (some: Handful) => void;
}

/** Reads a package of Anki, of any kind; SQLite may start meanwhile. Nothing in it is trusted; no input makes this reject. */
export async function readPackage(
	sqlite: Sqlite | Promise<Sqlite>,
	bytes: Uint8Array,
	ground: ReadingGround
): Promise<Result<Packaged, PackageError>> {
	try {
		const { database: content, media } = await containerFrom(bytes);
		ground.onProgress?.(0.2);
		const database = openForeign(await sqlite, content);
		try {
			return ok(readCollection(database, media, ground));
		} finally {
			database.close();
		}
	} catch (thrown) {
		return err(problemFrom(thrown));
	}
}

function readCollection(database: Database, media: number, ground: ReadingGround): Packaged {
	const head = headOf(database);
	const losses = new LossBook(head, media);
	const { found, piles } = cardsIn(database, head, losses, ground);
	if (found.size === 0) throw new Refused({ type: 'package-empty' });
	const decks = piles.closed((deck) => deckHead(head, deck));
	ground.onProgress?.(0.7);
	const progress = new ProgressReader({ head, ...ground });
	const ids = new Map([...found].map(([id, anki]) => [anki.id, id]));
	for (const row of reviewsOf(database)) {
		const card = ids.get(row.card);
		if (card !== undefined) progress.takeRow(row, card);
	}
	const studied = [...found].filter(([id, anki]) => progress.takeCard(anki, id)).length;
	ground.onProgress?.(1);
	const { records, reviews } = progress;
	return { decks, losses: losses.closed(progress.refused), progress: { records, studied, reviews } };
}

/** What tells the ids of one collection from those of another: the deck it was made from, or when it began. */
const originOf = ({ entente, createdAt }: CollectionHead) => entente || String(createdAt);
const idOf = (name: string) => idFromWords(hashText(name));

/** All cards note by note, each note's in the order of its templates. */
function cardsByNote(database: Database): readonly AnkiCard[] {
	const compare = (one: AnkiCard, other: AnkiCard) => one.note - other.note || one.place - other.place;
	const cards = [...cardsOf(database)];
	// Mostly they were made so.
	const areSorted = cards.every((card, at) => at === 0 || compare(cards[at - 1] ?? card, card) <= 0);
	return areSorted ? cards : cards.sort(compare);
}

/** By which a note that was left out is told from others. */
const beginningOf = ({ fields }: Note) => fields?.find((field) => !isCover(field)) ?? '';

/** What Anki says of each card that was found, and their words, in the order in which their notes were made. */
interface Found {
	readonly found: ReadonlyMap<CardId, AnkiCard>;
	readonly piles: Piles;
}

function cardsIn(
	database: Database,
	head: CollectionHead,
	losses: LossBook,
	{ onProgress, hand }: ReadingGround
): Found {
	const makers = new Map([...head.types].map(([id, type]) => [id, cardMaker(type)]));
	const cards = cardsByNote(database);
	const found = new Map<CardId, AnkiCard>();
	const piles = new Piles(hand);
	const origin = originOf(head);
	let [at, orphans] = [0, 0];
	for (const note of notesOf(database)) {
		for (; (cards[at]?.note ?? Infinity) < note.id; at++) orphans++;
		const make = makers.get(note.type);
		for (let anki = cards[at]; anki?.note === note.id; anki = cards[++at]) {
			if (at % 2_000 === 0) onProgress?.(0.3 + (0.4 * at) / cards.length);
			const taken = make ? make(note, anki.place) : err('fields-mismatched' as const);
			const id = idOf(`anki card ${origin} ${anki.deck} ${note.guid} ${anki.place}`) as CardId;
			if (!taken.ok) losses.drop(taken.error, beginningOf(note));
			else if (found.has(id)) losses.drop('repeated', beginningOf(note));
			else {
				losses.note(taken.value.seen);
				found.set(id, anki);
				piles.put(anki.deck, id, taken.value.card);
			}
		}
	}
	// Cards of notes that are not there.
	for (orphans += cards.length - at; orphans > 0; orphans--) losses.drop('fields-mismatched', '');
	return { found, piles };
}

/** A deck's head: what Entente wrote into its description, as long as the deck is called so; else its name, and a lasting one. */
function deckHead(head: CollectionHead, id: number): DeckHead {
	const deck = head.decks.get(id);
	const levels = deck?.levels ?? [];
	const written = headFromDescription(deck?.description ?? '');
	if (written && ankiName(written.title) === levels.join('::')) return written;
	const nameless = { author: '', licence: '', language: '', source: '', version: '', modes: [] };
	const origin = written?.origin ?? idOf(`anki deck ${originOf(head)} ${id}`);
	return cleanHead({ ...(written ?? nameless), title: levels.join(': '), origin });
}
