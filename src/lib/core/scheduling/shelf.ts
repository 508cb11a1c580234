import type { Card, CardId, DeckId } from '../deck/card';
import { hashText, wordsFromId } from '../random';
import type { Memory } from './memory';
import { cardAt, columnsWith, memoryAt, rowsOfColumns, type MemoryColumns } from './memoryColumns';
import { blankColumns, inPairs } from './newColumns';

/** The memories of all cards of one deck, new ones too, and where the cards lie: one pass over the columns makes a queue. */
export interface DeckMemories extends MemoryColumns {
	readonly deck: DeckId;
	/** Hybrid time of the last change to the deck's cards that these columns know of. */
	readonly touched: number;
	/** Hashes of the facts, two words each. */
	readonly facts: Uint32Array;
	/** The page a card lies on; `noPage` for a card that was deleted, whose memory is kept for when it is brought back. */
	readonly pages: Uint32Array;
}

/** What is remembered of the cards of all decks. */
export type Shelf = readonly DeckMemories[];

/** Where a card lies. */
export interface CardPlace {
	readonly deck: DeckId;
	readonly page: number;
}

/** A card as the columns keep it. */
export interface Placed extends Pick<Card, 'id' | 'fact'> {
	readonly page: number;
}

/** Stands for the page of a deleted card. */
export const noPage = 0xffffffff;

/** Columns of cards nothing is known of yet, in the order given. */
export function deckMemories(deck: DeckId, touched: number, cards: readonly Placed[]): DeckMemories {
	return {
		deck,
		touched,
		...blankColumns(inPairs(cards, ({ id }) => wordsFromId(id))),
		facts: inPairs(cards, ({ fact }) => hashText(fact)),
		pages: Uint32Array.from(cards, ({ page }) => page)
	};
}

/** The row of a card in a deck's columns; −1 where it has none. */
export function rowOf(memories: DeckMemories, card: CardId): number {
	const [first, second] = wordsFromId(card);
	const { cards } = memories;
	for (let at = cards.indexOf(first); at >= 0; at = cards.indexOf(first, at + 1))
		if (at % 2 === 0 && cards[at + 1] === second) return at / 2;
	return -1;
}

/** Up to so many cards are looked for one by one: an index of all rows would cost more. */
const few = 256;

/** Finds the rows of as many cards as `count`, as `rowOf` does. */
export function rowFinder(memories: DeckMemories, count: number): (card: CardId) => number {
	if (count <= few) return (card) => rowOf(memories, card);
	const rows = new Map(Array.from(memories.states, (_, row) => [cardAt(memories, row), row] as const));
	return (card) => rows.get(card) ?? -1;
}

/** The memory of a card; null where no deck has it. */
export function memoryOf(shelf: Shelf, card: CardId): Memory | null {
	for (const memories of shelf) {
		const row = rowOf(memories, card);
		if (row >= 0) return memoryAt(memories, row);
	}
	return null;
}

/** Where a card lies; null where no deck has it. */
export function placeOf(shelf: Shelf, card: CardId): CardPlace | null {
	for (const memories of shelf) {
		const row = rowOf(memories, card);
		const page = memories.pages[row];
		if (page !== undefined && page !== noPage) return { deck: memories.deck, page };
	}
	return null;
}

/** The shelf with some memories newer. Decks without one of them stay the same object; cards of no deck are passed over. */
export function shelfWith(shelf: Shelf, memories: readonly Memory[]): Shelf {
	if (memories.length === 0) return shelf;
	return shelf.map((deck) => deckWith(deck, memories));
}

/** A deck's columns with some memories newer; the same object where none is of the deck. */
export function deckWith(deck: DeckMemories, memories: readonly Memory[]): DeckMemories {
	const find = rowFinder(deck, memories.length);
	const rows = new Map<number, Memory>();
	for (const memory of memories) {
		const row = find(memory.card);
		if (row >= 0) rows.set(row, memory);
	}
	return rows.size === 0 ? deck : columnsWith(deck, rows);
}

/** Some rows of a deck's columns, in the order given. */
export function rowsOfDeck(deck: DeckMemories, rows: readonly number[]): DeckMemories {
	return {
		...deck,
		...rowsOfColumns(deck, rows),
		facts: Uint32Array.from(rows.flatMap((row) => [...deck.facts.subarray(2 * row, 2 * row + 2)])),
		pages: Uint32Array.from(rows, (row) => deck.pages[row] ?? noPage)
	};
}
