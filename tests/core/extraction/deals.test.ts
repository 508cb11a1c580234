import { expect, test } from 'vitest';
import { dealsOf } from '$lib/core/extraction/deals';
import { marked } from '../../support/marked';

function deals(source: string) {
	const { mentions, masked, sentences } = marked(source);
	return dealsOf(mentions, masked, sentences);
}

test.each([
	['In May the two signed a free trade agreement after long talks.', ['free trade agreement']],
	[
		'They have ratified their new border treaty, and reached a major arms deal.',
		['border treaty', 'arms deal']
	],
	['The house concluded a memorandum of understanding with the bank.', []],
	['They signed an agreement, a new treaty and another accord.', []],
	['They reached the village of the pact.', []],
	['A free trade agreement would be of use to them.', []]
])('%s', (source, names) => {
	expect(deals(source).map(({ name }) => name)).toEqual(names);
});

test('what was concluded has its parties and its year, and its place in the text', () => {
	const source = 'In {place Moscow} the {nationality Syrian} envoy signed a grain supply contract.';
	const [deal] = deals(source);
	expect(deal).toMatchObject({ object: 'grain supply contract', parties: ['Russia', 'Syria'] });
	expect(marked(source).masked.slice(deal?.at.start, deal?.at.end)).toBe('grain supply contract');
});

test('a deal told by its sort and named elsewhere by the same words is one', () => {
	expect(
		deals('They signed the grain treaty. The {deal Grain Treaty} held.').map(({ forms }) => forms)
	).toEqual([['grain treaty', 'Grain Treaty']]);
});
