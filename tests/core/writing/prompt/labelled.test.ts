import { describe, expect, test } from 'vitest';
import { faultOf } from '$lib/core/writing/checks';
import { labelledOf, unlabelled } from '$lib/core/writing/prompt/labelled';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import type { Rule } from '$lib/core/writing/scene';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

const title = 'Indonesia and Aceh: how the war ended';
const around =
	'Indonesia sent troops to Aceh. Aceh was poor. Aceh had oil. Indonesia needed it. Indonesia was rich.';

/** What a rule asks of a sentence only with what its article is about before it. */
const labelledFrom = (rule: Rule, text: string) =>
	scenesFrom(`${around} ${text}`, { title }).flatMap((scene) =>
		rule(scene)
			.filter((draft) => faultOf(draft, scene) !== null)
			.flatMap((draft) => labelledOf(draft, scene))
			.filter((draft) => faultOf(draft, scene) === null)
			.map(({ prompt }) => prompt)
	);

describe('what leans on what its article is about says first what that is', () => {
	test.each([
		[
			dateQuestion,
			'The rebellion began in 1976.',
			'Indonesia and Aceh: in what year did the rebellion begin?'
		],
		[
			nameCloze,
			'Kofi Annan proclaimed the independence of the whole territory after the long war.',
			'Indonesia and Aceh: [person] proclaimed the independence of the whole territory after the long war.'
		]
	])('%o', (rule, text, prompt) => {
		expect(labelledFrom(rule, text)).toContain(prompt);
	});
});

test.each([
	['what only the sentence before tells', dateQuestion, 'They turned down the idea in 1976.'],
	['a thing that is not what the article is about', dateQuestion, 'The envelope was opened in 1976.'],
	['what the article is about', dateQuestion, 'Aceh and Indonesia stopped the fighting in 2005.']
])('nothing is said first of %s', (_, rule, text) => {
	expect(labelledFrom(rule, text)).toEqual([]);
});

describe('what an article is about', () => {
	const labelFrom = (text: string, titled: string) => scenesFrom(text, { title: titled })[0]?.names.label;
	test.each([
		['what its title names and it names often', around, title, ['Indonesia', 'Aceh']],
		['nothing that it names seldom', 'Peru joined the League in 1920.', 'Peru and the League', []],
		['nothing that its title does not name', around, 'How the war ended', []]
	])('%s', (_, text, titled, label) => {
		expect(labelFrom(text, titled)).toEqual(label);
	});
});

test('a prompt without its label is the prompt there was', () => {
	const prompt = 'Aceh: in what year did the rebellion begin?';
	expect(unlabelled({ prompt, label: 'Aceh' })).toBe('In what year did the rebellion begin?');
	expect(unlabelled({ prompt })).toBe(prompt);
});

test('a title that is but the name of an agreement is what its article is about, however often it is named', () => {
	const [scene] = scenesFrom('The Lancaster House Agreement ended the war in Rhodesia.', {
		title: 'Lancaster House Agreement'
	});
	expect(scene?.names.label).toEqual(['the Lancaster House Agreement']);
	const [other] = scenesFrom('The Lancaster House Agreement ended the war in Rhodesia.', {
		title: 'How the Lancaster House Agreement was made'
	});
	expect(other?.names.label).toEqual([]);
});
