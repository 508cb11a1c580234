import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inHandfuls } from '$lib/core/handfuls';

test('handfuls hold all things in their order, each full but the last, none empty', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (things, count) => {
			const handfuls = [...inHandfuls(things, count)];
			expect(handfuls.flat()).toEqual(things);
			expect(handfuls.every(({ length }) => length > 0)).toBe(true);
			expect(handfuls.slice(0, -1).every(({ length }) => length === count)).toBe(true);
		})
	);
});

test('a handful is given as soon as it is full', () => {
	let made = 0;
	const endless = (function* () {
		for (;;) yield made++;
	})();
	expect(inHandfuls(endless, 3).next().value).toEqual([0, 1, 2]);
	expect(made).toBe(3);
});
