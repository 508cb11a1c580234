import { describe, expect, test } from 'vitest';
import { partQuestion } from '$lib/core/writing/rules/partQuestion';
import { asks } from '../scenes';

describe('a name the verb acts on, or hangs on by a preposition', () => {
	test.each([
		[
			'Eritrea joined the African Union in 1993.',
			'Which organization did Eritrea join in 1993? African Union'
		],
		[
			'In 1998, the United Nations Security Council adopted Resolution 1199.',
			'Which resolution did the United Nations Security Council adopt in 1998? Resolution 1199'
		],
		[
			'Fiji was admitted to the United Nations in 1970.',
			'To which organization was Fiji admitted in 1970? United Nations'
		],
		[
			'The Soviet Union signed the Helsinki Final Act with Canada in 1975.',
			'Which act did the Soviet Union sign with Canada in 1975? Helsinki Final Act'
		],
		['King Hassan met Shimon Peres in Ifrane.', 'Whom did King Hassan meet in Ifrane? Shimon Peres']
	])('%s', (sentence, card) => {
		expect(asks(partQuestion, sentence)).toContain(card);
	});
});

test('a name that only tells of whom another is gives no question', () => {
	expect(asks(partQuestion, 'Norway praised the work of the African Union in 1993.')).toEqual([]);
});
