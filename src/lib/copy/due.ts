import type { Due } from '../core/scheduling/memory';
import type { Day } from '../core/time';
import { countOf, formatNumber } from './numbers';
import { formatComingDay } from './dates';
import { formatDays, formatInterval } from './intervals';

const minuteMs = 60_000;

/** When a card comes next, for its row: "new", "due", "in 6 min", "in 9 days". */
export function formatDue(due: Due, now: number, today: Day): string {
	switch (due.type) {
		case 'new':
			return 'new';
		case 'instant':
			return due.at <= now ? 'due' : `in ${formatInterval((due.at - now) / minuteMs)}`;
		case 'day':
			return due.day <= today ? 'due' : `in ${formatDays(due.day - today)}`;
	}
}

/** What a deck's row counts: bold numbers with their words, or one quiet phrase. */
export interface DeckDueWords {
	readonly counts: readonly { readonly number: string; readonly word: string }[];
	readonly otherwise: string;
}

/** "9 due, 3 new", or when the deck is next asked: "tomorrow", "Wednesday". */
export function deckDueWords(
	counts: { readonly due: number; readonly fresh: number; readonly next: Day | null },
	today: Day
): DeckDueWords {
	const named = [
		{ number: formatNumber(counts.due), word: 'due', shown: counts.due > 0 },
		{ number: formatNumber(counts.fresh), word: 'new', shown: counts.fresh > 0 }
	].filter(({ shown }) => shown);
	return {
		counts: named,
		otherwise: counts.next === null ? '' : formatComingDay(counts.next, today)
	};
}

/** "25 cards". */
export function formatCards(cards: number): string {
	return countOf(cards, 'card');
}
