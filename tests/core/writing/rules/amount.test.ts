import { expect, test } from 'vitest';
import { amount, sumForms } from '$lib/core/writing/rules/amount';
import { asks } from '../scenes';

test('what was paid is asked for, with what it was paid for', () => {
	expect(asks(amount, 'India bought six submarines from France for $3 billion in 2005.')).toEqual([
		'For how much did India buy six submarines from France in 2005? $3 billion'
	]);
});

test('not where only the sentence before tells for what, nor of a price on the market', () => {
	expect(asks(amount, 'India bought them from France for $3 billion in 2005.')).toEqual([]);
	expect(asks(amount, 'The shares of Primerica closed at $28 in New York on 3 May 2005.')).toEqual([]);
});

test('nor where the sum belongs to a verb or a noun that is not traded for it', () => {
	expect(asks(amount, 'The Compact of Palau provides for $7 billion over twenty years.')).toEqual([]);
	expect(
		asks(amount, 'The United States agreed to assume liability for $5 million in Florida in 1819.')
	).toEqual([]);
});

test('a sum may be typed with its sign or its word', () => {
	expect(sumForms('$3 billion')).toContain('3 billion dollars');
	expect(sumForms('€40 million')).toEqual(['40 million euros']);
});
