import { describe, expect, test } from 'vitest';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { withListsWhole } from '$lib/core/writing/grammar/lists';
import { scenesFrom } from '../scenes';

const clozesOf = (text: string) =>
	scenesFrom(text).flatMap((scene) => [...nameCloze(scene), ...dateCloze(scene)].map(({ prompt }) => prompt));

describe('a list keeps its last', () => {
	test.each([
		[
			'In a virtual BIMSTEC Colombo summit which took place on 30 March 2022, decision was taken to reduce, re-constitute and reconstruct the number of sectors of co-operation from the unwieldy 14 to a more manageable 7.',
			'to reduce, re-constitute and reconstruct the number of sectors of co-operation from the unwieldy 14 to a more manageable 7.'
		],
		[
			'In 2019, Australia signed a strategic partnership agreement with Naval Group to design and construct twelve submarines to be built in Australia.',
			'to design and construct twelve submarines to be built in Australia.'
		]
	])('%s', (text, end) => {
		const prompts = clozesOf(text);
		expect(prompts.length).toBeGreaterThan(0);
		for (const prompt of prompts) expect(prompt.endsWith(end)).toBe(true);
	});
});

test('a parse without such a list is left as it is', () => {
	const [scene] = scenesFrom(
		'In 1994 Hans Blix of Sweden met Kofi Annan and Tony Blair, and Peru left NATO.'
	);
	expect(withListsWhole(scene?.sentence ?? { words: [] })).toBe(scene?.sentence);
});
