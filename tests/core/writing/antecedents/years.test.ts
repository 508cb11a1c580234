import { describe, expect, test } from 'vitest';
import { standInsIn } from '../scenes';

describe('"that year" is the one year told before', () => {
	test.each([
		[
			'Peru and Cuba met in May 2010. Chile joined them in the following year.',
			'in the following year = in 2011'
		],
		['Peru left the League in 1939. Chile joined Cuba in Lima the same year.', 'the same year = in 1939'],
		[
			'Peru signed the Rio Protocol in 1942 after the war of the previous year.',
			'of the previous year = 1941'
		]
	])('%s', (text, found) => {
		expect(standInsIn(text)).toContain(found);
	});
});

test.each([
	['two years', 'Peru met Cuba in 1990 and in 1996. Chile joined them in the same year.'],
	['a stretch of years', 'Peru fought Cuba from 1939 to 1945. Chile joined them in the same year.'],
	[
		'a year among those of no plain date',
		'Peru broke the 1994 pact with Cuba in the winter of 2002, and talks began the following year.'
	],
	['a bound', 'Peru waited until 1943 and met Cuba in the following year.'],
	['a stretch that begins', 'Peru met Cuba in 1904. Over the course of the next year Chile joined them.'],
	['no year', 'Peru met Cuba in Lima in May. Chile joined them in the same year.'],
	["what is the year's", "Peru met Cuba in 1990. Chile ended that year's war with Peru."]
])('and nothing behind %s', (_, text) => {
	expect(standInsIn(text).filter((found) => /year/.test(found))).toEqual([]);
});
