import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { firstTold, sentenceAt } from '$lib/core/writing/options/told';
import { shippedTagger } from '../../../../src/tools/readerModel';

const text =
	'Kofi Annan led the United Nations in 1998. Angela Merkel met Kofi Annan in 2005.\n\nIn 1998 nothing else was told. Merkel stayed.';
const reading = extract(readArticle(text), shippedTagger());
const placeOf = firstTold(({ kind, text }) => (kind === 'person' || kind === 'date' ? text : null));

test('of several keys the one told first counts, whatever their order', () => {
	expect(placeOf(reading, ['Angela Merkel', 'Kofi Annan'])?.start).toBe(0);
	expect(placeOf(reading, ['Angela Merkel'])?.start).toBe(text.indexOf('Angela'));
	expect(placeOf(reading, ['1998'])?.start).toBe(text.indexOf('1998'));
	expect(placeOf(reading, ['United Nations', 'Nobody'])).toBeNull();
	expect(placeOf(reading, [])).toBeNull();
});

test('each place has its own sentence, and none where two meet', () => {
	for (const { start, end } of reading.mentions)
		expect(sentenceAt(reading, { start, end })).toContain(text.slice(start, end));
	expect(sentenceAt(reading, { start: text.length - 3, end: text.length })).toBe('Merkel stayed.');
	expect(sentenceAt(reading, { start: 30, end: 50 })).toBeNull();
	expect(sentenceAt(reading, { start: text.length, end: text.length + 1 })).toBeNull();
});
