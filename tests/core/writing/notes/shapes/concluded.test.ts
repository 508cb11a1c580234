import { expect, test } from 'vitest';
import { concluded } from '$lib/core/writing/notes/shapes/concluded';
import { asks } from '../lines';

test('an agreement with its two people, place and date is asked for by each', () => {
	expect(asks(concluded, '- INF Treaty – Reagan & Gorbachev, Washington, 8 Dec 1987.')).toEqual([
		'On what date did Reagan and Gorbachev conclude the INF Treaty in Washington? 8 December 1987',
		'Who concluded the INF Treaty with Gorbachev in Washington? Reagan',
		'Who concluded the INF Treaty with Reagan in Washington? Gorbachev',
		'Which treaty did Reagan and Gorbachev conclude in Washington on 8 December 1987? INF Treaty'
	]);
});

test.each([
	['what is no agreement', '- Reykjavik summit – Reagan & Gorbachev, 11 October 1986'],
	['a third thing said', '- SALT II – Carter & Brezhnev, never ratified, 18 June 1979'],
	['one side alone', '- SALT II – Carter, Vienna, 18 June 1979'],
	['no date', '- SALT II – Carter & Brezhnev, Vienna']
])('with %s nobody knows who concluded what', (_, line) => {
	expect(asks(concluded, line)).toEqual([]);
});
