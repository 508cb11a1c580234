import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedTogether, fromEach, gathered, roundSize } from '$lib/core/quiz/boards';

const order = { fewest: 3, most: 5 };

test.each([
	[3, 3],
	[5, 5],
	[6, 3],
	[7, 4],
	[8, 4],
	[9, 5],
	[11, 4]
])('of %i events the next order takes %i', (cards, size) => {
	expect(roundSize(cards, order)).toBe(size);
});

test.each([
	[7, 6],
	[8, 4],
	[9, 5],
	[13, 5]
])('of %i pairs the next board takes %i', (cards, size) => {
	expect(roundSize(cards, { fewest: 4, most: 6 })).toBe(size);
});

test('no card is left over for want of company, where three to five can be had', () => {
	fc.assert(
		fc.property(fc.integer({ min: 3, max: 400 }), (cards) => {
			let left = cards;
			while (left >= 3) {
				const size = roundSize(left, order);
				expect(size).toBeGreaterThanOrEqual(3);
				expect(size).toBeLessThanOrEqual(5);
				left -= size;
			}
			expect(left).toBe(0);
		})
	);
});

test('groups are taken whole or not at all, and only what suits', () => {
	const isOdd = (_: readonly number[], [first = 0]: readonly number[]) => first % 2 === 1;
	expect(gathered([[1], [2], [3, 4], [5, 6], [7]], 4, isOdd)).toEqual([1, 3, 4, 7]);
});

test('every thing begins a list once, unless one like it did', () => {
	expect([...fromEach(['a', 'b', 'A'], (text) => text.toLowerCase())]).toEqual([
		['a', 'b', 'A'],
		['b', 'a', 'A']
	]);
});

test('what is asked together is counted until there is no company left', () => {
	const pairs = (pool: readonly number[]) => (pool.length < 2 ? null : pool.slice(0, 2));
	expect(askedTogether([1, 2, 3, 4, 5], pairs)).toBe(4);
});
