import { dayFromMoment, minuteMs, type Day, type Moment } from '../../core/time';

/** How days are counted: from when, in what zone, and when one begins. */
export interface DayCount {
	/** Seconds since 1970. */
	readonly createdAt: number;
	/** Minutes east of UTC. */
	readonly offsetMinutes: number;
	/** Minutes after midnight. */
	readonly dayStartMinutes: number;
}

/** The study day from which a collection counts: in the zone it was made in. */
export function firstDay({ createdAt, offsetMinutes, dayStartMinutes }: DayCount): Day {
	return dayFromMoment({ at: createdAt * 1000, offsetMinutes }, dayStartMinutes);
}

/** Noon of a study day, in a zone: an instant that no change of clocks moves to another day. */
export function noonOf(day: Day, { offsetMinutes }: Pick<Moment, 'offsetMinutes'>): number {
	return (day * 24 * 60 + 12 * 60 - offsetMinutes) * minuteMs;
}
