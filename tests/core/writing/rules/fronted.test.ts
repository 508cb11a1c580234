import { describe, expect, test } from 'vitest';
import { fronted } from '$lib/core/writing/rules/fronted';
import { asks } from '../scenes';

describe('what came about by an agreement that opens its sentence', () => {
	test.each([
		[
			'In the Protocol of Lisbon, issued in November 1820, the three eastern courts, led by Austria, claimed the right to intervene in Spain.',
			[
				'In which protocol did the three eastern courts claim the right to intervene in Spain? Protocol of Lisbon'
			]
		],
		[
			'By the Treaty of Lisbon of 19 April 1839 Austria, Prussia and Russia guaranteed the neutrality of Belgium.',
			[
				'By which treaty did Austria, Prussia and Russia guarantee the neutrality of Belgium? Treaty of Lisbon'
			]
		],
		[
			'Under the Lisbon Agreement, Peru and Chile had ceded their claims to the coast of Bolivia.',
			['Under which agreement did Peru and Chile cede their claims to the coast of Bolivia? Lisbon Agreement']
		]
	])('%s', (text, cards) => {
		expect(asks(fronted, text)).toEqual(cards);
	});
});

test.each([
	['whose is told before', 'By the Treaty of Lisbon of 1839 Peru gave it back to the people of Bolivia.'],
	[
		'that names nobody',
		'By the Treaty of Lisbon of 1839 the powers guaranteed a lasting peace for all time.'
	],
	['of a verb that is not known', 'By the Treaty of Lisbon of 1839 Peru blorped the whole coast of Bolivia.']
])('and nothing %s', (_, text) => {
	expect(asks(fronted, text)).toEqual([]);
});
