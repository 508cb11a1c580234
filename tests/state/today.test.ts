import { describe, expect, test } from 'vitest';
import type { Deck } from '$lib/core/deck/card';
import type { Day } from '$lib/core/time';
import { viewOfToday, type DeckStanding, type TodayFacts } from '$lib/state/today';

function standing(importedFrom: string | null, due: number, fresh: number): DeckStanding {
	return { deck: { importedFrom } as Deck, cards: 25, due, fresh, next: null };
}

const shipped = standing('pakistan-russia', 0, 20);
const open: TodayFacts = {
	status: { type: 'open', opening: { type: 'returning' } },
	standings: [shipped],
	coming: [],
	studied: true
};

describe('Today is in one case', () => {
	test('before storage has answered it is neutral, whoever comes', () =>
		expect(viewOfToday({ ...open, status: { type: 'opening' }, studied: false }).type).toBe('opening'));
	test('a loss is told before anything else', () =>
		expect(
			viewOfToday({
				...open,
				studied: false,
				status: { type: 'open', opening: { type: 'lost', remembered: 90, found: 3 } }
			})
		).toEqual({ type: 'lost', remembered: 90, found: 3 }));
	test('nothing answered and only what ships: first open', () =>
		expect(viewOfToday({ ...open, studied: false }).type).toBe('first'));
	test('one answer ends the first open', () => expect(viewOfToday(open).type).toBe('ready'));
	test('a deck of her own ends it too', () =>
		expect(viewOfToday({ ...open, studied: false, standings: [shipped, standing(null, 0, 3)] }).type).toBe(
			'ready'
		));
	test('the shipped deck deleted: no first open', () =>
		expect(viewOfToday({ ...open, studied: false, standings: [] }).type).toBe('nothing'));
	test('what is ready is reviews and new cards together, a quarter of a minute each', () =>
		expect(viewOfToday({ ...open, standings: [standing(null, 17, 3), standing(null, 2, 2)] })).toEqual({
			type: 'ready',
			cards: 24,
			fresh: 5,
			minutes: 6
		}));
	test('nothing due names the next day with cards', () => {
		const next = { day: 5 as Day, cards: 11 };
		const view = viewOfToday({ ...open, standings: [standing(null, 0, 0)], coming: [next] });
		expect(view).toEqual({ type: 'nothing', next });
	});
});
