import { expect, test } from 'vitest';
import { withShaped } from '$lib/core/extraction/merge';
import type { Mention } from '$lib/core/extraction/mention';

const least = 0.8;

function date(text: string, source: string, confidence = 0.95): Mention {
	const start = source.indexOf(text);
	return { kind: 'date', start, end: start + text.length, text, confidence };
}

const textsOf = (mentions: readonly Mention[]) => mentions.map(({ text, iso }) => [text, iso]);

test('a date that the grammar reads further is as long as there', () => {
	const source = "The 1990's war";
	const shaped = [{ ...date("1990's", source), iso: '199X' }];
	expect(textsOf(withShaped([date('1990', source)], shaped, least))).toEqual([["1990's", '199X']]);
});

test('one that the tagger reads further stays', () => {
	const source = 'by the end of 1990';
	expect(textsOf(withShaped([date('end of 1990', source)], [date('1990', source)], least))).toEqual([
		['end of 1990', undefined]
	]);
});

test('two months without a number are two dates', () => {
	const source = 'It rained in May and June.';
	const found = withShaped([date('May and June', source)], [], least);
	expect(found.map(({ text, start, end }) => [text, source.slice(start, end)])).toEqual([
		['May', 'May'],
		['June', 'June']
	]);
});

test('two months of one year are one', () => {
	const source = 'In May and June 1914 it rained.';
	expect(withShaped([date('May and June 1914', source)], [], least)).toHaveLength(1);
});
