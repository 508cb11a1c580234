import { describe, expect, test } from 'vitest';
import { actDate, actTheme } from '$lib/core/writing/rules/act';
import { asks } from '../scenes';

describe('when something was settled or founded, in whatever shape the sentence tells it', () => {
	test.each([
		[
			'The Lisbon Agreement, signed by Peru and Chile on 5 July 1994, gathered dust for years.',
			'On what date was the Lisbon Agreement signed? 5 July 1994'
		],
		[
			'We signed the Lisbon Agreement with our neighbours in May 1994 and soon forgot it.',
			'In what month and year was the Lisbon Agreement signed? May 1994'
		],
		[
			'The free trade agreement with Peru, signed in Lima on 25 May 2003, covers only wool and wine.',
			'On what date was the free trade agreement with Peru signed in Lima? 25 May 2003'
		],
		[
			'The African Wool Organization was a trade body established in 1955 by six states.',
			'In what year was the African Wool Organization established? 1955'
		]
	])('%s', (sentence, card) => {
		expect(asks(actDate, sentence)).toContain(card);
	});
});

test('what was settled is asked for by who, where and when', () => {
	expect(
		asks(actTheme, 'The Lisbon Agreement, signed by Peru and Chile on 5 July 1994, gathered dust for years.')
	).toContain('Which agreement was signed by Peru and Chile on 5 July 1994? Lisbon Agreement');
});

describe('it is not asked', () => {
	test.each([
		['what was not done', 'The Lisbon Agreement was not signed by Peru in 1994.'],
		['what may be done', 'The Lisbon Agreement would be signed by Peru in 1994.'],
		['what a year alone tells', 'The Lisbon Agreement was signed in 1994.'],
		['what is one of its kind only by whose it is', 'Peru soon lifted its arms embargo in 1994.']
	])('%s', (_, sentence) => {
		expect(asks(actTheme, sentence)).toEqual([]);
	});
});
