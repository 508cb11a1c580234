import type { Day } from '../core/time';
import { formatPastDay } from './dates';
import { spellCount } from './numbers';

/** What search engines say of Confusions. */
export const confusionsDescription = 'The answers you take for each other, side by side.';

/** How often two answers were mixed up, and when last: "3 times, last on 12 May." */
export function mixedUpTimes(times: number, last: Day, today: Day): string {
	const when = formatPastDay(last, today);
	return times === 1 ? `once, ${when}.` : `${times === 2 ? 'twice' : `${times} times`}, last ${when}.`;
}

/** The heading over the pairs that are mixed up: "You mix up three pairs of answers." */
export function confusionsHeading(pairs: number, apart: number): string {
	if (pairs === 1) return 'You mix up two answers.';
	if (pairs > 1) return `You mix up ${spellCount(pairs)} pairs of answers.`;
	return apart > 0 ? 'You tell them apart.' : 'Nothing is mixed up.';
}

/** What the heading means. */
export function confusionsLead(pairs: number, apart: number): string {
	if (pairs > 0)
		return 'Seen side by side, what is alike is told apart best. A pair is apart once each answer was right twice in a row.';
	if (apart > 0)
		return 'What you took for one another you have answered right since, each twice in a row. What is mixed up again comes back here.';
	return 'When a quiz finds that you take one answer for another, the two stand here side by side.';
}

/** The end of a sentence that names one pair of several: ".", ", and two other pairs." */
export function othersMixedUp(others: number): string {
	if (others === 0) return '.';
	return `, and ${spellCount(others)} other ${others === 1 ? 'pair' : 'pairs'}.`;
}
