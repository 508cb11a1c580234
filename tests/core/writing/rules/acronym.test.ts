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
