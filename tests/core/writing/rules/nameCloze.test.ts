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

test('who is blanked is "he" behind the blank, and who is named is so once', () => {
	const prompts = scenesFrom(
		'President Richard Nixon assumed responsibility for the Vietnam War as he swore the oath of office on January 20, 1969.'
	).flatMap((scene) => nameCloze(scene).map(({ prompt }) => prompt));
	expect(prompts).toContain(
		'President [person] assumed responsibility for the Vietnam War as he swore the oath of office on January 20, 1969.'
	);
});
