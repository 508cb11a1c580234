import { describe, expect, test } from 'vitest';
import { instrument } from '$lib/core/writing/rules/instrument';
import { asks, scenesFrom } from '../scenes';

describe('an agreement with what is said behind its name', () => {
	test.each([
		[
			'By the Treaty of Lisbon, concluded in March 1814, Peru and Chile promised not to make a separate peace.',
			['In what month and year was the Treaty of Lisbon concluded? March 1814']
		],
		[
			'The Lisbon Convention (LC), which was signed in Quito on 4 October 1991, took effect on 14 January 1998.',
			[
				'On what date was the Lisbon Convention signed in Quito? 4 October 1991',
				'On what date did the Lisbon Convention enter into force? 14 January 1998'
			]
		],
		[
			'The Land Boundary Agreement, signed by Indira Gandhi and the statesman Mujibur Rahman on 16 May 1974, gathered dust.',
			[
				'On what date was the Land Boundary Agreement signed? 16 May 1974',
				'Who signed the Land Boundary Agreement with Mujibur Rahman? Indira Gandhi',
				'Who signed the Land Boundary Agreement with Indira Gandhi? Mujibur Rahman'
			]
		],
		[
			'The Water Sharing Treaty, which the then Prime Minister Indira Gandhi and the statesman Mujibur Rahman signed in Delhi on 12 December 1972, lasts.',
			[
				'On what date was the Water Sharing Treaty signed in Delhi? 12 December 1972',
				'Who signed the Water Sharing Treaty with Mujibur Rahman? Indira Gandhi',
				'Who signed the Water Sharing Treaty with Indira Gandhi? Mujibur Rahman'
			]
		],
		[
			'The first Treaty of Lisbon, signed on 30 May 1814 with Peru, was mild.',
			['On what date was the first Treaty of Lisbon signed? 30 May 1814']
		],
		[
			'It is binding under the Lisbon Convention, which China ratified in 1996 of its own free will.',
			['In what year did China ratify the Lisbon Convention? 1996']
		]
	])('%s', (sentence, cards) => {
		expect(asks(instrument, sentence)).toEqual(cards);
	});

	test.each([
		'The Lisbon Agreement was welcomed in March 1994 by Peru.',
		'The Lisbon Agreement was not signed in March 1994.',
		'The Lisbon Agreement, signed by Peru after the Quito Treaty was concluded in March 1994, gathered dust.'
	])('but not of what was done with something else, or not done: %s', (sentence) => {
		expect(asks(instrument, sentence).filter((card) => card.includes('Lisbon'))).toEqual([]);
	});
});

test('what ends as agreements do is one, however unsure the reader is', () => {
	const deals = scenesFrom(
		'Colombia waited until 1921 for the Thomson–Urrutia Treaty, under which it gave way.'
	)
		.flatMap(({ mentions, isPart }) => (isPart ? [] : mentions))
		.filter(({ kind }) => kind === 'deal');
	expect(deals.map(({ confidence }) => confidence >= 0.6)).toEqual([true]);
});

test('a line of a list is no sentence, but tells of what it names', () => {
	expect(
		asks(
			instrument,
			'A set of agreements has grown up around the treaty and the states that signed it:\n\n(a) the Convention for the Conservation of Antarctic Seals (CCAS), signed in London on 1 June 1972, which has been in force since 1978;\n\n(b) the Madrid Protocol, which was signed on 4 October 1991.'
		)
	).toEqual([
		'On what date was the Convention for the Conservation of Antarctic Seals signed in London? 1 June 1972',
		'Which convention was signed in London on 1 June 1972? Convention for the Conservation of Antarctic Seals',
		'In what year did the Convention for the Conservation of Antarctic Seals enter into force? 1978',
		'On what date was the Madrid Protocol signed? 4 October 1991',
		'Which protocol was signed on 4 October 1991? Madrid Protocol'
	]);
});
