import { describe, expect, test } from 'vitest';
import { withoutTail } from '$lib/core/writing/prompt/tail';

const base = 'in what year did the government of Peru ask the judges in The Hague to decide';

describe('a question does without what only adds to it', () => {
	test.each([
		[`${base}, which they did at length`, base],
		[
			`${base} on the whole of its border, becoming the first to bring such a case before the court`,
			`${base} on the whole of its border`
		]
	])('%s', (words, said) => {
		expect(withoutTail(words)).toBe(said);
	});
});

describe('it keeps', () => {
	test.each([
		['a short one', 'who signed the treaty, promising peace'],
		[
			'the parts of a list',
			`${base} on the bays, islands, reefs and rocks of its southern sea, including the whole of the shelf`
		],
		['half a quotation', `${base} that "the sea, which is ours, is ours"`]
	])('%s', (_, words) => {
		expect(withoutTail(words)).toBe(words);
	});
});
