import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '$lib/core/dates/parse';
import { dateForms, printDate } from '$lib/core/dates/print';
import { compareDates, precisionOf, yearOf } from '$lib/core/dates/value';

describe('a date is read as precisely as it is written', () => {
	test.each([
		['17 April 2013', '2013-04-17'],
		['April 17, 2013', '2013-04-17'],
		['17th of April, 2013', '2013-04-17'],
		['on December 4, 2015', '2015-12-04'],
		['Dec. 4, 2015', '2015-12-04'],
		['4 dec 2015', '2015-12-04'],
		['2013-04-17', '2013-04-17'],
		['17/04/2013', '2013-04-17'],
		['4/17/2013', '2013-04-17'],
		['October 2015', '2015-10'],
		['February of 1920', '1920-02'],
		['late October 2015', '2015-10'],
		['since 2000', '2000'],
		['late 2019', '2019'],
		['the 1990s', '199X'],
		['late 1970s', '197X'],
		["the 1930's", '193X'],
		['the 21st century', '20XX'],
		['nineteenth century', '18XX'],
		['1977–78', '1977/1978'],
		['1977-1978', '1977/1978'],
		['2022/23', '2022/2023'],
		['13–15 June 2014', '2014-06-13/2014-06-15'],
		['June 13-15, 2014', '2014-06-13/2014-06-15'],
		['30 May – 2 June 2014', '2014-05-30/2014-06-02'],
		['June–July 2014', '2014-06/2014-07'],
		['11 May', 'XXXX-05-11'],
		['May 11', 'XXXX-05-11'],
		['October third', 'XXXX-10-03'],
		['March thirty-first', 'XXXX-03-31']
	])('%s is %s', (text, iso) => expect(parseDate(text)?.iso).toBe(iso));

	test.each([
		'',
		'Resolution 1973',
		'2000 soldiers',
		'April Glaspie',
		'march on Rome',
		'Theresa May',
		'JF-17',
		'MI-35',
		'31 June 2013',
		'29 February 2013',
		'04/05/2013',
		'45 May',
		'June thirty-first',
		'May 2nd time',
		'3000',
		'$2000',
		'1978–77',
		'the 43rd century'
	])('%s is no date', (text) => expect(parseDate(text)).toBeNull());
});

const day = fc
	.date({ min: new Date('1500-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(
	day,
	day.map((iso) => iso.slice(0, 7)),
	day.map((iso) => iso.slice(0, 4)),
	day.map((iso) => `${iso.slice(0, 3)}X`),
	day.map((iso) => `${iso.slice(0, 2)}XX`),
	day.map((iso) => `XXXX${iso.slice(4)}`)
);

test('every form of a date is read as that date again', () => {
	fc.assert(
		fc.property(value, (iso) => {
			expect(parseDate(printDate(iso))?.iso).toBe(iso);
			for (const form of dateForms(iso))
				if (!/^(?:the )?\d0s$|^\d\d\/\d{4}$/.test(form))
					expect([form, parseDate(form)?.iso]).toEqual([form, iso]);
		})
	);
});

test('a day that can be misread as a month is never given in digits', () => {
	expect(dateForms('2013-04-05').some((form) => form.includes('/'))).toBe(false);
	expect(dateForms('2013-04-17')).toContain('17/04/2013');
});

test.each([
	['2013-04-17', 'day', 2013],
	['2015-10', 'month', 2015],
	['2001', 'year', 2001],
	['199X', 'decade', null],
	['20XX', 'century', null],
	['1977/1978', 'range', 1977],
	['XXXX-05-11', 'yearless', null],
	['soon', null, null]
])('%s has the precision %s and the year %s', (iso, precision, year) => {
	expect(precisionOf(iso)).toBe(precision);
	expect(yearOf(iso)).toBe(year);
});

test('dates sort by time, the coarser first, those without a year last', () => {
	const dates = ['XXXX-05-11', '2013-04-17', '2001', '199X', '2013', '2013-04'];
	expect(dates.sort(compareDates)).toEqual(['199X', '2001', '2013', '2013-04', '2013-04-17', 'XXXX-05-11']);
});
