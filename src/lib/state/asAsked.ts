import type { Card, DeckId } from '../core/deck/card';
import type { Askable } from '../core/quiz/mode';
import { hasOptions, withOptions } from '../core/quiz/options/options';
import { noPage } from '../core/scheduling/shelf';
import { rest } from '../platform/paint';
import type { Surroundings } from './sitting';

/** Every card of a deck, in the order it lies in; those of a page that cannot be read are left out. */
async function wholeDeck(deck: DeckId, { shelf, pages }: Surroundings): Promise<readonly Card[]> {
	const places = new Set(shelf.find((memories) => memories.deck === deck)?.pages ?? []);
	places.delete(noPage);
	const inOrder = [...places].sort((a, b) => a - b);
	const read = await Promise.all(inOrder.map((page) => pages.read({ deck, page })));
	return read.flatMap((page) => (page.ok ? page.value : []));
}

/** So many cards are looked at in one go: to judge their options takes a few milliseconds. */
const atOnce = 50;

/** The decks of those cards that bring too few wrong options. */
async function lackingDecks(cards: readonly Card[]): Promise<ReadonlySet<DeckId>> {
	const decks = new Set<DeckId>();
	for (const [at, card] of cards.entries()) {
		if (at > 0 && at % atOnce === 0) await rest();
		if (!hasOptions(card)) decks.add(card.deck);
	}
	return decks;
}

/**
 * Cards as a quiz asks them: with the ways their decks' owners let them be asked, and with wrong options out of the whole deck where they
 * have too few. None of that is kept.
 */
export async function asAsked(
	cards: readonly Card[],
	around: Surroundings
): Promise<readonly (Card & Pick<Askable, 'ways'>)[]> {
	const read = [...(await lackingDecks(cards))].map(
		async (deck) => [deck, await wholeDeck(deck, around)] as const
	);
	const decks = new Map(await Promise.all(read));
	const ways = new Map(around.decks.map(({ deck }) => [deck.id, deck.modes ?? []]));
	return cards.map((card) => ({
		...withOptions(card, decks.get(card.deck) ?? []),
		ways: ways.get(card.deck) ?? []
	}));
}
