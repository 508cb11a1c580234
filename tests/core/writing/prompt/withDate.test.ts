import { describe, expect, test } from 'vitest';
import { withDate } from '$lib/core/writing/prompt/withDate';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
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
