import { describe, expect, test } from 'vitest';
import type { Mention } from '$lib/core/extraction/mention';
import type { Draft } from '$lib/core/writing/scene';
import { withArticles } from '$lib/core/writing/prompt/articles';

const asked = (prompt: string, name: string) =>
	withArticles({ prompt } as Draft, { mentions: [{ kind: 'deal', text: name } as Mention] }).prompt;

describe('an agreement is spoken of with "the"', () => {
	test.each([
		[
			'Which body endorsed Quito Declaration?',
			'Quito Declaration',
			'Which body endorsed the Quito Declaration?'
		],
		[
			'In what year was Treaty of Quito signed?',
			'Treaty of Quito',
			'In what year was the Treaty of Quito signed?'
		],
		[
			'In what year was Quito Resolution passed?',
			'Quito Resolution',
			'In what year was the Quito Resolution passed?'
		],
		['Treaty of Quito allowed for trials.', 'Treaty of Quito', 'The Treaty of Quito allowed for trials.']
	])('%s', (prompt, name, said) => {
		expect(asked(prompt, name)).toBe(said);
	});

	test.each([
		['In what year was the Treaty of Quito signed?', 'Treaty of Quito'],
		['Which body endorsed Resolution 1199?', 'Resolution 1199'],
		['Who signed Peru’s Quito Declaration?', 'Quito Declaration'],
		['The parties to Convention 87 met.', 'Convention 87'],
		['On what date was Jay’s Treaty signed?', 'Jay’s Treaty'],
		['Treaty of Quito: who signed it in 1994?', 'Treaty of Quito']
	])('but not twice, nor what is numbered or owned: %s', (prompt, name) => {
		expect(asked(prompt, name)).toBe(prompt);
	});
});

test('and so is one that is asked for by a blank', () => {
	const said = (prompt: string, answer: string) =>
		withArticles({ kind: 'deal', prompt, answer } as Draft, { mentions: [] }).prompt;
	expect(said('Peru failed to ratify [treaty].', 'Treaty of Quito')).toBe(
		'Peru failed to ratify the [treaty].'
	);
	expect(said('[doctrine] was little noted in Lima.', 'Monroe Doctrine')).toBe(
		'The [doctrine] was little noted in Lima.'
	);
	expect(said('[treaty] was signed in 1794.', 'Jay’s Treaty')).toBe('[treaty] was signed in 1794.');
});
