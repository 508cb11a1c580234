import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { isAlias } from '$lib/core/writing/options/aliases';
import { shippedTagger } from '../../../../src/tools/readerModel';

const tagger = shippedTagger();
const reading = (text: string) => extract(readArticle(text), tagger);

test.each([
	'The International Court of Justice (ICJ; French: Cour internationale), or colloquially the World Court, sits in The Hague.',
	'The World Court, officially the International Court of Justice, sits in The Hague.'
])('another name of one body: %s', (text) => {
	expect(isAlias(reading(text), ['International Court of Justice', 'ICJ'], 'World Court')).toBe(true);
});

test.each([
	'The International Court of Justice and the World Court are two.',
	'The International Court of Justice sits in The Hague. The World Court is another.',
	'The International Court of Justice sits in The Hague.'
])('not what only stands near: %s', (text) => {
	expect(isAlias(reading(text), ['International Court of Justice', 'ICJ'], 'World Court')).toBe(false);
});
