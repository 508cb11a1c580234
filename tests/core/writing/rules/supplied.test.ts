import { describe, expect, test } from 'vitest';
import { supplied } from '$lib/core/writing/rules/supplied';
import { asks } from '../scenes';

describe('what one side supplied to another, or what they agreed', () => {
	test.each([
		[
			'Moscow agreed to supply six submarines to Iran in 1994.',
			'What did Moscow agree to supply to Iran in 1994? six submarines'
		],
		['France sold two frigates to Taiwan in 1991.', 'What did France sell to Taiwan in 1991? two frigates'],
		[
			'In 2003, India and Brazil signed a trade agreement.',
			'What did India and Brazil sign in 2003? a trade agreement'
		]
	])('%s', (sentence, card) => {
		expect(asks(supplied, sentence)).toContain(card);
	});
});

test('what is no deal is not asked for', () => {
	expect(asks(supplied, 'Moscow signed a letter to the press in 1994.')).toEqual([]);
	expect(asks(supplied, 'Moscow signed its agreement with Iran in 1994.')).toEqual([]);
});

test('nor is what cannot be handed over', () => {
	expect(asks(supplied, 'Peru provided strong support to Chile in 1994.')).toEqual([]);
	expect(asks(supplied, 'Peru provided various military supplies to Chile in 1994.')).toEqual([]);
});
