import { describe, expect, test } from 'vitest';
import { foundEverywhere } from '$lib/core/extraction/refiners/everywhere';
import { marked } from '../../../support/marked';

function names(source: string) {
	const { mentions, article } = marked(source);
	return foundEverywhere(mentions, article).map(({ kind, start, end }) => [
		kind,
		article.text.slice(start, end)
	]);
}

describe('a name that is surely found once is found wherever its words stand', () => {
	test('whole, or by the surname of a person', () => {
		expect(
			names(
				'We saw {person Ann Roth} here. The Corn Board wrote to Roth, and Ann Roth to the {organization Corn Board}.'
			)
		).toEqual([
			['person', 'Ann Roth'],
			['organization', 'Corn Board'],
			['person', 'Roth'],
			['person', 'Ann Roth'],
			['organization', 'Corn Board']
		]);
	});
	test('whole where only unsure pieces of it were found', () => {
		expect(
			names('The {organization Force and Watch} met. Then the {organization? Force} and {other? Watch} left.')
		).toEqual([
			['organization', 'Force and Watch'],
			['organization', 'Force and Watch']
		]);
	});
	test('also over the end of a line', () => {
		expect(
			names(
				'The members of the {organization Corn Board} met there once more in the spring of that\nyear, after many months of silence, and it was the chairman of the Corn\nBoard who was the first of all of them to rise and leave the great hall.'
			)
		).toEqual([
			['organization', 'Corn Board'],
			['organization', 'Corn\nBoard']
		]);
	});
});

test.each([
	['An unsure name is looked for nowhere: {person? Ann Roth} came, then Ann Roth left.'],
	['A longer name is another: the {organization Corn Board} came, then the Royal Corn Board left.'],
	[
		'A longer name is another: {place Corn} is there, and Corn Hill is not, nor Rye Corn, nor Corn-made bread.'
	],
	['One word that begins a sentence may be any: {person Ann Will} came. Will it rain?'],
	[
		'What is sure stays: the {organization Corn Board} and its {place Corn} board, the {other Corn} {other Board}.'
	],
	['Small words are no name: the {person of the hour} came, and it was of the hour.']
])('%s', (source) => {
	expect(names(source)).toHaveLength(source.split('{').length - 1);
});
