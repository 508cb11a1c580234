import type { Database } from 'sql.js';
import type { CardContent, CardId, DeckHead } from '../../core/deck/card';
import { cleanHead } from '../../core/deck/clean';
import { hashText, idFromWords } from '../../core/random';
import { err, ok, type Result } from '../../core/result';
import type { FoldRules } from '../../core/scheduling/memory';
import { isCover } from '../../core/sharing/formats/blanks';
import type { PackageError } from '../../core/sharing/packageErrors';
import type { Packaged, PackagedDeck } from '../../core/sharing/packaged';
import { problemFrom, Refused } from '../refused';
import { openForeign } from '../sqlite/foreign';
import type { Sqlite } from '../sqlite/sqlite';
import type { AnkiCard, CollectionHead, Note } from './collection';
import { containerFrom } from './container';
import { cardMaker } from './contents';
import { LossBook } from './lossBook';
import { ankiName, headFromDescription } from './ownNotes';
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
}

/** A card on its way in. */
interface Found {
	readonly id: CardId;
	readonly anki: AnkiCard;
	readonly content: CardContent;
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
	const found = cardsIn(database, head, losses, ground);
	if (found.length === 0) throw new Refused({ type: 'package-empty' });
	const decks = decksFrom(found, head);
	ground.onProgress?.(0.7);
	const progress = new ProgressReader({ head, ...ground });
	const ids = new Map(found.map(({ id, anki }) => [anki.id, id]));
	for (const row of reviewsOf(database)) {
		const card = ids.get(row.card);
		if (card !== undefined) progress.takeRow(row, card);
	}
	const studied = found.filter(({ anki, id }) => progress.takeCard(anki, id)).length;
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

/** The cards of a collection in the order in which their notes were made. */
function cardsIn(
	database: Database,
	head: CollectionHead,
	losses: LossBook,
	{ onProgress }: ReadingGround
): readonly Found[] {
	const makers = new Map([...head.types].map(([id, type]) => [id, cardMaker(type)]));
	const cards = cardsByNote(database);
	const found = new Map<CardId, Found>();
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
				found.set(id, { id, anki, content: taken.value.card });
			}
		}
	}
	// Cards of notes that are not there.
	for (orphans += cards.length - at; orphans > 0; orphans--) losses.drop('fields-mismatched', '');
	return [...found.values()];
}

function decksFrom(found: readonly Found[], head: CollectionHead): readonly PackagedDeck[] {
	const byDeck = new Map<number, Found[]>();
	for (const each of found) {
		const list = byDeck.get(each.anki.deck);
		if (list) list.push(each);
		else byDeck.set(each.anki.deck, [each]);
	}
	return [...byDeck].map(([id, cards]) => ({
		text: { head: deckHead(head, id), cards: cards.map(({ content }) => content) },
		names: cards.map((card) => card.id)
	}));
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
