import type { CardId, DeckHead } from '../../core/deck/card';
import { cleanHead } from '../../core/deck/clean';
import { hashText, idFromWords } from '../../core/random';
import { err } from '../../core/result';
import type { FoldRules } from '../../core/scheduling/memory';
import { isCover } from '../../core/sharing/formats/blanks';
import type { Packaged } from '../../core/sharing/packaged';
import { Refused } from '../refused';
import type { CollectionHead, Note } from './collection';
import { cardMaker, type CardMaker } from './contents';
import { LossBook } from './lossBook';
import { ankiName, headFromDescription } from './ownNotes';
import { CardTable, notesFrom, reviewsFrom, type NoteRows, type PackagePart, type ReviewRows } from './part';
import { Piles, type Handful } from './piles';
import { ProgressReader } from './progress';

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

/** What tells the ids of one collection from those of another: the deck it was made from, or when it began. */
const originOf = ({ entente, createdAt }: CollectionHead) => entente || String(createdAt);
const idOf = (name: string) => idFromWords(hashText(name));

/** By which a note that was left out is told from others. */
const beginningOf = ({ fields }: Note) => fields?.find((field) => !isCover(field)) ?? '';

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

/** Takes in a collection part by part: its cards' words by decks, in the order in which their notes were made, then what was learned of them. */
export class CollectionReader {
	readonly #head: CollectionHead;
	readonly #origin: string;
	readonly #ground: ReadingGround;
	readonly #cards: CardTable;
	/** Where they stand, note by note. */
	readonly #order: Uint32Array;
	readonly #makers: ReadonlyMap<string, CardMaker>;
	/** The cards that were found, and where they stand. */
	readonly #found = new Map<CardId, number>();
	/** What they are called here, by what Anki calls them; made when there are reviews. */
	#names: ReadonlyMap<number, CardId> | null = null;
	readonly #piles: Piles;
	readonly #losses: LossBook;
	readonly #progress: ProgressReader;
	/** How many cards were met, and how many of these have no note. */
	#at = 0;
	#orphans = 0;

	constructor({ head, media, cards }: PackagePart & { type: 'head' }, ground: ReadingGround) {
		this.#head = head;
		this.#origin = originOf(head);
		this.#ground = ground;
		this.#cards = new CardTable(cards);
		this.#order = this.#cards.byNote();
		this.#makers = new Map([...head.types].map(([id, type]) => [id, cardMaker(type)]));
		this.#piles = new Piles(ground.hand);
		this.#losses = new LossBook(head, media);
		this.#progress = new ProgressReader({ head, ...ground });
		ground.onProgress?.(0.2);
	}

	/** Takes what comes next: all notes come before any review. */
	take(part: ({ readonly type: 'notes' } & NoteRows) | ({ readonly type: 'reviews' } & ReviewRows)): void {
		if (part.type === 'reviews') return this.#takeReviews(part);
		for (const note of notesFrom(part)) this.#takeNote(note);
		this.#ground.onProgress?.(0.2 + (0.6 * this.#at) / Math.max(1, this.#cards.length));
	}

	/** All that was taken; throws `Refused` where that is nothing. */
	closed(): Packaged {
		if (this.#found.size === 0) throw new Refused({ type: 'package-empty' });
		// Cards of notes that are not there.
		for (this.#orphans += this.#cards.length - this.#at; this.#orphans > 0; this.#orphans--)
			this.#losses.drop('fields-mismatched', '');
		const decks = this.#piles.closed((deck) => deckHead(this.#head, deck));
		const takeCard = ([id, at]: readonly [CardId, number]) =>
			this.#progress.takeCard(this.#cards.card(at), id);
		const studied = [...this.#found].filter(takeCard).length;
		this.#ground.onProgress?.(1);
		const { records, reviews, refused } = this.#progress;
		return { decks, losses: this.#losses.closed(refused), progress: { records, studied, reviews } };
	}

	#takeNote(note: Note): void {
		const noteOf = (at: number) => this.#cards.note(at);
		const next = () => this.#order[this.#at] ?? this.#cards.length;
		for (; noteOf(next()) < note.id; this.#at++) this.#orphans++;
		const make = this.#makers.get(note.type);
		for (; noteOf(next()) === note.id; this.#at++) this.#takeCard(note, next(), make);
	}

	#takeCard(note: Note, at: number, make: CardMaker | undefined): void {
		const [deck, place] = [this.#cards.deck(at), this.#cards.place(at)];
		const taken = make ? make(note, place) : err('fields-mismatched' as const);
		const id = idOf(`anki card ${this.#origin} ${deck} ${note.guid} ${place}`) as CardId;
		if (!taken.ok) return this.#losses.drop(taken.error, beginningOf(note));
		if (this.#found.has(id)) return this.#losses.drop('repeated', beginningOf(note));
		this.#losses.note(taken.value.seen);
		this.#found.set(id, at);
		this.#piles.put(deck, id, taken.value.card);
	}

	#takeReviews(rows: ReviewRows): void {
		this.#names ??= new Map([...this.#found].map(([id, at]) => [this.#cards.id(at), id]));
		for (const row of reviewsFrom(rows)) {
			const card = this.#names.get(row.card);
			if (card !== undefined) this.#progress.takeRow(row, card);
		}
	}
}
