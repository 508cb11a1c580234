import { describe, expect, test } from 'vitest';
import { withDate } from '$lib/core/writing/prompt/withDate';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import type { Draft, Scene } from '$lib/core/writing/scene';
import { scenesFrom } from '../scenes';

/** What blanks for people ask of a sentence, each behind its date where it needs one. */
const datedFrom = (text: string) =>
	scenesFrom(text).flatMap((scene) => nameCloze(scene).map((draft) => withDate(draft, scene).prompt));

describe('what asks for a name says when it was, where its sentence opens with that', () => {
	test('a clause that has lost the date of its sentence gets it back', () => {
		expect(
			datedFrom('In January 2017 Nelson Mandela signed the letter, and Kofi Annan boarded a plane in Banjul.')
		).toContain('In January 2017, who boarded a plane in Banjul?');
	});

	test.each([
		[
			'what had happened before',
			'In January 2017 it was told that Kofi Annan had boarded a plane in Banjul.'
		],
		['a sentence that opens with no date', 'Kofi Annan boarded a plane in Banjul in January 2017.']
	])('not %s', (_, text) => {
		expect(datedFrom(text).filter((prompt) => prompt.startsWith('In January 2017,'))).toEqual([]);
	});
});

describe('a question for a name says the date of its own clause, not of another', () => {
	/** What a question for a name of a sentence becomes. */
	function dated(text: string, name: string, prompt: string): string {
		const scene = scenesFrom(text)[0] as Scene;
		const start = text.indexOf(name);
		const mark = { start, end: start + name.length };
		return withDate({ rule: 'signed', prompt, mark } as Draft, scene).prompt;
	}
	const prompt = 'Which treaty did the U.S. Senate ratify?';

	test.each([
		['On February 4, 1899, the U.S. Senate ratified the Treaty of Lima.', true],
		['On February 4, 1899, the Senate was led by a speaker for the Treaty of Lima.', true],
		[
			'On February 4, 1899, two days before the U.S. Senate ratified the Treaty of Lima, fighting broke out in Peru.',
			false
		]
	])('%s', (text, isDated) => {
		const said = dated(text, 'Treaty of Lima', prompt);
		expect(said.startsWith('On 4 February 1899, which treaty')).toBe(isDated);
	});
});
