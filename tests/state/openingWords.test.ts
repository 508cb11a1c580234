import { expect, test } from 'vitest';
import { openingWords } from '$lib/state/openingWords';

test.each([
	['', ''],
	['  \n\n', ''],
	['\n  The Red Line Agreement \nIn 1928', 'The Red Line Agreement'],
	[
		'Pakistan-Russia relations have remained over-shadowed by Pak-US union for many years',
		'Pakistan-Russia relations have remained over-shadowed by…'
	],
	['x'.repeat(100), `${'x'.repeat(60)}…`]
])('%j opens with %j', (text, opening) => {
	expect(openingWords(text)).toBe(opening);
});
