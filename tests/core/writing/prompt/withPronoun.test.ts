import { describe, expect, test } from 'vitest';
import { withPronoun } from '$lib/core/writing/prompt/withPronoun';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { scenesFrom } from '../scenes';

/** What blanks for dates ask of the last sentence of a text. */
const datesOf = (text: string) => {
	const scenes = scenesFrom(text);
	const [last] = scenes.slice(-1);
	return last ? dateCloze(last).map((draft) => withPronoun(draft, last).prompt) : [];
};

describe('a name is said once', () => {
	test('where a pronoun stood before the name, the name is said first and a pronoun behind it', () => {
		const [prompt] = datesOf(
			'Jimmy Carter won the election. Following his inauguration in January 1977, Carter signed the treaty with Panama.'
		);
		expect(prompt).toBe(
			"Following Jimmy Carter's inauguration in [month and year], he signed the treaty with Panama."
		);
	});

	test('a name that is said once stays', () => {
		const draft = { prompt: "In [year], Carter's team met in Panama." };
		const standIn = { isOwner: true, words: "Jimmy Carter's", start: 0, end: 3, meaning: {} };
		const scene = { clear: 'His team met in Panama in 1977.', standIns: [standIn] };
		expect(withPronoun(draft as never, scene as never).prompt).toBe(draft.prompt);
	});
});
