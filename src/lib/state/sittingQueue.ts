import type { CardId } from '../core/deck/card';
import type { Grade, RecordDraft, Run } from '../core/log/record';
import type { Due } from '../core/scheduling/memory';
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

/** Every card that is left, in the order in which they would be asked from an instant on. */
export function inTurn({ waiting, later }: SittingQueue, now: number): readonly CardId[] {
	const [over, coming] = [later.filter(({ at }) => at <= now), later.filter(({ at }) => at > now)];
	return [...over.map(({ card }) => card), ...waiting, ...coming.map(({ card }) => card)];
}

/** The first card that a day's queue asks at an instant, and those that come soon after it. */
export function firstOf(queue: Queue, now: number): readonly CardId[] {
	const sitting = sittingFromQueue(queue);
	const first = nextCard(sitting, now);
	return first === null ? [] : [first, ...soonest(sitting)];
}

/** The cards that may be asked after the one asked now: their words are read ahead. */
export function soonest({ waiting, later }: SittingQueue): readonly CardId[] {
	return [...waiting.slice(0, 3), ...later.slice(0, 2).map(({ card }) => card)];
}

/** The queue without a card. */
export function withoutCard({ waiting, later }: SittingQueue, card: CardId): SittingQueue {
	return {
		waiting: waiting.filter((id) => id !== card),
		later: later.filter((each) => each.card !== card)
	};
}

/** The queue with a card that comes again at an instant. */
function withLater(queue: SittingQueue, card: CardId, at: number): SittingQueue {
	const rest = withoutCard(queue, card);
	return { ...rest, later: [...rest.later, { card, at }].sort((a, b) => a.at - b.at) };
}

/** When a sitting asks a card again that was answered: as the schedule promised, at once, minutes later, or not at all. */
export type Again = 'promised' | 'next' | 'soon' | 'never';

/** Minutes later in the same run: other cards come between. */
const soonMs = 2 * 60_000;

/** When a run asks a card again after its answer: cram until it was right once, any other as the schedule promised. */
export function againAfter(run: Run, grade: Grade): Again {
	if (run !== 'cram') return 'promised';
	return grade === 1 ? 'soon' : 'never';
}

/** The queue after something was done with a card: by the schedule a card in steps comes again, any other is done with. */
export function afterAct(
	queue: SittingQueue,
	{ act, card, at }: RecordDraft,
	{ due, again }: { readonly due: Due; readonly again: Again }
): SittingQueue {
	switch (again) {
		case 'promised':
			return act.type === 'grade' && due.type === 'instant'
				? withLater(queue, card, due.at)
				: withoutCard(queue, card);
		case 'next':
			return withFirst(queue, card);
		case 'soon':
			return withLater(queue, card, at + soonMs);
		case 'never':
			return withoutCard(queue, card);
	}
}

/** The queue with a card in front of all others. */
export function withFirst(queue: SittingQueue, card: CardId): SittingQueue {
	const rest = withoutCard(queue, card);
	return { ...rest, waiting: [card, ...rest.waiting] };
}

/** How far a sitting is. */
export interface Progress {
	/** Of the card asked now, from 1. */
	readonly place: number;
	/** How many there are as far as is known. */
	readonly of: number;
}

/** Cards left, the one asked now among them. */
const cardsLeft = ({ waiting, later }: SittingQueue): number => waiting.length + later.length;

/** How far a review is after so many answers: a card in steps is asked again, and counts again. */
export function progressOf(answers: number, queue: SittingQueue): Progress {
	return { place: answers + 1, of: answers + cardsLeft(queue) };
}

/** How far a sitting is. Runs other than a review count each card once. */
export function progressIn(
	begun: { readonly run: Run; readonly queue: Queue },
	answers: number,
	queue: SittingQueue
): Progress {
	if (begun.run === 'review') return progressOf(answers, queue);
	const left = cardsLeft(queue);
	// A card of the run before this one may have been taken back into it.
	const of = Math.max(left, cardsLeft(sittingFromQueue(begun.queue)));
	return { place: of - left + 1, of };
}
