import type { CardId } from '../deck/card';
import { hashText } from '../random';
import { memoryAt } from './memoryColumns';
import {
	deckMemories,
	deckWith,
	noPage,
	rowFinder,
	rowOf,
	rowsOfDeck,
	type DeckMemories,
	type Placed
} from './shelf';

/** A deck's columns with cards put at its end; a card that was deleted comes back with the memory it had. */
export function withCards(deck: DeckMemories, cards: readonly Placed[]): DeckMemories {
	const find = rowFinder(deck, cards.length);
	const again = cards.map(({ id }) => find(id)).filter((row) => row >= 0);
	const fresh = deckMemories(deck.deck, deck.touched, cards);
	const added = deckWith(
		fresh,
		again.map((row) => memoryAt(deck, row))
	);
	const gone = new Set(again);
	const kept = rowsOfDeck(
		deck,
		[...deck.states.keys()].filter((row) => !gone.has(row))
	);
	return {
		...deck,
		cards: joined(Uint32Array, kept.cards, added.cards),
		facts: joined(Uint32Array, kept.facts, added.facts),
		pages: joined(Uint32Array, kept.pages, added.pages),
		states: joined(Uint16Array, kept.states, added.states),
		numbers: joined(Float64Array, kept.numbers, added.numbers),
		counts: joined(Uint16Array, kept.counts, added.counts)
	};
}

/** A deck's columns without some cards, whose memories stay. */
export function withoutCards(deck: DeckMemories, cards: readonly CardId[]): DeckMemories {
	const pages = deck.pages.slice();
	for (const row of cards.map(rowFinder(deck, cards.length))) if (row >= 0) pages[row] = noPage;
	return { ...deck, pages };
}

/** A deck's columns with a card asking another fact. */
export function withFact(deck: DeckMemories, card: CardId, fact: string): DeckMemories {
	const row = rowOf(deck, card);
	if (row < 0) return deck;
	const facts = deck.facts.slice();
	facts.set(hashText(fact), 2 * row);
	return { ...deck, facts };
}

/**
 * A deck's columns laid out anew from its cards: memories are taken from the columns there were, by id. Those of cards the deck no
 * longer has are kept behind the others.
 */
export function laidOutAnew(fresh: DeckMemories, old: DeckMemories): DeckMemories {
	const rows = [...old.states.keys()];
	const known = deckWith(
		fresh,
		rows.map((row) => memoryAt(old, row))
	);
	const find = rowFinder(fresh, rows.length);
	const gone = rows.map((row) => memoryAt(old, row)).filter(({ card }) => find(card) < 0);
	const placed = gone.map(({ card }) => ({ id: card, fact: '', page: noPage }));
	return deckWith(withCards(known, placed), gone);
}

type Column = Float64Array | Uint32Array | Uint16Array;

function joined<T extends Column>(kind: new (length: number) => T, a: T, b: T): T {
	const all = new kind(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
