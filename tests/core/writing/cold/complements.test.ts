import { describe, expect, test } from 'vitest';
import { complementLost } from '$lib/core/writing/cold/complements';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import type { Scene } from '$lib/core/writing/scene';
import { asks, scenesFrom } from '../scenes';

/** What of a prompt about the last sentence of a text has lost what it needs. */
const lost = (text: string, prompt: string) =>
	complementLost({ prompt, mark: { start: -1, end: -1 } }, scenesFrom(text).at(-1) as Scene);

describe('a verb that has lost what it needs is found', () => {
	test.each([
		[
			'In March 1960, Eisenhower directed the agency to develop a plan for Cuba.',
			'Who directed the agency in March 1960?'
		],
		[
			'Anwar Sadat convinced President Ford that they should push for an agreement.',
			'[person] convinced President Ford.'
		],
		['In 1961 Peru ordered the commander of its army to move his forces into Chile.', 'Whom did Peru order?'],
		['The king of Spain left in 1939.', 'In what year did the king of Spain leave?'],
		['The Leopard of Spain bombarded on 22 June 1807.', 'On what date did the Leopard bombard?'],
		[
			'The king of Spain left in 1933, and the king of Italy left in 1939.',
			'The king of Italy left in [year].'
		],
		['The United States signed under John Kerry in September 2013.', '[country] signed under John Kerry.']
	])('%s %s', (text, prompt) => {
		expect(lost(text, prompt)).not.toBeNull();
	});

	test.each([
		[
			'In March 1960, Eisenhower directed the agency to develop a plan for Cuba.',
			'Who directed the agency to develop a plan for Cuba in March 1960?'
		],
		[
			'In 2025 Peru acceded to the pact, becoming its first member.',
			'In what year did Peru accede to the pact?'
		],
		['Chile, which joined NATO in 1955, signed the treaty in 1956.', 'In [year] Chile signed the treaty.'],
		[
			'The treaty that Peru signed in 1929 ended the war.',
			'The [treaty] that Peru signed in 1929 ended the war.'
		],
		[
			'The pact allowed members to leave and allowed spending to fall.',
			'Which pact allowed spending to fall?'
		]
	])('but not where all is whole: %s %s', (text, prompt) => {
		expect(lost(text, prompt)).toBeNull();
	});
});

test('what a body voted to do stays in the question though its date ends in a comma', () => {
	expect(
		asks(
			dateQuestion,
			'The Continental Congress voted on January 10, 1781, to establish a department of trade.'
		)
	).toEqual([
		'On what date did the Continental Congress vote to establish a department of trade? 10 January 1781'
	]);
});

test('by when something was so is no question: it was so for long', () => {
	expect(asks(dateQuestion, 'By 1961 Laos had joined NATO.')).toEqual([]);
	expect(asks(dateQuestion, 'In 1961 Laos joined NATO.')).toHaveLength(1);
});

test('a caption glued to a sentence is no part of it', () => {
	const text =
		'Meeting of the leaders in Lima (2015) The G4 and Kofi Annan of Ghana met Hans Blix in Peru in 2016.';
	expect(scenesFrom(text)[0]?.text).toMatch(/^The G4/);
	expect(asks(nameCloze, text).filter((card) => card.includes('Meeting'))).toEqual([]);
});
