import { expect, test } from 'vitest';
import { callingOf } from '$lib/core/writing/calling';
import { dealWord } from '$lib/core/writing/rules/same';

test.each([
	['Geneva Conventions', 'conventions'],
	['Open Door Policy', 'policy'],
	['Lusaka Communiqué', 'communiqué'],
	['Treaty of Friendship', 'treaty'],
	['Articles of Confederation', 'document'],
	['Museum of Army Flying', 'museum'],
	['American Colonization Society', 'society'],
	['Conventional Forces', '']
])('%s is called "%s"', (name, word) => {
	expect(callingOf(name)).toBe(word);
});

test.each([
	['NPT', 'agreement'],
	['SALT II', 'agreement'],
	['New START', 'agreement'],
	['Secretariat', null],
	['Panchsheel', null]
])('a deal named %s is asked for as %s', (name, word) => {
	expect(dealWord(name)).toBe(word);
});
