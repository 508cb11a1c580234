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
