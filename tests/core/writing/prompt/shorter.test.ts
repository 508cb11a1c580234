import { describe, expect, test } from 'vitest';
import type { Draft } from '$lib/core/writing/scene';
import { shorterOf } from '$lib/core/writing/prompt/shorter';
import { scenesFrom } from '../scenes';

function headsOf(sentence: string, prompt: string): readonly string[] {
	const [scene] = scenesFrom(sentence);
	const draft: Draft = {
		kind: 'date',
		form: 'cloze',
		prompt,
		answer: '1975',
		accept: [],
		mark: { start: 0, end: 1 },
		rule: 'date-cloze',
		score: 0
	};
	return scene ? shorterOf(draft, scene).map((one) => one.prompt) : [];
}

const sentence =
	'The dam of Lisbon was opened in April 1975, when both the capitals were still at peace, and the river changed its course.';

describe('a card with a fault is tried without what goes on behind its first clause', () => {
	test('the longest that ends where a clause ends comes first', () => {
		expect(headsOf(sentence, sentence.replace('April 1975', '[month and year]'))).toEqual([
			'The dam of Lisbon was opened in [month and year], when both the capitals were still at peace.',
			'The dam of Lisbon was opened in [month and year].'
		]);
	});

	test('of two that "and" joins the second stays, where its verb is of another clause or both are of a pair', () => {
		const pair =
			'Lisbon convinced Ford and Kissinger that they should open the dam in 1975, which pleased all.';
		expect(headsOf(pair, pair.replace('1975', '[year]'))).toEqual([
			'Lisbon convinced Ford and Kissinger that they should open the dam in [year].'
		]);
		const between = 'In 1975 Peru regulated the union between Spain and Portugal founded it.';
		expect(headsOf(between, between.replace('1975', '[year]'))).toEqual([]);
	});

	test('a second deed of its subject goes, what it was for stays', () => {
		const both = 'Peru and Chile signed an agreement in 1975 and shook hands to end a conflict in the Andes.';
		expect(headsOf(both, both.replace('1975', '[year]'))).toEqual([
			'Peru and Chile signed an agreement in [year].'
		]);
		const needed = 'The Charter of Lisbon provided for Peru in 1975 to appoint judges from all states.';
		expect(headsOf(needed, needed.replace('1975', '[year]'))).toEqual([]);
	});

	test('its blank stays in it, and a list is not cut', () => {
		expect(headsOf(sentence, sentence.replace('the river', '[river]').replace(', when', ' when'))).toEqual(
			[]
		);
		const list = 'The League of Lisbon promoted political, economic, and cultural ties in 1975.';
		expect(headsOf(list, list.replace('1975', '[year]'))).toEqual([]);
	});
});

test('it does not end within a list', () => {
	const text =
		'Relations of Peru with Chile were impaired by arguments over longstanding financial claims, economic disputes, and the view that the United States was too friendly.';
	expect(headsOf(text, text.replace('Peru', '[country]')).filter((head) => /disputes\.$/.test(head))).toEqual(
		[]
	);
});
