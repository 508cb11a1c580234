import { expect, test } from 'vitest';
import { dated } from '$lib/core/writing/notes/shapes/dated';
import { asks } from '../lines';

test.each([
	[
		'- Budapest Memorandum, 5 Dec 1994: assurances',
		'On what date was the Budapest Memorandum concluded? 5 December 1994'
	],
	[
		'- Congress of Vienna (1815) – balance of power',
		'In what year did the Congress of Vienna take place? 1815'
	],
	['- Taiwan Relations Act (1979): arms', 'In what year was the Taiwan Relations Act passed? 1979'],
	['- UNSCR 338, 22 Oct 1973: ceasefire', 'On what date was UNSCR 338 adopted? 22 October 1973'],
	['- Kellogg-Briand Pact (1928): no war', 'In what year was the Kellogg-Briand Pact concluded? 1928']
])('%s', (line, card) => {
	expect(asks(dated, line)).toContain(card);
});

test.each(['- Kissinger (1994): diplomacy', '- China, 1964 – first test', '- Week 4 (2019): arms control'])(
	'what has a date and is no event or instrument: %s',
	(line) => {
		expect(asks(dated, line)).toEqual([]);
	}
);
