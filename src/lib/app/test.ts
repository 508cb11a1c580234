import type { DeckId } from '../core/deck/card';
import { rest } from '../platform/paint';
import { completed, testCards, type TestCard } from '../state/testCards';
import type { Entente } from './context';

/** The cards that a test of a deck, or of all, may ask: first as they are read, then with the wrong options that can be made for them. */
export async function* examinableCards(
	{ library, storage }: Entente,
	deck: DeckId | null
): AsyncGenerator<readonly TestCard[]> {
	const found = await testCards({ library, decks: storage.decks }, deck);
	if (!found.ok) return;
	yield found.value.cards;
	yield await completed(found.value, rest);
}
