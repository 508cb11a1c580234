import { expect, test } from 'vitest';
import { extract as extractWith, namedIn } from '$lib/core/extraction/extract';
import type { Article } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';
import { shippedTagger } from '../../../src/tools/readerModel';

const tagger = shippedTagger();
const extract = (article: Article) => extractWith(article, tagger);

const first = 'In 1994 President Nelson Mandela met the envoy of the European Union in Pretoria.';
const last = 'The Lomé Convention was signed by France on 28 February 1975.';
const textsOf = (text: string, within: string) => {
	const from = text.indexOf(within);
	return extract(readArticle(text))
		.mentions.filter(({ start, end }) => start >= from && end <= from + within.length)
		.map(({ kind, text: words, iso }) => [kind, words, iso]);
};
/** Time of the processor: other programs at work do not count. */
const spentMs = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

test('an edit in another paragraph leaves what is read elsewhere as it was', () => {
	const before = [first, 'Nothing came of it at the time.', last].join('\n\n');
	const after = [first, 'Much came of it, as it happened, and soon.', last].join('\n\n');
	expect(textsOf(before, first).length).toBeGreaterThan(3);
	expect(textsOf(after, first)).toEqual(textsOf(before, first));
	expect(textsOf(after, last)).toEqual(textsOf(before, last));
});

test('reading twice gives the same', () => {
	const article = readArticle([first, last].join('\n\n'));
	expect(extract(article)).toEqual(extract(article));
});

test('each paragraph is told of once, in order, before the whole is settled', () => {
	const article = readArticle([first, last].join('\n\n'));
	const told = [...namedIn(article, tagger)].map((named) => named.map(({ start }) => start));
	const [, second] = article.paragraphs;
	expect(told.map((starts) => starts.length > 0)).toEqual([true, true]);
	expect(told.flat()).toEqual(told.flat().toSorted((a, b) => a - b));
	expect(Math.max(...(told[0] ?? []))).toBeLessThan(second?.start ?? 0);
	expect(Math.min(...(told[1] ?? []))).toBeGreaterThan(second?.start ?? 0);
});

test.each([
	['He has led the country since 2000.', ['2000']],
	['The Council adopted Resolution 1973 that night.', []],
	['Some 2000 soldiers crossed the border.', []],
	['April Glaspie and Theresa May spoke of the march on Rome.', []],
	['They bought JF-17 and MI-35 aircraft.', []],
	['After 9/11 everything changed.', ['2001-09-11']],
	['It was the order of the 1990s and the 21st century.', ['199X', '20XX']],
	['He served from 2008 to 2019.', ['2008', '2019']]
])('%s', (text, isos) => {
	const found = extract(readArticle(text)).mentions.filter(({ kind }) => kind === 'date');
	expect(found.map(({ iso }) => iso)).toEqual(isos);
});

test.each([
	`${first} `,
	'Aa Bb ',
	'3 May ',
	'Bank of ',
	'(ABC) ',
	'and the ',
	'In May ',
	'Mr. ',
	'1 ',
	"A's "
])('four times as much of "%s" does not take many times as long', (unit) => {
	const time = (length: number) => {
		const article = readArticle(unit.repeat(length / unit.length));
		const start = performance.now();
		extract(article);
		return spentMs() - start;
	};
	time(5000);
	expect(time(80_000)).toBeLessThan(Math.max(1000, time(20_000) * 10));
});

test('a line without end is read to its end', () => {
	const text = '3 May, '.repeat(150_000);
	expect(extract(readArticle(text)).mentions).toHaveLength(150_000);
});
