import { describe, expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { hashText, idFromWords } from '$lib/core/random';
import { defaultSchedulingSettings, newMemory, type Memory } from '$lib/core/scheduling/memory';
import { queueOf } from '$lib/core/scheduling/queue';
import { deckMemories, noPage, shelfWith, type Placed } from '$lib/core/scheduling/shelf';
import { dayFromMoment, type Day } from '$lib/core/time';

const deck = 'deck' as DeckId;
const moment = { at: Date.UTC(2026, 0, 5, 12), offsetMinutes: 0 };
const today = dayFromMoment(moment, 240);
const ids = new Map(['a', 'b', 'c', 'd'].map((name) => [name, idFromWords(hashText(name)) as CardId]));
const idOf = (name: string) => ids.get(name) ?? ('' as CardId);
const nameOf = (id: CardId) => [...ids].find(([, known]) => known === id)?.[0];
const card = (name: string, fact = name) => ({ id: idOf(name), fact, page: 0 });
const cards = (...names: string[]) => names.map((name) => card(name));
const known = (name: string, days: number, change: Partial<Memory> = {}): Memory => ({
	...newMemory(idOf(name)),
	stage: 'review',
	stability: 5,
	due: { type: 'day', day: (today + days) as Day },
	...change
});
/** A card answered today that comes again in a week. */
const answered = (name: string, since: Day) => known(name, 7, { since, last: { day: today, at: moment.at } });

function queue(asked: readonly Placed[], memories: readonly Memory[], change = {}) {
	const shelf = shelfWith([deckMemories(deck, 1, asked)], memories);
	const settings = { ...defaultSchedulingSettings, ...change };
	const { steps, reviews, fresh, later } = queueOf(shelf, moment, { settings, deck: null });
	return {
		steps: steps.map(nameOf),
		reviews: reviews.map(nameOf),
		fresh: fresh.map(nameOf),
		later: later.map(({ card, at }) => ({ card: nameOf(card), at }))
	};
}

describe('today’s queue', () => {
	test('asks what is due, the most overdue first, and not what comes tomorrow', () => {
		const { reviews } = queue(cards('a', 'b', 'c'), [known('a', 0), known('b', -3), known('c', 1)]);
		expect(reviews).toEqual(['b', 'a']);
	});

	test('new cards come in the deck’s order up to the day’s limit, less what was begun today', () => {
		expect(queue(cards('a', 'b', 'c', 'd'), [], { newPerDay: 2 }).fresh).toEqual(['a', 'b']);
		const begun = queue(cards('a', 'b', 'c', 'd'), [answered('a', today)], { newPerDay: 2 });
		expect(begun.fresh).toEqual(['b']);
	});

	test('reviews keep to the day’s limit, less those already given', () => {
		const due = [known('a', 0), known('b', -1), answered('c', (today - 9) as Day)];
		expect(queue(cards('a', 'b', 'c'), due, { reviewsPerDay: 2 }).reviews).toEqual(['b']);
	});

	test('cards of one fact never come on one day', () => {
		expect(queue([card('a', 'f'), card('b', 'f')], []).fresh).toEqual(['a']);
		expect(queue([card('a', 'f'), card('b', 'f')], [known('a', 0)]).fresh).toEqual([]);
		expect(queue([card('a', 'f'), card('b', 'f')], [answered('b', today)]).fresh).toEqual([]);
	});

	test('suspended cards, those put off until later and deleted ones are left out', () => {
		const memories = [
			known('a', 0, { suspended: true }),
			known('b', 0, { buriedUntil: (today + 1) as Day }),
			known('c', 0, { buriedUntil: today })
		];
		expect(queue(cards('a', 'b', 'c'), memories).reviews).toEqual(['c']);
		expect(queue([{ ...card('c'), page: noPage }], memories).reviews).toEqual([]);
	});

	test('one deck’s queue counts what was done in all of them against the day’s limits', () => {
		const other = shelfWith([deckMemories('other' as DeckId, 1, cards('d'))], [answered('d', today)]);
		const shelf = [deckMemories(deck, 1, cards('a', 'b')), ...other];
		const settings = { ...defaultSchedulingSettings, newPerDay: 2 };
		expect(queueOf(shelf, moment, { settings, deck }).fresh.map(nameOf)).toEqual(['a']);
		expect(queueOf(shelf, moment, { settings, deck: 'other' as DeckId }).fresh).toEqual([]);
	});

	test('cards in steps come when their minutes are over', () => {
		const step = (name: string, minutes: number) =>
			known(name, 0, { stage: 'learning', due: { type: 'instant', at: moment.at + minutes * 60_000 } });
		const { steps, later } = queue(cards('a', 'b'), [step('a', -1), step('b', 5)]);
		expect(steps).toEqual(['a']);
		expect(later).toEqual([{ card: 'b', at: moment.at + 300_000 }]);
	});
});
