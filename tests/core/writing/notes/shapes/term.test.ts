import { expect, test } from 'vitest';
import { term } from '$lib/core/writing/notes/shapes/term';
import { asks } from '../lines';

test.each([
	[
		'- Realpolitik: politics based on practical objectives rather than on ideals',
		'Which term means “politics based on practical objectives rather than on ideals”? Realpolitik'
	],
	[
		'Key terms\n- Bandwagoning – joining the stronger side',
		'Which term means “joining the stronger side”? Bandwagoning'
	]
])('%s', (line, card) => {
	expect(asks(term, line)).toContain(card);
});

test.each([
	['which tells its term', '- Balance of power – distribution of power in which no state can dominate'],
	['of what is no term', '- Moscow: the capital of the state that lost'],
	['which is none', '- Deterrence: see the lecture of week four, and the reading']
])('a definition %s', (_, line) => {
	expect(asks(term, line)).toEqual([]);
});
