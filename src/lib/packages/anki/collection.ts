/** How notes of one kind look: their fields, and the templates that make cards of them. */
export interface NoteType {
	readonly id: string;
	readonly name: string;
	readonly isCloze: boolean;
	/** Its questions are places on a picture. */
	readonly isPictures: boolean;
	readonly hasStyle: boolean;
	/** In order. */
	readonly fields: readonly string[];
	/** In order. */
	readonly templates: readonly Template[];
}

export interface Template {
	readonly front: string;
	readonly back: string;
}

export interface AnkiDeck {
	readonly id: number;
	/** From the outermost to its own. */
	readonly levels: readonly string[];
	/** HTML. */
	readonly description: string;
}

/** What stands at the head of a collection, whatever its schema. */
export interface CollectionHead {
	/** When it was made, in seconds since 1970. Days are counted from there. */
	readonly createdAt: number;
	/** When it was changed last, in ms since 1970. */
	readonly changedAt: number;
	/** Minutes east of UTC where it was made. */
	readonly offsetMinutes: number;
	/** The hour at which a day begins. */
	readonly rollover: number;
	/** The deck of Entente that it was made from; empty where Anki wrote it. */
	readonly entente: string;
	readonly types: ReadonlyMap<string, NoteType>;
	readonly decks: ReadonlyMap<number, AnkiDeck>;
}

export interface Note {
	readonly id: number;
	readonly guid: string;
	readonly type: string;
	readonly tags: readonly string[];
	/** HTML, in the order of its type's fields; null where they are longer than is read. */
	readonly fields: readonly string[] | null;
}

/** A card as Anki schedules it. */
export interface AnkiCard {
	readonly id: number;
	/** Seconds since 1970. */
	readonly changedAt: number;
	/** 0 new, 1 learning, 2 review, 3 relearning. */
	readonly type: number;
	/** -1 suspended, below that buried. */
	readonly queue: number;
	/** In review the day it is due, counted from the collection's. */
	readonly due: number;
	readonly intervalDays: number;
	/** Ease of the older scheduler, in thousandths. */
	readonly ease: number;
	/** JSON: stability, difficulty, last review. */
	readonly data: string;
}

/** A line of Anki's review log. */
export interface ReviewRow {
	/** ms since 1970, and its name. */
	readonly id: number;
	readonly card: number;
	/** 1 to 4; 0 where nobody answered. */
	readonly ease: number;
	/** Days, or seconds below zero. */
	readonly interval: number;
	/** Difficulty or ease, as its scheduler counts it; 0 for what moves no schedule. */
	readonly factor: number;
	readonly elapsedMs: number;
	/** 0 learning, 1 review, 2 relearning, 3 filtered, 4 manual, 5 rescheduled. */
	readonly kind: number;
}
