import { describe, expect, test } from 'vitest';
import { featureCount, featuresOf } from '$lib/core/text/furniture/features';
import { standsOf, type Stand } from '$lib/core/text/furniture/stand';
import { weights, words } from '$lib/core/text/lexicon/learned';
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

const pageOf = (lines: readonly string[]) => pagesOf(linesOf(lines.join('\n')))(new Map());

test('each feature lies between nothing and all, and has its weight', () => {
	const page = pageOf([...story, 'Share · 14 comments', '', '=?', '12:30']);
	const stands = standsOf(page);
	for (const line of page.lines)
		for (const value of featuresOf(line, page, stands[line.place] as Stand)) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
	expect(weights).toHaveLength(featureCount() + 1);
});

test('where a line stands: in which stanza and run, how far from running text, and how much of it is above', () => {
	const page = pageOf(['Home', 'World', '', story[0] ?? '', '', 'Tags', '', story[1] ?? '']);
	const stands = standsOf(page);
	expect(stands[1]).toEqual({ stanza: { size: 2, at: 1, short: 1 }, run: 2, up: 100, down: 0, before: 0 });
	expect(stands[3]).toMatchObject({ run: 1, up: 0, down: 0 });
	expect(stands[3]?.before).toBeCloseTo(0.43, 1);
});

describe('the title is kept, whatever stands around it', () => {
	const around = ['Skip to content', 'Log in', 'Most read', 'Weather', 'Live TV'];
	test.each(['Herring, cod and the law', 'A quarrel over fish ends in a treaty'])('%s', (title) => {
		const read = readIn([...around, title, 'By Ada Hope', '4 May 1976', '', story.join(' '), '', ...around]);
		expect(read).toEqual([title, story.join(' ')]);
	});
});

test('every word that was learned weighs something, and stands in one row', () => {
	const rows = Object.entries(words);
	const all = rows.flatMap(([, list]) => list.split(' '));
	expect(new Set(all).size).toBe(all.length);
	for (const [weight] of rows) expect(Number(weight)).not.toBe(0);
});
