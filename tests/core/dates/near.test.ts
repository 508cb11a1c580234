import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsAround, datesNear, isNear, stepIn, yearsIn } from '$lib/core/dates/near';
import { precisionOf } from '$lib/core/dates/value';

test.each([
	// Near, however long ago; of late years hardly later.
	[1648, '', 2020, { from: 1644, to: 1652, step: 1 }],
	[1965, '', 2020, { from: 1961, to: 1969, step: 1 }],
	[2019, '', 2020, { from: 2015, to: 2020, step: 1 }],
	// What is told beside it bounds it, years and decades, and so does the end of what is known.
	[1965, 'since 1963, not after 1966', 2020, { from: 1963, to: 1966, step: 1 }],
	[1975, 'an inquiry into the wars of the 1960s and 1970s', 2020, { from: 1971, to: 1979, step: 1 }],
	[1980, 'an inquiry into the wars of the 1970s', 2020, { from: 1979, to: 1984, step: 1 }],
	[1970, 'a strike of the 1970s', 2020, { from: 1970, to: 1974, step: 1 }],
	[2014, '', 2014, { from: 2010, to: 2014, step: 1 }],
	// Every fourth year America elects, and a year later somebody is sworn in.
	[1968, 'won the presidential election', 2020, { from: 1960, to: 1976, step: 4 }],
	[1961, 'the U.S. president was sworn in', 2020, { from: 1953, to: 1969, step: 4 }]
])('wrong years for %i beside “%s”, known to %i', (year, said, latest, bounds) => {
	expect(boundsAround(year, { said, latest })).toEqual(bounds);
});

test.each([
	['the U.S. election campaign', 1952, 4],
	['the election campaign in France', 1952, 1],
	['the presidential campaign', 1958, 1],
	['the midterm elections', 1994, 2],
	['won Congress and the White House in the elections', 1948, 4],
	['won Congress in the elections', 1946, 2],
	['the treaty', 1952, 1]
])('%s of %i comes every so many years: %i', (words, year, step) => {
	expect(stepIn(words, year)).toBe(step);
});

test.each([
	['1950', '1953', true],
	['1950', '1954', false],
	['1950', '1950-06', false],
	['1950-02', '1949-03', true],
	['1950-02', '1951-06', false],
	['1950-02-03', '1950-07-28', true],
	['1950-02-03', '1951-02-03', false]
])('for %s a text’s own %s is near: %s', (own, iso, near) => {
	const date = { iso: own, precision: precisionOf(own) ?? 'year' };
	expect(isNear(iso, date, boundsAround(1950, { said: '', latest: 2020 }))).toBe(near);
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
			const year = Number(date.iso.slice(0, 4));
			const bounds = boundsAround(year, { said: '', latest: 2020 });
			const found = [...datesNear(seed, date, bounds)];
			expect(found.length).toBeGreaterThan(0);
			for (const iso of found) {
				expect(precisionOf(iso)).toBe(date.precision);
				expect(Math.abs(Number(iso.slice(0, 4)) - year)).toBeLessThanOrEqual(4);
				expect(iso).not.toBe(date.iso);
				if (date.precision === 'day') expect(iso.slice(0, 4)).toBe(String(year));
			}
			expect(new Set(found).size).toBe(found.length);
			expect([...datesNear(seed, date, bounds)]).toEqual(found);
		})
	);
});

test('the date asked for is not mostly the middle one', () => {
	const date = { iso: '1950', precision: 'year' } as const;
	const bounds = boundsAround(1950, { said: '', latest: 2020 });
	const earlier = Array.from({ length: 400 }, (_, seed) =>
		[...datesNear(`${seed}`, date, bounds)].slice(0, 3).filter((iso) => iso < '1950')
	).map(({ length }) => length);
	for (const count of [0, 1, 2, 3]) {
		const share = earlier.filter((one) => one === count).length / earlier.length;
		expect(share).toBeGreaterThan(0.12);
		expect(share).toBeLessThan(0.4);
	}
});
