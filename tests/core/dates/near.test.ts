import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsAround, datesNear, isWithinBounds, yearsIn } from '$lib/core/dates/near';
import { precisionOf } from '$lib/core/dates/value';

test.each([
	// A late year may be little off, and hardly later; one long ago may be further off either way.
	[2014, [], 2020, { from: 2010, to: 2015 }],
	[1965, [], 2020, { from: 1957, to: 1973 }],
	[1648, [], 2020, { from: 1624, to: 1672 }],
	// What is told beside it bounds it, and so does the end of what is known.
	[1965, [1960, 1971, 1950], 2020, { from: 1960, to: 1971 }],
	[2014, [], 2014, { from: 2010, to: 2014 }]
])('wrong years for %i beside %j, known to %i', (year, told, latest, bounds) => {
	expect(boundsAround(year, { told, latest })).toEqual(bounds);
});

test('the years that words say', () => {
	expect(yearsIn('Between 1965 and 1971, in the 1970s, with 2500 men and 1,945 guns')).toEqual([1965, 1971]);
});

const anyDate = fc.oneof(
	fc.integer({ min: 1600, max: 2025 }).map((year) => ({ iso: `${year}`, precision: 'year' as const })),
	fc
		.tuple(fc.integer({ min: 1600, max: 2025 }), fc.integer({ min: 10, max: 12 }))
		.map(([year, month]) => ({ iso: `${year}-${month}`, precision: 'month' as const })),
	fc
		.tuple(
			fc.integer({ min: 1600, max: 2025 }),
			fc.integer({ min: 10, max: 12 }),
			fc.integer({ min: 10, max: 30 })
		)
		.map(([year, month, day]) => ({ iso: `${year}-${month}-${day}`, precision: 'day' as const }))
);

test('dates near one are as precise, within the bounds, and the same for the same seed', () => {
	fc.assert(
		fc.property(fc.string(), anyDate, (seed, date) => {
			const bounds = boundsAround(Number(date.iso.slice(0, 4)), { told: [], latest: 2020 });
			const found = [...datesNear(seed, date, bounds)];
			expect(found.length).toBeGreaterThan(0);
			for (const iso of found) {
				expect(precisionOf(iso)).toBe(date.precision);
				expect(isWithinBounds(bounds, iso)).toBe(true);
			}
			expect([...datesNear(seed, date, bounds)]).toEqual(found);
		})
	);
});
