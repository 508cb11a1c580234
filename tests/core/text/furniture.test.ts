import { describe, expect, test } from 'vitest';
import { featureNames, featuresOf } from '$lib/core/text/furniture/features';
import { weights } from '$lib/core/text/furniture/weights';
import { linesOf } from '$lib/core/text/lines';
import { pagesOf } from '$lib/core/text/page';
import { readArticle } from '$lib/core/text/read';

const story = [
	'The coastal states of the northern sea signed a treaty on fisheries in Bergen on 3 May 1976.',
	'It set quotas for herring and cod, and gave each state the right to stop the boats of the others.'
];
const readIn = (lines: readonly string[]) => {
	const text = lines.join('\n');
	return readArticle(text).paragraphs.map(({ start, end }) => text.slice(start, end));
};

test('lines unlike running text are left out where several stand together', () => {
	const signs = [
		'Posts: 1,204',
		'Joined: Tue Mar 02, 2010 7:15 pm',
		'clip_0412.mp4',
		'★★★★☆ (218)',
		'Log in | Create your account'
	];
	expect(readIn([story[0] ?? '', ...signs, story[1] ?? ''])).toEqual(story);
});

describe('what the article says is kept', () => {
	test.each([
		'The herring quarrel',
		'Norway closed its waters to trawlers in January 1977.',
		'• Iceland: 200 miles, since 1975',
		'1. The Cod Wars'
	])('%s', (line) => {
		expect(readIn([story[0] ?? '', '', line, '', story[1] ?? '']).join('\n')).toContain(line);
	});
});

describe('an article’s own list at its end is kept', () => {
	test.each([
		['Xi Jinping (China)', 'Shehbaz Sharif (Pakistan)', 'Sadyr Japarov (Kyrgyzstan)'],
		['Iceland, 1998', 'Norway, 1998', 'Denmark, 2000']
	])('%s', (...list) => {
		expect(readIn([...story, '', ...list.flatMap((line) => [line, ''])])).toEqual([
			expect.stringContaining('Bergen'),
			...list
		]);
	});
});

test('a line is judged by its look alone: the same for a line of the same look', () => {
	const page = pagesOf(linesOf(story.join('\n\n')))(new Map());
	const [one] = page.lines;
	expect(one && featuresOf(one, page)).toEqual(one && featuresOf({ ...one }, page));
});

test('each feature lies between nothing and all, and has its weight', () => {
	const page = pagesOf(linesOf([...story, 'Share · 14 comments', '', '=?', '12:30'].join('\n')))(new Map());
	for (const line of page.lines)
		for (const value of featuresOf(line, page)) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
	for (const name of featureNames) expect(weights[name]).toHaveLength(2);
});
