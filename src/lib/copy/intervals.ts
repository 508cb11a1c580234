import { countOf, spellCount } from './numbers';

const dayMinutes = 1440;

/** An interval in minutes as a grade or a row says it: "10 min", "5 hours", "21 days", "6 weeks", "3 months", "1.4 years". */
export function formatInterval(minutes: number): string {
	if (minutes < 59.5) return `${Math.max(1, Math.round(minutes))} min`;
	if (minutes < 23.5 * 60) return countOf(Math.round(minutes / 60), 'hour');
	return formatDays(Math.round(minutes / dayMinutes));
}

/** Whole days in the unit a person would use. Days are named up to four weeks, since a promise should be kept to the day. */
export function formatDays(days: number): string {
	if (days < 28) return countOf(days, 'day');
	if (days < 60) return countOf(Math.round(days / 7), 'week');
	if (days < 350) return countOf(Math.round(days / 30.4), 'month');
	return countOf(Math.round(days / 36.525) / 10, 'year');
}

/** A time that something took, inside a sentence: "under a minute", "a minute", "six minutes". */
export function spellTime(elapsedMs: number): string {
	const minutes = Math.round(elapsedMs / 60_000);
	if (minutes < 1) return 'under a minute';
	return minutes === 1 ? 'a minute' : `${spellCount(minutes)} minutes`;
}
