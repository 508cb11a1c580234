import type { CardId, DeckId } from '../core/deck/card';
import { dueAt, gradedDays, isSuspended } from '../core/scheduling/memoryColumns';
import type { Queue } from '../core/scheduling/queue';
import { noPage, placeOf, type DeckMemories, type Shelf } from '../core/scheduling/shelf';
import type { Day } from '../core/time';
import type { DeckSummary } from '../storage/ports';
import type { Coming, DeckStanding } from './today';

/** How every deck stands, from one queue over all of them. */
export function standingsOf(
	decks: readonly DeckSummary[],
	shelf: Shelf,
	queue: Queue
): readonly DeckStanding[] {
	const due = countByDeck([...queue.steps, ...queue.later.map(({ card }) => card), ...queue.reviews], shelf);
	const fresh = countByDeck(queue.fresh, shelf);
	const next = new Map(shelf.map((memories) => [memories.deck, nextOf(memories)]));
	return decks.map((summary) => ({
		...summary,
		due: due.get(summary.deck.id) ?? 0,
		fresh: fresh.get(summary.deck.id) ?? 0,
		next: next.get(summary.deck.id) ?? null
	}));
}

/** Cards by the study day they come on, from tomorrow on, soonest first. */
export function comingAfter(today: Day, shelf: Shelf): readonly Coming[] {
	const counts = new Map<Day, number>();
	for (const memories of shelf)
		for (const day of dueDays(memories)) if (day > today) counts.set(day, (counts.get(day) ?? 0) + 1);
	return [...counts].map(([day, count]) => ({ day, cards: count })).sort((a, b) => a.day - b.day);
}

/** Whether any card was ever answered here. */
export function isStudied(shelf: Shelf): boolean {
	return shelf.some((memories) => memories.states.some((_, row) => gradedDays(memories, row).last !== null));
}

function countByDeck(ids: readonly CardId[], shelf: Shelf): Map<DeckId, number> {
	const counts = new Map<DeckId, number>();
	for (const id of ids) {
		const deck = placeOf(shelf, id)?.deck;
		if (deck) counts.set(deck, (counts.get(deck) ?? 0) + 1);
	}
	return counts;
}

function nextOf(memories: DeckMemories): Day | null {
	let next: Day | null = null;
	for (const day of dueDays(memories)) if (next === null || day < next) next = day;
	return next;
}

/** The days on which cards come that are neither new, nor in steps, nor suspended. */
function* dueDays(memories: DeckMemories): Generator<Day> {
	for (let row = 0; row < memories.states.length; row++) {
		if (memories.pages[row] === noPage || isSuspended(memories, row)) continue;
		const due = dueAt(memories, row);
		if (due.type === 'day') yield due.day;
	}
}
