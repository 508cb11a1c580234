import { describe, expect, test } from 'vitest';
import { articleNumber } from '$lib/core/writing/notes/shapes/articleNumber';
import { author } from '$lib/core/writing/notes/shapes/author';
import { ledTo } from '$lib/core/writing/notes/shapes/ledTo';
import { letters } from '$lib/core/writing/notes/shapes/letters';
import { region } from '$lib/core/writing/notes/shapes/region';
import { seat } from '$lib/core/writing/notes/shapes/seat';
import { wrote } from '$lib/core/writing/notes/shapes/wrote';
import { asks } from '../lines';

describe('each shape asks what its line says', () => {
	test.each([
		[
			letters,
			'- ICAN = International Campaign to Abolish Nuclear Weapons',
			'What does ICAN stand for? International Campaign to Abolish Nuclear Weapons'
		],
		[seat, 'OPEC\n- HQ: Vienna', 'In which city are the headquarters of OPEC? Vienna'],
		[
			articleNumber,
			'North Atlantic Treaty\n- Art. 5 – collective defence',
			'Which article of the North Atlantic Treaty deals with collective defence? Article 5'
		],
		[
			author,
			'- "Long Telegram" – Kennan\'s telegram from Moscow, 22 Feb 1946',
			'On what date did Kennan send the “Long Telegram” from Moscow? 22 February 1946'
		],
		[
			wrote,
			'Thinkers\n- Hans Morgenthau – Politics Among Nations (1948)',
			'Who wrote “Politics Among Nations” in 1948? Hans Morgenthau'
		],
		[
			ledTo,
			'- Cuban Missile Crisis, Oct 1962 → hotline agreement, June 1963',
			'What did the Cuban Missile Crisis of October 1962 lead to in June 1963? hotline agreement'
		],
		[
			region,
			'Regional zones – which region?\n- Rarotonga, 1985 – South Pacific',
			'Which region does the Rarotonga zone of 1985 cover? South Pacific'
		]
	])('%o %s', (shape, line, card) => {
		expect(asks(shape, line)).toContain(card);
	});
});

describe('and nothing where the line does not', () => {
	test.each([
		[letters, '- NATO = an alliance of many states'],
		[seat, '- HQ: Vienna'],
		[articleNumber, 'Reading list\n- Art. 5 – collective defence'],
		[author, '- Truman Doctrine – a speech to Congress, 1947'],
		[wrote, 'Leaders\n- Hans Morgenthau – Politics Among Nations (1948)'],
		[ledTo, '- lots of reading → essay'],
		[region, 'Travel\n- Rarotonga, 1985 – South Pacific']
	])('%o %s', (shape, line) => {
		expect(asks(shape, line)).toEqual([]);
	});
});
