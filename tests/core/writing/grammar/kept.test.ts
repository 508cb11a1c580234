import { expect, test } from 'vitest';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

const promptsOf = (text: string) =>
	scenesFrom(text).flatMap((scene) => [...nameCloze(scene), ...dateCloze(scene)].map(({ prompt }) => prompt));

test('what goes on with the closer name of a body is left out with that', () => {
	const prompts = promptsOf(
		'Jimmy Carter had been invited to join the Trilateral Commission, a consortium of business executives, government officials, and academics from North America.'
	);
	expect(prompts).not.toEqual([]);
	for (const prompt of prompts) expect(prompt).not.toMatch(/Commission\]? government/);
});
