import { describe, expect, test } from 'vitest';
import { judgeTyped, type Verdict } from '../../../src/lib/core/quiz/judge';
import { dates } from './tables/dates';
import { names } from './tables/names';
import { numbers } from './tables/numbers';
import { people } from './tables/people';
import type { Examples } from './tables/table';

const said = (verdict: Verdict) => (verdict.type === 'almost' ? `almost: ${verdict.because}` : verdict.type);

const rowsOf = ({ right = [], almost = {}, wrong = [] }: Examples) => [
	...right.map((typed) => ({ typed, expected: 'right' })),
	...Object.entries(almost).flatMap(([because, all]) =>
		all.map((typed) => ({ typed, expected: `almost: ${because}` }))
	),
	...wrong.map((typed) => ({ typed, expected: 'wrong' }))
];

describe.each(Object.entries({ dates, people, names, numbers }))('%s', (_, cards) => {
	describe.each(cards)('$answer', (examples) => {
		const card = { accepted: [], options: [], ...examples };
		test.each(rowsOf(examples))('“$typed” is $expected', ({ typed, expected }) => {
			expect(said(judgeTyped(typed, card, examples.others))).toBe(expected);
		});
	});
});

describe('what the prompt says already is no answer', () => {
	const stand = { prompt: 'What does SCO stand for?', answer: 'Shanghai Cooperation Organization' };
	const letters = {
		prompt: 'Which letters stand for “Regional Anti-Terrorist Structure”?',
		answer: 'RATS'
	};
	const nato = { prompt: 'Which letters stand for “North Atlantic Treaty Organization”?', answer: 'NATO' };
	const older = { prompt: 'Which is older, NATO or the Warsaw Pact?', answer: nato.answer };

	test.each([
		[stand, 'SCO', 'wrong'],
		[stand, 'the S.C.O.', 'wrong'],
		[stand, 'Shanghai Cooperation Organisation', 'right'],
		[stand, 'Shanghai Cooperation Organization (SCO)', 'right'],
		[stand, 'SCO (Shanghai Cooperation Organization)', 'right'],
		[stand, 'SCO (the SCO)', 'wrong'],
		[letters, 'rats', 'right'],
		[letters, 'R.A.T.S.', 'right'],
		[letters, 'the RATS', 'right'],
		[letters, 'Regional Anti-Terrorist Structure', 'wrong'],
		[letters, 'regional antiterrorist structure', 'wrong'],
		[letters, 'Anti-Terrorist Structure', 'wrong'],
		[nato, 'NATO', 'right'],
		[nato, 'North Atlantic Treaty Organisation', 'wrong'],
		[older, 'North Atlantic Treaty Organization', 'right'],
		[older, 'Warsaw Pact', 'wrong']
	])('%o: “%s” is %s', (words, typed, expected) => {
		const card = { kind: 'other' as const, accepted: [], options: [], ...words };
		const others = [stand.answer, letters.answer, 'SCO', 'Regional Anti-Terrorist Structure', 'Warsaw Pact'];
		expect(said(judgeTyped(typed, card, others))).toBe(expected);
	});

	test('nor is it told what it is right for', () => {
		const card = { kind: 'other' as const, accepted: [], options: [], ...stand };
		expect(judgeTyped('SCO', card, ['SCO'])).toEqual({ type: 'wrong' });
	});
});
