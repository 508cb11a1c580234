import type { Card, Deck } from '../core/deck/card';

/** What stands outside the database and moves with everything that a sitting is made of, from before it is written until after. */
export interface Stamp {
	/** How far the log reaches; null while an answer waits to be saved, or where that cannot be told. */
	readonly log: string | null;
	/** The last change to decks, cards or settings; null before any. */
	readonly content: string | null;
}

/** The question a sitting over all decks opens with, as it is painted, if it is opened in this stretch of time and in this zone. */
export interface ForetoldQuestion {
	/** ms since 1970; `until` is no more in it. */
	readonly from: number;
	readonly until: number;
	readonly offsetMinutes: number;
	readonly card: Pick<Card, 'id' | 'kind' | 'prompt'>;
	readonly deck: Pick<Deck, 'title' | 'language'>;
	/** Cards the sitting has. */
	readonly of: number;
	/** There is an answer of the same day to take back. */
	readonly canUndo: boolean;
}

/** How something was foretold. */
export interface Telling {
	/** What the store was at, before it was read. */
	readonly stamp: Stamp;
	/** The app's version. */
	readonly version: string;
	/** Up to this instant, ms since 1970, all that is asked first is told. */
	readonly until: number;
}

/** What a student will be asked first, kept where a page finds it before any script has come. Words only, of the question only. */
export interface ForetoldShelf {
	stamp(): Stamp;
	/** Until when all was foretold by this version of the app, ms since 1970; 0 where nothing is, or it holds no more. */
	reach(version: string): Promise<number>;
	/** Keeps what was foretold, in the order of time, unless the store has moved on since. */
	keep(questions: readonly ForetoldQuestion[], telling: Telling): Promise<void>;
}
