import type { Branded } from './result';

/** A study day: whole days since 1 January 1970 on the student's own calendar, turning over at her day start. */
export type Day = Branded<number, 'Day'>;

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** An instant as a person lived it: ms since 1970, and the zone she was in, in minutes east of UTC. */
export interface Moment {
	readonly at: number;
	readonly offsetMinutes: number;
}

/** The study day a moment falls on, for a day that begins `dayStartMinutes` after local midnight (240 = 4:00). */
export function dayFromMoment({ at, offsetMinutes }: Moment, dayStartMinutes: number): Day {
	return Math.floor((at + (offsetMinutes - dayStartMinutes) * minuteMs) / dayMs) as Day;
}

/** The instant at which a moment's study day ends, ms since 1970, while its zone stays what it is. */
export function endOfDay(moment: Moment, dayStartMinutes: number): number {
	const next = dayFromMoment(moment, dayStartMinutes) + 1;
	return next * dayMs - (moment.offsetMinutes - dayStartMinutes) * minuteMs;
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
	return (day + count) as Day;
}
