import type { Day } from '../core/time';
import { formatComing, formatComingDay, formatPastDay } from './dates';
import { countOf, formatNumber, spellCount } from './numbers';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading of a day with something to do: "24 cards are ready." */
export function readySentence(cards: number): string {
	return `${countOf(cards, 'card')} ${cards === 1 ? 'is' : 'are'} ready.`;
}

/** "About six minutes. Five of them are new." */
export function effortSentences(minutes: number, cards: number, fresh: number): string {
	const time = minutes <= 1 ? 'About a minute.' : `About ${spellCount(minutes)} minutes.`;
	return [time, newSentence(cards, fresh)].filter(Boolean).join(' ');
}

function newSentence(cards: number, fresh: number): string {
	if (fresh === 0) return '';
	if (fresh === cards) return cards === 1 ? 'It is new.' : 'All of them are new.';
	return `${capital(spellCount(fresh))} of them ${fresh === 1 ? 'is' : 'are'} new.`;
}

/** Some cards on a coming day. */
export interface ComingCards {
	readonly day: Day;
	readonly cards: number;
}

/** What Today says when nothing is due. */
export function nextSentence(next: ComingCards | null, today: Day): string {
	if (!next) return 'No card is waiting. Make a deck from an article to have something to remember.';
	const on = formatComing(next.day, today);
	if (next.cards === 1) return `The next card comes ${on}. Leaving it until then is part of the method.`;
	return `The next ${formatNumber(next.cards)} cards come ${on}. Leaving them until then is part of the method.`;
}

/** "Tomorrow 11, Wednesday 18, 2 on 4 December.": a far day comes last, so that no two numbers meet; empty when nothing comes. */
export function aheadSentence(coming: readonly ComingCards[], today: Day): string {
	if (coming.length === 0) return '';
	const days = coming.map(({ day, cards }, at) => {
		const when = formatComingDay(day, today);
		if (!/\d/.test(when)) return `${when} ${formatNumber(cards)}`;
		return `${at === 0 ? countOf(cards, 'card') : formatNumber(cards)} on ${when}`;
	});
	return `${capital(days.join(', '))}.`;
}

/** The line about the student's data: how much, where, and how old the last copy is. */
export function dataSentence(cards: number, lastCopy: Day | null, today: Day): string {
	const kept = `${countOf(cards, 'card')}, on this device only.`;
	const copy =
		lastCopy === null ? 'No copy saved yet.' : `Last copy saved ${formatPastDay(lastCopy, today)}.`;
	return `${kept} ${copy}`;
}

/** Why a copy should be saved now: reviews that no copy holds. */
export function reminderSentence(reviews: number): string {
	const are = `${countOf(reviews, 'review')} ${reviews === 1 ? 'is' : 'are'}`;
	return `${are} in no copy: if this browser clears its data, nothing brings them back.`;
}
