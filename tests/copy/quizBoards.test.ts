import { expect, test } from 'vitest';
import { askableSentence } from '$lib/copy/quiz';
import { formatClock, matchSentence, orderSentence, timeSentence } from '$lib/copy/quizBoards';

test.each([
	['review', 0, 0, 'All in order.'],
	['review', 2, 10, 'Two stood the wrong way round. They come back in 10 min.'],
	['review', 5, 1440, 'Five stood the wrong way round. They come back in 1 day.'],
	['cram', 0, 0, 'All in order.'],
	['cram', 2, 10, 'Two stood the wrong way round. They come again in this run.']
] as const)(
	'in a %s an order with %i swapped that come back in %i minutes: %s',
	(run, swapped, promised, sentence) => {
		expect(orderSentence(run, swapped, promised)).toBe(sentence);
	}
);

test.each([
	[6, 0, 'All six at first try.'],
	[6, 2, 'Four of six at first try.'],
	[4, 4, 'None of four at first try.']
])('a board of %i pairs with %i mistakes: %s', (pairs, mistakes, sentence) => {
	expect(matchSentence(pairs, mistakes)).toBe(sentence);
});

test.each([
	[{ ms: 38_000, perPair: 6333, best: null }, '0:38, 6.3 seconds a pair.'],
	[
		{ ms: 83_400, perPair: 13_900, best: 5100 },
		'1:23, 13.9 seconds a pair; the best of this run was 5.1 seconds.'
	],
	[{ ms: 30_000, perPair: 5000, best: 5100 }, '0:30, 5.0 seconds a pair: the best of this run.']
])('%j is told as %s', (time, sentence) => {
	expect(timeSentence(time)).toBe(sentence);
});

test('a clock counts minutes and whole seconds', () => {
	expect([0, 999, 7000, 60_000, 3_600_000].map(formatClock)).toEqual([
		'0:00',
		'0:00',
		'0:07',
		'1:00',
		'60:00'
	]);
});

test('a way that finds no company says what it takes', () => {
	expect(askableSentence('order', 0, null)).toBe('It takes three dates that are clearly apart');
	expect(askableSentence('match', 0, null)).toBe('It takes four short answers that fit one question each');
	expect(askableSentence('type', 0, null)).toBe('Nothing it can ask today');
	expect(askableSentence('order', 3, { isAnyDue: true })).toBe('3 cards');
});

test('where any cards may be crammed instead, that is said', () => {
	expect(askableSentence('type', 0, { isAnyDue: true })).toBe('Any card, as cram');
	expect(askableSentence('order', 0, { isAnyDue: false })).toBe('Any card, as cram');
	expect(askableSentence('order', 0, { isAnyDue: true })).toBe(
		'It takes three dates that are clearly apart. Any card, as cram'
	);
	expect(askableSentence('test', 'any', null)).toBe('Any card');
});
