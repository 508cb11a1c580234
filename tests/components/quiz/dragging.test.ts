import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAfter, scrollSpeed, shiftsFor } from '$lib/components/quiz/dragging';

/** Rows of 50, 100 and 50 px, 10 px apart. */
const rows = [
	{ top: 0, height: 50 },
	{ top: 60, height: 100 },
	{ top: 170, height: 50 }
];

test.each([
	[0, 0, 0],
	[0, 59, 0],
	[0, 61, 1],
	[0, 144, 1],
	[0, 146, 2],
	[0, 5000, 2],
	[2, -59, 2],
	[2, -61, 1],
	[2, -146, 0],
	[2, -5000, 0],
	[1, -34, 1],
	[1, -36, 0],
	[1, 36, 2]
])('row %i drawn by %i px comes to place %i', (from, by, place) => {
	expect(placeAfter(rows, from, by)).toBe(place);
});

test('the others make room, and the one that is drawn follows', () => {
	expect(shiftsFor(rows, 0, { to: 2, by: 150 })).toEqual([150, -60, -60]);
	expect(shiftsFor(rows, 2, { to: 1, by: -70 })).toEqual([0, 60, -70]);
	expect(shiftsFor(rows, 1, { to: 1, by: 5 })).toEqual([0, 5, 0]);
});

test('the further a row is drawn, the further it comes, and never beyond the ends', () => {
	fc.assert(
		fc.property(fc.nat(2), fc.integer({ min: -400, max: 400 }), fc.nat(100), (from, by, more) => {
			const place = placeAfter(rows, from, by);
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThan(rows.length);
			expect(placeAfter(rows, from, by + more)).toBeGreaterThanOrEqual(place);
		})
	);
});

test('the page goes on only near its edges, the faster the nearer', () => {
	expect(scrollSpeed(400, 800)).toBe(0);
	expect(scrollSpeed(40, 800)).toBeLessThan(0);
	expect(scrollSpeed(0, 800)).toBeLessThan(scrollSpeed(40, 800));
	expect(scrollSpeed(800, 800)).toBeGreaterThan(scrollSpeed(760, 800));
});
