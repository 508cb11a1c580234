import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '$lib/core/text/article';
import { mask, plainText } from '$lib/core/text/mask';
import { readArticle } from '$lib/core/text/read';
import { timeToRead } from '../../support/growth';

const page = `The Long Talks of Ruritania – The Daily Planet

By Ada Lovelace
Published 17 April 2013

[ad_1]

The **first** round opened in [Vienna](https://example.org/v).[1] It closed at once,
as the delegates had no table to sit at and no common language to ask for one in.

Read also: Ten tables that changed the world

## What came of it

  * Ruritania (member since 1986)
  * Graustark (left in 2007)

No. | Name | Country
---|---|---
1 | Rudolf Rassendyll | Ruritania

| This section **needs more sources**. Please help.
---|---

Leave a Reply

Your email address will not be published. Required fields are marked *
`;
const article = readArticle(page);
const said = ({ start, end }: Span) => page.slice(start, end);

describe('a page is told from the article on it', () => {
	test('what it says of itself is its byline', () => {
		expect(article.byline).toEqual({
			title: 'The Long Talks of Ruritania',
			author: 'Ada Lovelace',
			date: '2013-04-17'
		});
	});

	test('what the student wrote wins', () => {
		const { byline } = readArticle(page, { author: 'A. Lovelace' });
		expect(byline).toMatchObject({ author: 'A. Lovelace', title: 'The Long Talks of Ruritania' });
	});

	test('its parts have their roles, and broken lines are joined', () => {
		expect(article.paragraphs.map(({ role }) => role)).toEqual([
			'heading',
			'prose',
			'heading',
			'item',
			'item',
			'row'
		]);
		expect(article.paragraphs[1]?.sentences.map(said)).toEqual([
			'The **first** round opened in [Vienna](https://example.org/v).',
			'It closed at once,\nas the delegates had no table to sit at and no common language to ask for one in.'
		]);
	});

	test.each([
		'By Ada',
		'[ad_1]',
		'Read also',
		'This section',
		'Leave a Reply',
		'Required fields',
		'No. | Name'
	])('“%s” is left out', (words) => {
		expect(article.leftOut.some((span) => said(span).includes(words))).toBe(true);
		expect(article.paragraphs.some((span) => said(span).includes(words))).toBe(false);
	});
});

test.each([
	['a _very_ **bold** plan', 'a very bold plan'],
	['the\nNile  Valley', 'the Nile Valley'],
	['the plan.[12]', 'the plan.'],
	['the [plan](https://example.org) held', 'the plan held'],
	['[IS] leaders', '[IS] leaders']
])('%s reads aloud as "%s"', (found, plain) => expect(plainText(found)).toBe(plain));

const piece = fc.constantFrom(
	'The talks began in 1994. ',
	'**',
	'_',
	'\n',
	'\n\n',
	'\r\n',
	' | ',
	'---|---',
	'* ',
	'## ',
	'> ',
	'[1]',
	'[a](b)',
	'<b>',
	'“Quoted.” ',
	'U.S. ',
	'(ABC).',
	'By Ada Lovelace',
	'References',
	'Leave a Reply',
	'Ter-\nrorism ',
	'é',
	'🙂',
	'\u00a0',
	'2013-04-17',
	'https://example.org/x'
);
const pages = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('a mask is as long as its text', () => {
	fc.assert(
		fc.property(pages, (text) => {
			expect(mask(text).length).toBe(text.length);
		})
	);
});

