import type { Card, CardContent, CardId, Deck, DeckHead, DeckId, DeckText } from '../core/deck/card';
import type { Stored } from './ports';

/** What becomes of one deck. A part that is absent changes nothing. */
export interface DeckChange {
	readonly deck: DeckId;
	readonly head?: Partial<DeckHead>;
	readonly cards?: readonly { readonly id: CardId; readonly change: Partial<CardContent> }[];
	readonly added?: readonly Card[];
	readonly removed?: readonly CardId[];
	/** The version of the deck that is taken over with this; null where it goes back to none. */
	readonly imported?: DeckText | null;
}

/** Cards on their way from one deck to another. What is remembered of them goes along. */
export interface CardMove {
	readonly cards: readonly CardId[];
	readonly from: DeckId;
	readonly to: DeckId;
	/** Put first: the deck that they begin. */
	readonly begun?: Deck;
	/** Whether the deck they come from ends where they were its last; its articles stay. */
	readonly ends?: boolean;
}

/** Changes of many cards at once, each call all or nothing. */
export interface DeckEdits {
	/** The version of a deck that was imported last; null for one that was made here. */
	imported(deck: DeckId): Stored<DeckText | null>;
	/** Puts a deck that came from elsewhere, and the text it came as. */
	take(deck: Deck, cards: readonly Card[], text: DeckText): Stored<void>;
	/** Changes decks, one change after the other. */
	change(changes: readonly DeckChange[]): Stored<void>;
	move(move: CardMove): Stored<void>;
}
