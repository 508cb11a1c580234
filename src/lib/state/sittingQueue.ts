import type { CardId } from '../core/deck/card';
import type { Queue } from '../core/scheduling/queue';

/** What is left of a sitting: cards waiting in order, and cards in steps that come when their minutes are over. */
export interface SittingQueue {
	readonly waiting: readonly CardId[];
	readonly later: readonly { readonly card: CardId; readonly at: number }[];
}

/** The sitting's queue from the day's: steps, reviews, new cards. */
export function sittingFromQueue({ steps, reviews, fresh, later }: Queue): SittingQueue {
	return { waiting: [...steps, ...reviews, ...fresh], later };
}

/** The card to ask at an instant: one whose minutes are over, else the next waiting, else the soonest in steps. */
export function nextCard({ waiting, later }: SittingQueue, now: number): CardId | null {
	const soonest = later[0];
	if (soonest && soonest.at <= now) return soonest.card;
	return waiting[0] ?? soonest?.card ?? null;
}

/** The queue without a card. */
export function withoutCard({ waiting, later }: SittingQueue, card: CardId): SittingQueue {
	return {
		waiting: waiting.filter((id) => id !== card),
		later: later.filter((each) => each.card !== card)
	};
}

/** The queue with a card that comes again at an instant. */
export function withLater(queue: SittingQueue, card: CardId, at: number): SittingQueue {
	const rest = withoutCard(queue, card);
	return { ...rest, later: [...rest.later, { card, at }].sort((a, b) => a.at - b.at) };
}

/** The queue with a card in front of all others. */
export function withFirst(queue: SittingQueue, card: CardId): SittingQueue {
	const rest = withoutCard(queue, card);
	return { ...rest, waiting: [card, ...rest.waiting] };
}

/** The place of the card asked now after `done` answers, and how many the sitting has as far as is known. */
export function progressOf(done: number, { waiting, later }: SittingQueue): { place: number; of: number } {
	return { place: done + 1, of: done + waiting.length + later.length };
}
