import { expect, test } from 'vitest';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { scenesFrom } from '../scenes';

const promptsOf = (text: string) =>
	scenesFrom(text).flatMap((scene) => dateCloze(scene).map(({ prompt }) => prompt));

test('a date that opens a sentence is blanked in the clause that it opens alone', () => {
	const prompts = promptsOf(
		'In 1967, Peru and Panama reached agreement on three treaties, but Marco Robles lost the elections of Panama.'
	);
	expect(prompts.length).toBeGreaterThan(0);
	for (const prompt of prompts) expect(prompt).not.toMatch(/^In \[year\],? (?:but )?Marco/);
});

test.each([
	['the second of two years in a row', 'Peru met Chile in Lima in 1940 and 1941.', '1941'],
	[
		'the end of a stretch that is counted',
		'In the 24-year period from 1987 to 2010 Peru won in Lima.',
		'2010'
	]
])('not %s', (_, text, answer) => {
	const answers = scenesFrom(text).flatMap((scene) => dateCloze(scene).map((draft) => draft.answer));
	expect(answers).not.toContain(answer);
});

test('a clause that hangs on a name alone is a sentence of it', () => {
	expect(
		promptsOf(
			'Under the Lisbon Treaty, which was signed by Kofi Annan in March 2002, peace was to be the reward for a withdrawal.'
		)
	).toContain('The Lisbon Treaty was signed by Kofi Annan in [month and year].');
});
