import { expect, test } from 'vitest';
import { acronym } from '$lib/core/writing/rules/acronym';
import { asks } from '../scenes';

test('letters are asked for what they stand for', () => {
	expect(asks(acronym, 'The Regional Anti-Terrorist Structure (RATS) met in Tashkent.')).toEqual([
		'What does RATS stand for? Regional Anti-Terrorist Structure'
	]);
});

test('but not those that everybody can spell out', () => {
	expect(asks(acronym, 'The United Nations (UN) met with the European Union (EU) in Lima.')).toEqual([]);
});

test.each([
	['of another language', 'APEC met the Organización Latinoamericana de Energía (OLADE) in Lima.'],
	['that name a part of any body', 'The Council of Ministers (COM) met in Lima.']
])('nor those %s', (_, text) => {
	expect(asks(acronym, text)).toEqual([]);
});

test('letters before a name are no part of what is spelt out', () => {
	expect(asks(acronym, 'The NSC Special Coordination Committee (SCC) met in Lima in 1977.')).toEqual([]);
	expect(asks(acronym, 'The Special Coordination Committee (SCC) met in Lima in 1977.')).toHaveLength(1);
});
