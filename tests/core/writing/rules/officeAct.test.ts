import { expect, test } from 'vitest';
import { officeAct } from '$lib/core/writing/rules/officeAct';
import { asks } from '../scenes';

test('who in an office did something is asked by the office', () => {
	expect(asks(officeAct, 'French President Jacques Chirac visited Hanoi in 1997.')).toEqual([
		'Which French President visited Hanoi in 1997? Jacques Chirac'
	]);
});

test('an office that tells of nothing, or whose holder is not alone, is not', () => {
	expect(asks(officeAct, 'President Jacques Chirac visited Hanoi in 1997.')).toEqual([]);
	expect(
		asks(officeAct, 'French President Jacques Chirac and Nelson Mandela visited Hanoi in 1997.')
	).toEqual([]);
});

test('what many in an office may have done is told by when it was, or not asked', () => {
	expect(asks(officeAct, 'French President Jacques Chirac visited Hanoi with an offer of peace.')).toEqual(
		[]
	);
});
