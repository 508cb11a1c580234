import type { CardId } from '../core/deck/card';
import type { SchedulingSettings } from '../core/scheduling/memory';
import { queueOf, type Queue } from '../core/scheduling/queue';
import type { Shelf } from '../core/scheduling/shelf';
import { dayFromMoment, endOfDay, type Day, type Moment } from '../core/time';
import { nextCard, progressOf, sittingFromQueue } from './sittingQueue';

/** What a sitting over all decks opens with in a stretch of time, as long as nothing is answered or changed. */
export interface Head {
	/** Null where there is nothing to ask. */
	readonly card: CardId | null;
	/** Cards the sitting has. */
	readonly of: number;
	readonly day: Day;
	/** ms since 1970; `until` is no more in it. */
	readonly from: number;
	readonly until: number;
	readonly offsetMinutes: number;
}

/** The stretches of time from an instant on, without end: a queue is made for each, when it is asked for. */
export function* headsFrom(
	shelf: Shelf,
	start: number,
	parts: { readonly settings: SchedulingSettings; readonly offsetMinutes: (at: number) => number }
): Generator<Head, never> {
	const { settings, offsetMinutes } = parts;
	for (let from = start; ;) {
		const moment = { at: from, offsetMinutes: offsetMinutes(from) };
		const queue = queueOf(shelf, moment, { settings, deck: null });
		const sitting = sittingFromQueue(queue);
		const until = changeAfter(queue, moment, settings);
		const day = dayFromMoment(moment, settings.dayStartMinutes);
		yield {
			card: nextCard(sitting, from),
			of: progressOf(0, sitting).of,
			day,
			from,
			until,
			offsetMinutes: moment.offsetMinutes
		};
		from = until;
	}
}

/** When the head may be another: as the day ends, or as the minutes of a card in steps are over, which then goes before all that is in no steps. */
function changeAfter(
	{ steps, later }: Queue,
	moment: Moment,
	{ dayStartMinutes }: SchedulingSettings
): number {
	const dayEnds = endOfDay(moment, dayStartMinutes);
	const [soonest] = later;
	return steps.length === 0 && soonest ? Math.min(soonest.at, dayEnds) : dayEnds;
}
