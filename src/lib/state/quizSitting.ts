import type { Card, CardId } from '../core/deck/card';
import { asAsked } from './asAsked';
import type { Mode } from '../core/quiz/mode';
import { askedIn } from './cardBook.svelte';
import type { Sitting } from './sitting';

/** The cards that a sitting may ask, as a quiz asks them, once all their words are read. */
export async function cardsOf({ cards, queue, around }: Sitting): Promise<readonly Card[]> {
	const ids = [...askedIn(queue, null)];
	await cards.fetch(ids);
	cards.put(await asAsked(cards.known(ids), around));
	return cards.known(ids);
}

/** A sitting over those of its cards that a mode can ask. What was answered before it stays as it is: undo begins with it. */
export function sittingFor(sitting: Sitting, cards: readonly Card[], { suits }: Mode): Sitting {
	const { steps, reviews, fresh, later, ...rest } = sitting.queue;
	const suited = new Set(cards.filter(suits).map(({ id }) => id));
	const isAsked = (id: CardId) => suited.has(id);
	const queue = {
		...rest,
		steps: steps.filter(isAsked),
		reviews: reviews.filter(isAsked),
		fresh: fresh.filter(isAsked),
		later: later.filter(({ card }) => isAsked(card))
	};
	return { ...sitting, earlier: null, queue };
}