test('paragraphs, sentences and words lie in order within each other, and what is left out in one or in none', () => {
	fc.assert(
		fc.property(pages, (text) => {
			const { paragraphs, leftOut } = readArticle(text);
			for (const spans of [paragraphs, leftOut])
				spans.forEach(({ start, end }, at) => {
					expect(start).toBeLessThan(end);
					expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
					expect(end).toBeLessThanOrEqual(text.length);
				});
			for (const out of leftOut)
				for (const { start, end } of paragraphs)
					expect(out.end <= start || end <= out.start || (start < out.start && out.end < end)).toBe(true);
			for (const paragraph of paragraphs) {
				let last = paragraph.start;
				for (const { start, end, tokens } of paragraph.sentences) {
					expect(start).toBeGreaterThanOrEqual(last);
					for (const token of tokens) expect(token.start >= start && token.end <= end).toBe(true);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(paragraph.end);
			}
		}),
		{ numRuns: 1000 }
	);
});

test('a line that is left out parts the lines around it', () => {
	const text = 'The talks began in 1994. The talks began in 1994.\nhttps://example.org/xTer-\nrorism';
	const { paragraphs, leftOut } = readArticle(text);
	expect(leftOut).toHaveLength(1);
	expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
		'The talks began in 1994. The talks began in 1994.',
		'rorism'
	]);
});

test('reading twice gives the same', () => expect(readArticle(page)).toEqual(article));

test.each(['(', '[', '**', '<a ', '| ', '. ', 'A. ', '"', 'A-\n', '> ', ' \n', 'Aa ', 'Ab  '])(
	'twice as much of "%s" does not take many times as long',
	(unit) => {
		const time = timeToRead(readArticle, unit);
		time(2000);
		expect(time(40_000)).toBeLessThan(Math.max(1500, time(10_000) * 12));
	}
);

describe('a line above the text that says who wrote it dates it', () => {
	const body =
		'My farm lies a few miles from the border, and the meadow where we cut hay may one day be sown with mines.';
	test.each([
		['Ilze Kalnozola | 14 July 2025', '2025-07-14'],
		['Accra, 14 July 2025', '2025-07-14'],
		['Posted by steppe_reader on 6 April 2025 | 7 min read | 14 comments', '2025-04-06'],
		['Signed: Washington, 1 December 1959\n\nEntry into force: 23 June 1961', undefined]
	])('%s', (line, date) => {
		expect(readArticle(`The weapon that waits\n\n${line}\n\n${body}`).byline.date).toBe(date);
	});
});

test('a name above a text that speaks of its bearer is not that of the author', () => {
	const life =
		'In 1991 Ogata led the agency, and nobody had asked her. Ogata went to Sarajevo and to Zagreb.';
	const { byline } = readArticle(
		`Sadako Ogata\n\nScholar and diplomat who led the agency of the United Nations for refugees through its hardest decade\n\nHarriet Mori\n\n30 October 2019\n\n${life}`
	);
	expect(byline.author).not.toBe('Sadako Ogata');
});

test('no line of a timeline dates the text', () => {
	const lines = [
		'4 April 1949: NATO founded in Washington',
		'1955: Warsaw Pact formed',
		'25 June 1950: war in Korea',
		'1961 – Berlin Wall built'
	];
	const { byline, leftOut } = readArticle(`Cold War\n\n${lines.join('\n')}`);
	expect(byline.date).toBeUndefined();
	expect(leftOut).toEqual([]);
});

describe('a name that a line’s end cuts is read as one though its line is short', () => {
	const before = 'The delegates went home by train, and nobody spoke of the islands again.';
	test.each([
		['The Arctic', 'Council was founded by the eight states in Ottawa.'],
		['When Valdas', 'Adamkus spoke in Vilnius, the hall was full.'],
		['In 1956 Nikita', 'Khrushchev offered Shikotan and got no answer.'],
		['It ended in 1993. Yitzhak', 'Rabin hesitated before he gave his hand.']
	])('%s | %s', (...lines) => {
		const text = [before, '', ...lines].join('\n');
		const sentences = readArticle(text).paragraphs.flatMap((paragraph) => paragraph.sentences);
		const last = sentences[sentences.length - 1];
		expect(text.slice(last?.start, last?.end).split(/\s/)).toContain(lines[1].split(' ')[0]);
		expect(text.slice(last?.start, last?.end)).toContain('\n');
	});

	test.each([
		['The Cod Wars', 'Norway closed its waters to trawlers in January 1977.'],
		['The Council', 'Ministers met in Oslo twice a year.']
	])('a heading is none: %s | %s', (...lines) => {
		const text = [before, '', ...lines].join('\n');
		expect(readArticle(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toContain(lines[0]);
	});
});
