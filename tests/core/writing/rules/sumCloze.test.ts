import { expect, test } from 'vitest';
import { sumCloze } from '$lib/core/writing/rules/sumCloze';
import { asks } from '../scenes';

test('what a deal was worth is blanked', () => {
	expect(
		asks(sumCloze, 'In 2016, Malcolm Turnbull signed a $50 billion deal with the Naval Group of France.')
	).toEqual([
		'In 2016, Malcolm Turnbull signed a [sum of money] deal with the Naval Group of France. $50 billion'
	]);
});

test.each([
	['a sum of nothing agreed on', 'In 2016, Peru had $50 billion in the banks of France.'],
	['a deal of nobody', 'She signed a $50 billion deal.'],
	['one of two sums', 'In 2016, Peru and Chile signed a $50 billion deal and a $20 billion loan.']
])('but not %s', (_, text) => {
	expect(asks(sumCloze, text)).toEqual([]);
});
