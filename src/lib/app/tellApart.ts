import type { DeckId } from '../core/deck/card';
import { cardsToTellApart, tellApart } from '../core/quiz/tellApart';
import { readConfusions, type DeckConfusions } from '../state/confusions';
import { beginSitting } from '../state/sitting';
import { cardsOf, runOver } from '../state/quizSitting';
import type { Stored } from '../storage/ports';
import type { Entente } from './context';
import type { Begun } from './begun';
import { createSession } from './session';

/** What is mixed up in a deck, or in all, apart or not: read from all its cards and their records. */
export function confusionsIn(
	{ library, storage, now }: Entente,
	deck: DeckId | null
): Stored<readonly DeckConfusions[]> {
	const decks = library.decks.filter((each) => deck === null || each.deck.id === deck);
	return readConfusions({ ...storage, now }, decks);
}

/** A run that tells apart what is mixed up in a deck, or in all; null where nothing is, or where that cannot be read. */
export async function beginTellingApart(entente: Entente, deck: DeckId | null): Promise<Begun | null> {
	const found = await confusionsIn(entente, deck);
	if (!found.ok) return null;
	const cards = cardsToTellApart(found.value.flatMap(({ confusions }) => confusions));
	if (cards.length === 0) return null;
	const queue = { steps: [], reviews: cards.map(({ id }) => id), fresh: [], later: [] };
	const sitting = await entente.library.sitting(deck, beginSitting, () => queue);
	if (!sitting.ok) return null;
	await cardsOf(sitting.value);
	for (const card of cards) sitting.value.cards.set(card);
	return { session: createSession(entente, runOver(sitting.value, cards, 'learn')), cards, how: tellApart };
}
