import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { contentFromSuggestion } from '$lib/core/writing/choosing/contents';
import { refusals } from '$lib/core/writing/linter/lint';
import { writeCards } from '$lib/core/writing/write';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { shippedParser } from '../../../../src/tools/syntaxModel';

test('what breaks a law is not offered', () => {
	const file = new URL('../../../fixtures/articles/turkish-straits.txt', import.meta.url);
	const reading = extract(readArticle(readFileSync(file, 'utf8')), shippedTagger());
	const cards = writeCards(reading, shippedParser()).map(contentFromSuggestion);
	expect(cards.length).toBeGreaterThan(10);
	expect(cards.flatMap((card) => refusals(card).map(({ rule }) => `${rule}: ${card.prompt}`))).toEqual([]);
});
