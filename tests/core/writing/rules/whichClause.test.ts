import { describe, expect, test } from 'vitest';
import { whichClause } from '$lib/core/writing/rules/whichClause';
import { asks } from '../scenes';

describe('what an agreement or a body did, in a clause behind its name', () => {
	test.each([
		[
			'It was followed by the Treaty of Lisbon, which reduced France to the frontiers of 1790 and is still in force.',
			'Which treaty reduced France to the frontiers of 1790? Treaty of Lisbon'
		],
		[
			'Mr. Ashdown welcomed the Dayton Accord that halted the Balkan conflict in 1995.',
			'Which accord halted the Balkan conflict in 1995? Dayton Accord'
		],
		[
			'The Central Commission for the Rhine, which met for the first time in Mainz in 1816 and still exists, is old.',
			'Which commission met for the first time in Mainz in 1816? Central Commission for the Rhine'
		]
	])('%s', (text, card) => {
		expect(asks(whichClause, text)).toContain(card);
	});
});

test.each([
	[
		'what points back',
		'It was followed by the Treaty of Lisbon, which gave them the whole coast of Bolivia.'
	],
	['too little', 'It was followed by the Treaty of Lisbon, which ended wars.']
])('and nothing of %s', (_, text) => {
	expect(asks(whichClause, text)).toEqual([]);
});
