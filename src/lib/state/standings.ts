import type { Card, CardId, DeckId } from '../core/deck/card';
import type { Memory, SchedulingSettings } from '../core/scheduling/memory';
import { doneOn, queueOf, type Queue } from '../core/scheduling/queue';
import { dayFromMoment, type Day, type Moment } from '../core/time';
import type { DeckSummary } from '../storage/ports';
import type { Coming, DeckStanding } from './today';

/** Today's queue over these cards, or over those of one deck; the day's limits count what was done in all of them. */
export function queueToday(
	cards: readonly Card[],
	memories: ReadonlyMap<CardId, Memory>,
	{ moment, settings, deck }: { moment: Moment; settings: SchedulingSettings; deck: DeckId | null }
): Queue {
	const done = doneOn(dayFromMoment(moment, settings.dayStartMinutes), cards, memories);
	const asked = deck === null ? cards : cards.filter((card) => card.deck === deck);
	return queueOf(asked, memories, moment, { settings, done });
}

/** How every deck stands, from one queue over all of them. */
export function standingsOf(
	decks: readonly DeckSummary[],
	cards: ReadonlyMap<CardId, Card>,
	memories: ReadonlyMap<CardId, Memory>,
	queue: Queue
): readonly DeckStanding[] {
	const due = countByDeck([...queue.steps, ...queue.later.map(({ card }) => card), ...queue.reviews], cards);
	const fresh = countByDeck(queue.fresh, cards);
	const next = nextByDeck(cards, memories);
	return decks.map((summary) => ({
		...summary,
		due: due.get(summary.deck.id) ?? 0,
		fresh: fresh.get(summary.deck.id) ?? 0,
		next: next.get(summary.deck.id) ?? null
	}));
}

/** Cards by the study day they come on, from tomorrow on, soonest first. */
export function comingAfter(today: Day, memories: ReadonlyMap<CardId, Memory>): readonly Coming[] {
	const counts = new Map<Day, number>();
	for (const { due, suspended } of memories.values())
		if (!suspended && due.type === 'day' && due.day > today)
			counts.set(due.day, (counts.get(due.day) ?? 0) + 1);
	return [...counts].map(([day, count]) => ({ day, cards: count })).sort((a, b) => a.day - b.day);
}

function countByDeck(ids: readonly CardId[], cards: ReadonlyMap<CardId, Card>): Map<DeckId, number> {
	const counts = new Map<DeckId, number>();
	for (const id of ids) {
		const deck = cards.get(id)?.deck;
		if (deck) counts.set(deck, (counts.get(deck) ?? 0) + 1);
	}
	return counts;
}

function nextByDeck(
	cards: ReadonlyMap<CardId, Card>,
	memories: ReadonlyMap<CardId, Memory>
): Map<DeckId, Day> {
	const next = new Map<DeckId, Day>();
	for (const { card, due, suspended } of memories.values()) {
		const deck = cards.get(card)?.deck;
		if (!deck || suspended || due.type !== 'day') continue;
		next.set(deck, Math.min(due.day, next.get(deck) ?? Infinity) as Day);
	}
	return next;
}
