import type { AnkiCard, CollectionHead, Note, ReviewRow } from './collection';

/**
 * Rows of a collection in columns, some hundred together, for they go from the thread that has the database to another: `numbers` has
 * of each row in turn all that is a number.
 */
export interface CardRows {
	readonly numbers: Float64Array;
	readonly scheduled: ScheduleRows;
}

/** The cards that are in review or suspended: of all others Anki says nothing beyond its review log. */
export interface ScheduleRows {
	readonly numbers: Float64Array;
	/** What FSRS knows of each; null where it knows nothing of any. */
	readonly data: readonly string[] | null;
}

export interface NoteRows {
	readonly ids: readonly number[];
	readonly types: readonly string[];
	/** As they stand there; null where no note has any. */
	readonly tags: readonly string[] | null;
	/** A note's name and then its fields, with a sign before each field; null where they are longer than is read. */
	readonly texts: readonly (string | null)[];
	/** Names of the notes that have no text; null where all have one. */
	readonly guids: readonly (string | null)[] | null;
}

export interface ReviewRows {
	readonly numbers: Float64Array;
}

/** A part of a package, in the order in which they come: one head, with all its cards, then its notes, then its review log. */
export type PackagePart =
	| {
			readonly type: 'head';
			readonly head: CollectionHead;
			/** How many pictures and sounds stand beside the collection. */
			readonly media: number;
			readonly cards: CardRows;
	  }
	| ({ readonly type: 'notes' } & NoteRows)
	| ({ readonly type: 'reviews' } & ReviewRows);

/** What stands before each field in a note's text. */
export const fieldMark = '\x1f';
/** Of a note's name so much is read, in characters. */
export const longestName = 200;
/** How many numbers a row of each kind has. */
export const numbersOf = { card: 4, schedule: 7, review: 7 } as const;

const words = (text: string) => (text === '' ? [] : text.split(/\s+/).filter((word) => word !== ''));

/** Cards that stand in columns: to make an object of each takes long where nothing was learned of them. */
export class CardTable {
	readonly #rows: CardRows;
	/** Where the schedule of a card stands, by its id. */
	readonly #scheduled = new Map<number, number>();
	readonly length: number;

	constructor(rows: CardRows) {
		this.#rows = rows;
		this.length = rows.numbers.length / numbersOf.card;
		const { numbers } = rows.scheduled;
		for (let at = 0; at < numbers.length; at += numbersOf.schedule) this.#scheduled.set(numbers[at] ?? 0, at);
	}

	id(at: number): number {
		return this.#number(at, 0);
	}

	/** The note of a card; NaN where no card stands. */
	note(at: number): number {
		return at < this.length ? this.#number(at, 1) : NaN;
	}

	deck(at: number): number {
		return this.#number(at, 2);
	}

	place(at: number): number {
		return this.#number(at, 3);
	}

	/** What Anki says of a card's schedule: zeros where it has none. */
	card(at: number): AnkiCard {
		const id = this.id(at);
		const start = this.#scheduled.get(id) ?? NaN;
		const { numbers, data } = this.#rows.scheduled;
		const number = (place: number) => numbers[start + place] ?? 0;
		return {
			id,
			changedAt: number(1),
			type: number(2),
			queue: number(3),
			due: number(4),
			intervalDays: number(5),
			ease: number(6),
			data: data?.[start / numbersOf.schedule] ?? ''
		};
	}

	/** Where the cards stand, note by note, each note's in the order of its templates. */
	byNote(): Uint32Array {
		const places = Uint32Array.from({ length: this.length }, (_, at) => at);
		const compare = (one: number, other: number) =>
			this.note(one) - this.note(other) || this.place(one) - this.place(other);
		// Mostly they were made so.
		return places.every((at) => at === 0 || compare(at - 1, at) <= 0) ? places : places.sort(compare);
	}

	#number(at: number, place: number): number {
		return this.#rows.numbers[at * numbersOf.card + place] ?? 0;
	}
}

/** The notes that stand in columns. */
export function* notesFrom({ ids, types, tags, texts, guids }: NoteRows): Generator<Note> {
	for (const [at, id] of ids.entries()) {
		const fields = texts[at]?.split(fieldMark) ?? null;
		const guid = (fields?.shift() ?? guids?.[at] ?? '').slice(0, longestName);
		yield { id, guid, type: types[at] ?? '', tags: words(tags?.[at] ?? ''), fields };
	}
}

/** The lines of a review log that stand in columns. */
export function* reviewsFrom({ numbers }: ReviewRows): Generator<ReviewRow> {
	for (let start = 0; start < numbers.length; start += numbersOf.review) {
		const from = start;
		const at = (place: number) => numbers[from + place] ?? 0;
		yield {
			id: at(0),
			card: at(1),
			ease: at(2),
			interval: at(3),
			factor: at(4),
			elapsedMs: at(5),
			kind: at(6)
		};
	}
}
