import { describe, expect, test } from 'vitest';
import { actActor } from '$lib/core/writing/rules/actActor';
import { actDate } from '$lib/core/writing/rules/actDate';
import { actTheme } from '$lib/core/writing/rules/actTheme';
import { actTraded } from '$lib/core/writing/rules/actTraded';
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
		expect(asks(actDate, sentence)).toEqual([card]);
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

describe('who did it and what changed hands', () => {
	test.each([
		[
			'The joint mission of the United Nations in Peru was led by Sigrid Kaag until 2014.',
			'Who led the joint mission of the United Nations in Peru until 2014? Sigrid Kaag'
		],
		[
			'The Lisbon Agreement, which was signed by Nelson Mandela on 5 July 1994, gathered dust.',
			'Who signed the Lisbon Agreement on 5 July 1994? Nelson Mandela'
		]
	])('%s', (sentence, card) => {
		expect(asks(actActor, sentence)).toEqual([card]);
	});

	test('an agreement is asked for by the body it established', () => {
		expect(
			asks(actActor, 'The African Wool Organization is a trade body established by the Treaty of Lisbon.')
		).toEqual(['Which treaty established the African Wool Organization? Treaty of Lisbon']);
	});

	test('is asked for with who got it', () => {
		expect(asks(actTraded, 'Six old submarines were sold to Iran by Moscow in 1994.')).toEqual([
			'What was sold by Moscow to Iran in 1994? Six old submarines'
		]);
		expect(asks(actTraded, 'A long speech was delivered to Congress by Nelson Mandela in 1994.')).toEqual([]);
	});
});

test('what is so in the present, and what was done to another of that name, is not told as done', () => {
	expect(
		asks(actTheme, 'The Assembly of the African Union is chaired by Félix Tshisekedi of the Congo.')
	).toEqual([]);
	expect(
		asks(actActor, 'The Assembly of the African Union is chaired by Félix Tshisekedi of the Congo.')
	).toEqual([]);
	expect(asks(actDate, 'In May 2001 Peru and Chile signed a revised Treaty of Quito in Lima.')).toEqual([
		'In what month and year was the revised Treaty of Quito signed by Peru and Chile in Lima? May 2001'
	]);
});

test('a sort of several things is many', () => {
	const [card = ''] = asks(
		actTheme,
		'The Lend-Lease agreements were signed by Peru and Chile on 5 July 1994 in Lima.'
	);
	expect(card).toMatch(/^Which agreements were signed/);
});
