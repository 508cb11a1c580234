import { describe, expect, test } from 'vitest';
import { withoutSequels } from '$lib/core/writing/prompt/wording';

describe('a prompt does without what only ties it to the text before', () => {
	test.each([
		['it was endorsed two weeks later in resolution 2118', 'it was endorsed in resolution 2118'],
		['the group, formed in the following month by Peru', 'the group, formed by Peru'],
		['James Baker, who in turn chose a deputy', 'James Baker, who chose a deputy'],
		['the party that was then in power', 'the party that was in power']
	])('%s', (words, said) => {
		expect(withoutSequels(words)).toBe(said);
	});
});

test.each(['they met on the same day as the bloc', 'he ruled until two weeks later in May'])(
	'but not without what it needs: %s',
	(words) => {
		expect(withoutSequels(words)).toBe(words);
	}
);
