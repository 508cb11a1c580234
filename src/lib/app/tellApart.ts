import type { DeckId } from '../core/deck/card';
import { cardsToTellApart, tellApart } from '../core/quiz/tellApart';
import { readConfusions, type DeckConfusions } from '../state/confusions';
import { beginSitting } from '../state/sitting';
import { cardsOf, queueOver, runOver } from '../state/quizSitting';
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

/** A run that tells apart what is mixed up in a deck, or in all; what a former run of it did can be taken back in it. Null where nothing is mixed up, or where that cannot be read. */
export async function beginTellingApart(
	entente: Entente,
	deck: DeckId | null,
	former: Begun | null
): Promise<Begun | null> {
	const found = await confusionsIn(entente, deck);
	if (!found.ok) return null;
	const cards = cardsToTellApart(found.value.flatMap(({ confusions }) => confusions));
	if (cards.length === 0) return null;
	const queue = queueOver(cards.map(({ id }) => id));
	const sitting = await entente.library.sitting(deck, beginSitting, () => queue);
	if (!sitting.ok) return null;
	await cardsOf(sitting.value);
	const known = [...new Map([...(former?.cards ?? []), ...cards].map((card) => [card.id, card])).values()];
	sitting.value.cards.put(known);
	const run = { ...runOver(sitting.value, cards, 'learn'), done: former?.session.done ?? [] };
	const begunAt = former?.begunAt ?? entente.now();
	return { session: createSession(entente, run), cards: known, how: tellApart, begunAt, query: null };
}
