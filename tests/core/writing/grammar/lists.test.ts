import { describe, expect, test } from 'vitest';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { withListsWhole } from '$lib/core/writing/grammar/lists';
import { scenesFrom } from '../scenes';

const clozesOf = (text: string) =>
	scenesFrom(text).flatMap((scene) => [...nameCloze(scene), ...dateCloze(scene)].map(({ prompt }) => prompt));
const questionsOf = (text: string) =>
	scenesFrom(text).flatMap((scene) => dateQuestion(scene).map(({ prompt }) => prompt));

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

describe('what has lost its verb behind a date is not said', () => {
	test('of a list of two', () => {
		expect(
			questionsOf('Iran joined the Shanghai Cooperation Organisation in July 2023, and Belarus in July 2024.')
		).toContain('In what month and year did Iran join the Shanghai Cooperation Organisation?');
	});

	test('but it is where another such stands before it', () => {
		const [first = ''] = clozesOf(
			'The United Nations sent envoys to Peru in 1983, Chile in 1995, and Bolivia in 2002.'
		);
		expect(first.endsWith('in 1983, Chile in 1995, and Bolivia in 2002.')).toBe(true);
	});
});

test('what goes on with the closer name of a body is left out with that', () => {
	const prompts = clozesOf(
		'Jimmy Carter had been invited to join the Trilateral Commission, a consortium of business executives, government officials, and academics from North America.'
	);
	for (const prompt of prompts) expect(prompt).not.toMatch(/Commission\]? government/);
});
