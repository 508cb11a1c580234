import { expect, test } from 'vitest';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

test('the subject of one clause does not open what another tells', () => {
	const prompts = scenesFrom(
		'The Georgetown Accord of April 1973 provided for a deeper arrangement, and on 4 July 1973 Errol Barrow and Eric Williams put their names to the Treaty of Chaguaramas.'
	).flatMap((scene) => nameCloze(scene).map(({ prompt }) => prompt));
	expect(prompts.filter((prompt) => /^The Georgetown Accord of April 1973 on/.test(prompt))).toEqual([]);
});
