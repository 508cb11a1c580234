import { describe, expect, test } from 'vitest';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

const answersIn = (text: string) =>
	scenesFrom(text).flatMap((scene) => nameCloze(scene).map(({ answer }) => answer));

describe('a name is blanked where its sentence tells something of it alone', () => {
	test.each([
		['Kofi Annan opened the fair of Geneva.', 'Kofi Annan'],
		['The highest body of the league is the African Union.', 'African Union'],
		['The African Union is a league of African states.', 'African Union'],
		['President Kofi Annan said that Peru was poor.', 'Kofi Annan']
	])('%s', (text, answer) => {
		expect(answersIn(text)).toContain(answer);
	});
});

describe('but not', () => {
	test.each([
		['what many may do at any time', 'The African Union maintains good relations with Peru and Chile.'],
		[
			'a place that was taken for somebody',
			'After ships had destroyed Ras al-Khaimah, the chief port of the coast, Peru left.'
		],
		['what never came about', 'The African Union would have done worse to Peru in 1994.'],
		['what somebody praised, nobody knows when', 'The Chinese side praised the Treaty of Lisbon.'],
		['who only said so, nobody knows when', 'Mr. Kofi Annan said that Peru was poor.']
	])('%s', (_, text) => {
		expect(answersIn(text)).toEqual([]);
	});
});

test('brackets that say otherwise what is blanked go with it', () => {
	const prompts = scenesFrom(
		'In 1971 the Group of Ten (G–10) met the Chinese viceroy Li Hongzhang (also written Hung-Chang) in Korea.'
	).flatMap((scene) => nameCloze(scene).map(({ prompt, answer }) => `${prompt} ${answer}`));
	expect(prompts.filter((prompt) => /Li Hongzhang$/.test(prompt) && /Hung/.test(prompt))).toEqual([]);
	expect(prompts.filter((prompt) => /Group of Ten$/.test(prompt) && /10/.test(prompt))).toEqual([]);
	expect(prompts).not.toEqual([]);
});

test('who is blanked is "he" behind the blank, and who is named is so once', () => {
	const prompts = scenesFrom(
		'President Richard Nixon assumed responsibility for the Vietnam War as he swore the oath of office on January 20, 1969.'
	).flatMap((scene) => nameCloze(scene).map(({ prompt }) => prompt));
	expect(prompts).toContain(
		'President [person] assumed responsibility for the Vietnam War as he swore the oath of office on January 20, 1969.'
	);
});

test.each([
	['It was Kofi Annan who opened the fair of Geneva in 1999.', '[person] opened the fair of Geneva in 1999.'],
	[
		'It was a Swedish senator, Kofi Annan, who talked Hans Blix into joining the delegation of Peru.',
		'A Swedish senator, [person], talked Hans Blix into joining the delegation of Peru.'
	],
	[
		'It was in Lusaka that Kofi Annan of Ghana persuaded Hans Blix of Sweden to stay.',
		'In Lusaka [person] of Ghana persuaded Hans Blix of Sweden to stay.'
	],
	[
		'It was agreed that Kofi Annan of Ghana would persuade Hans Blix of Sweden.',
		'It was agreed that [person] of Ghana would persuade Hans Blix of Sweden.'
	]
])('what is put first is told in its place: %s', (text, prompt) => {
	const prompts = scenesFrom(text).flatMap((scene) => nameCloze(scene).map((draft) => draft.prompt));
	expect(prompts).toContain(prompt);
});
