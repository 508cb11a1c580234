import type { Deck, DeckId, DeckText } from '../deck/card';
import type { TableReading } from './formats/tableReading';

/** The formats in which decks come. */
export type FormatName =
	'link' | 'deck' | 'anki-text' | 'table' | 'obsidian' | 'hashcards' | 'supermemo' | 'anki-package';

/** Why a part of what came is no card here. `copy/` has the sentence for each. */
export type DropReason =
	| 'question-missing'
	| 'answer-missing'
	| 'blank-missing'
	| 'media-only'
	| 'fields-mismatched'
	| 'too-long'
	| 'repeated'
	| 'beyond-limit';

/** What was left out: where it stood, how it begins, and why. */
export interface Dropped {
	/** From 1; null where what came has no lines. */
	readonly line: number | null;
	readonly text: string;
	readonly reason: DropReason;
}

/** What was changed or left behind on the way in, which a student should know before she says yes. */
export type Caution =
	| { readonly type: 'markup-removed'; readonly cards: number }
	| { readonly type: 'media-removed'; readonly cards: number }
	| { readonly type: 'scripts-removed'; readonly count: number }
	| { readonly type: 'styles-removed'; readonly count: number }
	| { readonly type: 'files-left'; readonly count: number }
	| { readonly type: 'reviews-unread'; readonly count: number }
	| { readonly type: 'unseen-characters'; readonly cards: number }
	| { readonly type: 'marks-capped'; readonly cards: number }
	| { readonly type: 'bytes-replaced'; readonly count: number }
	| { readonly type: 'encoding-guessed' }
	| { readonly type: 'stopped'; readonly entries: number }
	| { readonly type: 'columns-left'; readonly count: number }
	| { readonly type: 'lists-cut'; readonly cards: number }
	| { readonly type: 'decks-joined'; readonly decks: number }
	| { readonly type: 'quote-open'; readonly line: number }
	| { readonly type: 'header-unreadable'; readonly line: number; readonly text: string }
	| { readonly type: 'header-repeated'; readonly line: number; readonly text: string };

/** What came from outside, read and not yet kept, from whatever format: what every preview shows. */
export interface Incoming {
	readonly format: FormatName;
	readonly decks: readonly DeckText[];
	/** The first of what was left out. */
	readonly dropped: readonly Dropped[];
	readonly droppedInAll: number;
	readonly cautions: readonly Caution[];
	/** How a table was cut into cells, to be changed; null for what is no table. */
	readonly table: TableReading | null;
}

/** What becomes of a deck that came: it is kept as one of its own, taken over into the one that is here, or neither. */
export type DeckFate = 'kept' | 'update' | 'left';

/** What a student decides of one deck before she says yes. */
export interface DeckPlan {
	readonly title: string;
	readonly becomes: DeckFate;
	/** The same deck, kept before; null where it is new here. */
	readonly here: DeckId | null;
	/** All that are the same deck, oldest first: a copy was made of it. */
	readonly copies: readonly Deck[];
}

/** Decks that came whole, with nothing to say of them. */
export function incomingOf(format: FormatName, decks: readonly DeckText[]): Incoming {
	return { format, decks, dropped: [], droppedInAll: 0, cautions: [], table: null };
}
