import type { Card, DeckId } from '../core/deck/card';
import type { Askable } from '../core/quiz/mode';
import { hasOptions, withOptions } from '../core/quiz/options/options';
import { noPage } from '../core/scheduling/shelf';
import type { Surroundings } from './sitting';

/** Every card of a deck, in the order it lies in; those of a page that cannot be read are left out. */
async function wholeDeck(deck: DeckId, { shelf, pages }: Surroundings): Promise<readonly Card[]> {
	const places = new Set(shelf.find((memories) => memories.deck === deck)?.pages ?? []);
	places.delete(noPage);
	const inOrder = [...places].sort((a, b) => a - b);
	const read = await Promise.all(inOrder.map((page) => pages.read({ deck, page })));
	return read.flatMap((page) => (page.ok ? page.value : []));
}

/**
 * Cards as a quiz asks them: with the ways their decks' owners let them be asked, and with wrong options out of the whole deck where they
 * have too few. None of that is kept.
 */
export async function asAsked(
	cards: readonly Card[],
	around: Surroundings
): Promise<readonly (Card & Pick<Askable, 'ways'>)[]> {
	const lacking = new Set(cards.filter((card) => !hasOptions(card)).map(({ deck }) => deck));
	const read = [...lacking].map(async (deck) => [deck, await wholeDeck(deck, around)] as const);
	const decks = new Map(await Promise.all(read));
	const ways = new Map(around.decks.map(({ deck }) => [deck.id, deck.modes ?? []]));
	return cards.map((card) => ({
		...withOptions(card, decks.get(card.deck) ?? []),
		ways: ways.get(card.deck) ?? []
	}));
}
