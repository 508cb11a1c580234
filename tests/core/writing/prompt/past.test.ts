import { describe, expect, test } from 'vitest';
import { withPast } from '$lib/core/writing/prompt/past';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { partQuestion } from '$lib/core/writing/rules/partQuestion';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import type { Rule } from '$lib/core/writing/scene';
import { scenesFrom } from '../scenes';

const prompts = (rule: Rule, text: string) =>
	scenesFrom(text).flatMap((scene) => rule(scene).map((draft) => withPast(draft, scene).prompt));

describe('what was done at a date is asked of in the past, however it is told', () => {
	test.each<[Rule, string, string]>([
		[
			dateQuestion,
			'The Group of 77 is formed in Geneva on 15 June 1964.',
			'On what date was the Group of 77 formed in Geneva?'
		],
		[
			partQuestion,
			'President Nasser nationalises the Suez Canal Company.',
			'Which company did President Nasser nationalise?'
		],
		[nameCloze, 'Fidel Castro visits Peru in July 1971.', 'Who visited Peru in July 1971?']
	])('%o', (rule, text, prompt) => {
		expect(prompts(rule, text)).toContain(prompt);
	});
});

test('what lasts is asked of as it is', () => {
	const asked = prompts(dateQuestion, 'The bank has its seat in Geneva since 1964.');
	expect(asked.filter((prompt) => /\bdid\b|\bhad\b/.test(prompt))).toEqual([]);
});

test('the date of an aside does not put what is so into the past', () => {
	const asked = prompts(
		nameCloze,
		'The Caribbean Court of Justice, inaugurated at Port of Spain in April 2005, serves some members of the bloc.'
	);
	expect(asked.filter((prompt) => /\bserved\b/.test(prompt))).toEqual([]);
});
