import { expect, test } from 'vitest';
import { role } from '$lib/core/writing/rules/role';
import { asks } from '../scenes';

test('of several dates that stands for an office which is right before it', () => {
	const text = (between: string) =>
		`In June 1988 the parties adopted a convention, but in May 1989 ${between}the Australian Prime Minister, Bob Hawke, announced that Peru had signed.`;
	expect(asks(role, text(''))).toEqual(['Who was the Australian Prime Minister in May 1989? Bob Hawke']);
	expect(asks(role, text('Chile signed it, and '))).toEqual([]);
});

test('only offices that are learnt by their times are asked for by the time alone', () => {
	const text = (office: string) => `In October 2013, Russia's ${office} Anton Siluanov visited Chile.`;
	expect(asks(role, text('Prime Minister'))).toHaveLength(1);
	expect(asks(role, text('Finance Minister'))).toEqual([]);
});

test('a date of another clause than the one that tells of him dates nobody', () => {
	const when = (text: string) => asks(role, text);
	expect(
		when(
			'Syrian President Hafiz al-Asad praised the bank in Lima, whose statute came into force in July 1957.'
		)
	).toEqual([]);
	expect(when('After the election of Israeli Prime Minister Yitzhak Rabin in June 1992, Peru left.')).toEqual(
		[]
	);
	expect(
		when('Spanish King Charles III offered Peru his aid, and both signed a pact in August 1761.')
	).toEqual(['Who was the Spanish King in August 1761? Charles III']);
});
