import { describe, expect, test } from 'vitest';
import { lastingRole } from '$lib/core/writing/rules/lastingRole';
import { asks } from '../scenes';

describe('somebody is asked for by what he is for good, told beside the name', () => {
	test.each([
		[
			'Trygve Lie, the first Secretary-General of the United Nations, told Ralph Bunche to accept.',
			'Who was the first Secretary-General of the United Nations? Trygve Lie'
		],
		[
			'The founder of the Red Cross, Henri Dunant, was born in Geneva.',
			'Who was the founder of the Red Cross? Henri Dunant'
		],
		[
			"Dag Hammarskjöld died in Africa in 1961. U Thant, Hammarskjöld's successor, leaned on Ralph Bunche no less.",
			'Who took office after Dag Hammarskjöld? U Thant'
		]
	])('%s', (text, card) => {
		expect(asks(lastingRole, text)).toContain(card);
	});
});

test.each([
	['what ends with an office', 'Trygve Lie, the Secretary-General of the United Nations, told Ralph Bunche.'],
	['what is of nothing named', 'Trygve Lie, the first leader of a party, told Ralph Bunche to accept.'],
	[
		'whoever only stands behind what another is',
		'Peru thanked the king, the founder of the Red Cross, Henri Dunant and Kofi Annan.'
	]
])('but not by %s', (_, text) => {
	expect(asks(lastingRole, text)).toEqual([]);
});
