import { describe, expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { defaultSchedulingSettings, newMemory, type Memory } from '$lib/core/scheduling/memory';
import { queueOf, type Asking, type DoneToday } from '$lib/core/scheduling/queue';
import { dayFromMoment, type Day } from '$lib/core/time';

const deck = 'deck' as DeckId;
const moment = { at: Date.UTC(2026, 0, 5, 12), offsetMinutes: 0 };
const today = dayFromMoment(moment, 240);
const nothing: DoneToday = { newCards: 0, reviews: 0, facts: new Set() };
const card = (id: string, fact = id): Asking => ({ id: id as CardId, deck, fact });
const known = (id: string, days: number, change: Partial<Memory> = {}): Memory => ({
	...newMemory(id as CardId),
	stage: 'review',
	stability: 5,
	due: { type: 'day', day: (today + days) as Day },
	...change
});

function queue(cards: readonly Asking[], memories: readonly Memory[], change = {}, done = nothing) {
	const settings = { ...defaultSchedulingSettings, ...change };
	return queueOf(cards, new Map(memories.map((memory) => [memory.card, memory])), moment, { settings, done });
}

describe('today’s queue', () => {
	test('asks what is due, the most overdue first, and not what comes tomorrow', () => {
		const { reviews } = queue(
			['a', 'b', 'c'].map((id) => card(id)),
			[known('a', 0), known('b', -3), known('c', 1)]
		);
		expect(reviews).toEqual(['b', 'a']);
	});

	test('new cards come in the deck’s order up to the day’s limit, less what was begun today', () => {
		const cards = ['a', 'b', 'c', 'd'].map((id) => card(id));
		expect(queue(cards, [], { newPerDay: 2 }).fresh).toEqual(['a', 'b']);
		expect(queue(cards, [], { newPerDay: 2 }, { ...nothing, newCards: 1 }).fresh).toEqual(['a']);
	});

	test('cards of one fact never come on one day', () => {
		expect(queue([card('a', 'f'), card('b', 'f')], []).fresh).toEqual(['a']);
		expect(queue([card('a', 'f'), card('b', 'f')], [known('a', 0)]).fresh).toEqual([]);
		expect(queue([card('a', 'f')], [], {}, { ...nothing, facts: new Set([`${deck} f`]) }).fresh).toEqual([]);
	});

	test('suspended cards and those put off until later are left out', () => {
		const memories = [
			known('a', 0, { suspended: true }),
			known('b', 0, { buriedUntil: (today + 1) as Day }),
			known('c', 0, { buriedUntil: today })
		];
		expect(
			queue(
				['a', 'b', 'c'].map((id) => card(id)),
				memories
			).reviews
		).toEqual(['c']);
	});

	test('cards in steps come when their minutes are over', () => {
		const step = (id: string, minutes: number) =>
			known(id, 0, { stage: 'learning', due: { type: 'instant', at: moment.at + minutes * 60_000 } });
		const { steps, later } = queue(
			['a', 'b'].map((id) => card(id)),
			[step('a', -1), step('b', 5)]
		);
		expect(steps).toEqual(['a']);
		expect(later).toEqual([{ card: 'b', at: moment.at + 300_000 }]);
	});
});
