import { expect, test } from 'vitest';
import { deed } from '$lib/core/writing/notes/shapes/deed';
import { asks } from '../lines';

test.each([
	[
		'- PTBT (Partial Test Ban Treaty): signed in 1963. Bans tests in the atmosphere, in outer space and under water – NOT underground.',
		'Which treaty bans tests in the atmosphere, in outer space and under water? Partial Test Ban Treaty'
	],
	[
		'- Kellogg-Briand Pact (1928): outlawed war as an instrument of national policy',
		'Which pact outlawed war as an instrument of national policy? Kellogg-Briand Pact'
	]
])('%s', (line, card) => {
	expect(asks(deed, line)).toContain(card);
});

test.each([
	['a participle', '- OPEC: established in Baghdad by five oil states'],
	['what leans on another sentence', '- INF Treaty: eliminated these weapons and their launchers for ever'],
	[
		'another instrument named since',
		'- SALT I: in two parts. The ABM Treaty came first. Limited each side to two ABM sites.'
	],
	['too little to know it by', '- Treaty of Paris: created the ECSC']
])('not %s', (_, line) => {
	expect(asks(deed, line)).toEqual([]);
});
