import { expect, test } from 'vitest';
import { clauseBehind } from '$lib/core/writing/prompt/clauseBehind';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { scenesFrom } from '../scenes';

const behind = (text: string) =>
	scenesFrom(text).flatMap((scene) =>
		[...nameCloze(scene), ...dateCloze(scene)]
			.flatMap((draft) => clauseBehind(draft, scene))
			.map(({ prompt }) => prompt)
	);

test.each([
	[
		'The EU held a summit with the five two days ago in Samarkand, and Ursula von der Leyen announced a package of aid.',
		'[person] announced a package of aid.'
	],
	[
		'Nobody trusted the figures; the United States Senate rejected the Treaty of Versailles in March 1920.',
		'The United States Senate rejected the [treaty] in March 1920.'
	]
])('the clause with the blank: %s', (text, prompt) => {
	expect(behind(text)).toContain(prompt);
});

test.each([
	[
		'what is no clause',
		'The ministers met in Lima, and with them Ursula von der Leyen of Brussels and her aides.'
	],
	['what shares its subject', 'The ministers met Ursula von der Leyen in Lima, and visited Peru in May 1977.']
])('not %s', (_, text) => {
	expect(behind(text)).toEqual([]);
});
