import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPlace, isClearlyBefore } from '$lib/core/dates/apart';

test.each([
	['1995', '1996'],
	['1995-05', '1995-06'],
	['1995-05', '1996'],
	['1995-12-31', '1996'],
	['2013-04-17', '2013-04-18'],
	['198X', '1990'],
	['18XX', '190X'],
	['1977/1978', '1979-01-01'],
	['2014-06-13/2014-06-15', '2014-06-16'],
	['2014-06/2014-07', '2014-08']
])('%s lies before %s', (one, other) => {
	expect(isClearlyBefore(one, other)).toBe(true);
	expect(isClearlyBefore(other, one)).toBe(false);
});

test.each([
	['1995', '1995'],
	['1995', '1995-05'],
	['1995-05', '1995-05-31'],
	['199X', '1995'],
	['19XX', '195X'],
	['1977/1978', '1978'],
	['1977/1979', '1978-04'],
	['2013-04-17', '2013-04-17'],
	['XXXX-05-11', '1995'],
	['XXXX-05', 'XXXX-06'],
	['', '1995']
])('%s and %s cannot be told apart', (one, other) => {
	expect(isClearlyBefore(one, other)).toBe(false);
	expect(isClearlyBefore(other, one)).toBe(false);
});

test.each([
	['1995', true],
	['20XX', true],
	['1977/1978', true],
	['XXXX-05-11', false],
	['XXXX-05-11/XXXX-05-13', false],
	['soon', false]
])('%s has a place among the years: %s', (iso, has) => {
	expect(hasPlace(iso)).toBe(has);
});

test('what lies before lies before all that lies after', () => {
	const two = (number: number) => String(number).padStart(2, '0');
	const year = fc.integer({ min: 1900, max: 1910 }).map(String);
	const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, at]) => `${of}-${two(at)}`);
	const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([of, at]) => `${of}-${two(at)}`);
	const date = fc.oneof(year, month, day, fc.constantFrom('190X', '191X', '1901/1903', '1902-03/1902-05'));
	fc.assert(
		fc.property(date, date, date, (a, b, c) => {
			expect(isClearlyBefore(a, a)).toBe(false);
			if (isClearlyBefore(a, b)) expect(isClearlyBefore(b, a)).toBe(false);
			if (isClearlyBefore(a, b) && isClearlyBefore(b, c)) expect(isClearlyBefore(a, c)).toBe(true);
		})
	);
});
