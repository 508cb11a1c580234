import { expect, test } from 'vitest';
import { paragraphNumber } from '$lib/core/text/place';
import { readArticle } from '$lib/core/text/read';

const text = `# The Red Line

In 1928 the oil companies drew a red line around the old empire.

It held until 1948, when two of them crossed it.`;
const article = readArticle(text);

test.each([
	['1928', 1],
	['1948', 2],
	['crossed it.', 2]
])('“%s” stands in paragraph %d: the heading is not counted', (words, place) =>
	expect(paragraphNumber(article, text.indexOf(words))).toBe(place)
);

test('what is no paragraph has no number', () => {
	expect(paragraphNumber(article, 3)).toBeNull();
	expect(paragraphNumber(article, text.length)).toBeNull();
});
