import type { Card, CardId } from '../core/deck/card';
import type { Run } from '../core/log/record';
import { besideConfusable } from '../core/quiz/confusable';
import { learnedAtOnce } from '../core/quiz/learn';
import type { Mode } from '../core/quiz/mode';
import { asAsked } from './asAsked';
import type { Queue } from '../core/scheduling/queue';
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

/** A queue of these cards alone, in the order given. */
export const queueOver = (reviews: readonly CardId[]): Queue => ({
	steps: [],
	reviews,
	fresh: [],
	later: []
});

/** A run over some of a sitting's cards, in the order given. */
export function runOver(sitting: Sitting, cards: readonly Card[], run: Run): Sitting {
	return { ...sitting, run, earlier: null, queue: queueOver(cards.map(({ id }) => id)) };
}

/** The cards of one run of Learn: those ready now, with what is confused side by side. */
export function cardsToLearn(sitting: Sitting, cards: readonly Card[]): readonly Card[] {
	const steps = new Set(sitting.queue.later.map(({ card }) => card));
	return besideConfusable(cards.filter(({ id }) => !steps.has(id)).slice(0, learnedAtOnce));
}
