import { describe, expect, test } from 'vitest';
import { asked, withoutSequels } from '$lib/core/writing/prompt/wording';

describe('a prompt does without what only ties it to the text before', () => {
	test.each([
		['it was endorsed two weeks later in resolution 2118', 'it was endorsed in resolution 2118'],
		['the group, formed in the following month by Peru', 'the group, formed by Peru'],
		['Then, in May 1995, they met', 'in May 1995, they met'],
		['On the other hand, Norway left', 'Norway left'],
		['who chose the Court at last in 2018', 'who chose the Court in 2018'],
		['James Baker, who in turn chose a deputy', 'James Baker, who chose a deputy'],
		['the party that was then in power', 'the party that was in power'],
		['Peru, which subsequently left the bloc', 'Peru, which left the bloc'],
		['Yunus was sworn in three days later', 'Yunus was sworn in'],
		['the ministers met on Friday in Lima', 'the ministers met in Lima'],
		['the ministers met early Saturday', 'the ministers met'],
		['On Monday at the summit in Lima, Peru left', 'at the summit in Lima, Peru left'],
		['Congress passed an embargo act in retaliation', 'Congress passed an embargo act'],
		['Peru, as a result, left the bloc', 'Peru left the bloc'],
		['In May 2022, three days Albanese joined a summit', 'In May 2022, Albanese joined a summit'],
		['Less than the two were joined in Lima', 'the two were joined in Lima'],
		['Genêt himself stayed in New York', 'Genêt stayed in New York'],
		['Nevertheless, Peru signed the treaty', 'Peru signed the treaty'],
		['As a result, Peru signed the treaty', 'Peru signed the treaty'],
		['Despite the increased tensions, Peru signed the treaty', 'Peru signed the treaty'],
		['For the next five years, Daoud governed Kabul', 'Daoud governed Kabul'],
		['By 1955, however, Peru had left the bloc', 'By 1955, Peru had left the bloc'],
		['In May, 1955, however, Peru left the bloc', 'In May, 1955, Peru left the bloc'],
		['The war was not over, however, until 1783', 'The war was not over until 1783']
	])('%s', (words, said) => {
		expect(withoutSequels(words)).toBe(said);
	});
});

test.each([
	'they met on the same day as the bloc',
	'he ruled until two weeks later in May',
	'the Bloody Sunday in Derry',
	'gave away too much',
	'the strike set for Monday',
	'in response to the embargo',
	'As a result of the embargo, Peru left the bloc',
	'Despite the embargo of Peru, Chile left the bloc',
	'Peru joined the bloc, for example in 1956'
])('but not without what it needs: %s', (words) => {
	expect(withoutSequels(words)).toBe(words);
});

test('a question for one of two says nothing of the other', () => {
	expect(
		asked(
			'Whom did Richard Nixon select as the secretary of state and Melvin R. Laird as the secretary of defense'
		)
	).toBe('Whom did Richard Nixon select as the secretary of state?');
});
