import { describe, expect, test } from 'vitest';
import { prunedOf } from '$lib/core/writing/prompt/pruned';
import type { Draft } from '$lib/core/writing/scene';
import { scenesFrom } from '../scenes';

function prunedFrom(sentence: string, year: string): readonly string[] {
	const [scene] = scenesFrom(sentence);
	const draft: Draft = {
		kind: 'date',
		form: 'cloze',
		prompt: sentence.replace(year, '[year]'),
		answer: year,
		accept: [],
		mark: { start: 0, end: 1 },
		rule: 'date-cloze',
		score: 0
	};
	return scene ? prunedOf(draft, scene).map((one) => one.prompt) : [];
}

describe('a card with a fault is tried without what only adds to its sentence', () => {
	test.each([
		[
			'an aside that its subject goes on behind',
			'Kofi Annan, whose term had then begun, opened the talks of Lisbon in 1998.',
			'1998',
			'Kofi Annan opened the talks of Lisbon in [year].'
		],
		[
			'how it came to be',
			'In an effort to prevent this, Peru opened the talks of Lisbon in 1998.',
			'1998',
			'Peru opened the talks of Lisbon in [year].'
		]
	])('%s', (_, sentence, year, prompt) => {
		expect(prunedFrom(sentence, year)).toContain(prompt);
	});

	test.each([
		['when it was', 'That same day, Peru opened the talks of Lisbon that had failed in 1998.', '1998'],
		[
			'on what condition',
			'If Chile agreed, Peru would open the talks of Lisbon that failed in 1998.',
			'1998'
		],
		['one of a list', 'Peru, Chile, Cuba and Haiti opened the talks of Lisbon in 1998.', '1998'],
		[
			'a part of the aside',
			'The talks of Lisbon, the last of many, the ministers said, were held in 1998.',
			'1998'
		]
	])('but not without %s', (_, sentence, year) => {
		const starts = sentence.slice(0, 12);
		for (const prompt of prunedFrom(sentence, year)) expect(prompt.startsWith(starts)).toBe(true);
		expect(prunedFrom(sentence, year).filter((one) => /Lisbon the|^Peru, Cuba/.test(one))).toEqual([]);
	});
});
