import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFromHtml } from '$lib/core/text/html/visible';
import { readArticle } from '$lib/core/text/read';
import { timeToRead } from '../../../support/growth';

const file = fileURLToPath(new URL('../../../fixtures/pages/news.html', import.meta.url));
const page = textFromHtml(readFileSync(file, 'utf8'));

describe('a saved page', () => {
	const article = readArticle(page.text, page.byline, { out: page.marked, takenIn: [] });
	const said = ({ start, end }: { start: number; end: number }) => page.text.slice(start, end);

	test('says in its head what it is', () => {
		expect(page.byline).toEqual({
			title: 'Zenda talks end with a pipeline and no peace',
			author: 'Antoinette de Mauban',
			date: '2019-05-04',
			address: 'https://courier.example/zenda'
		});
	});

	test('its paragraphs, headings, points and rows are read as they are shown', () => {
		expect(article.paragraphs.map((paragraph) => [paragraph.role, said(paragraph).slice(0, 40)])).toEqual([
			['heading', 'Zenda talks end with a pipeline and no p'],
			['prose', 'Ruritania and Graustark ended a week of '],
			['prose', 'The pipeline will carry six billion cubi'],
			['heading', 'What was agreed'],
			['item', '1. A pipeline of 400 kilometres.'],
			['item', '2. An office in Strelsau.'],
			['row', 'Year\tTalks\tResult'],
			['row', '2013\tVienna\tnone'],
			['row', '2019\tZenda\tpipeline'],
			['prose', 'The European Union, which paid for the t']
		]);
	});

	test('what its elements mark is left out, with their reasons', () => {
		expect(article.leftOut.map((span) => [span.reason, said(span)])).toEqual([
			['menu', 'Home\nWorld'],
			['form', 'Search'],
			['byline', 'By Antoinette de Mauban'],
			['caption', 'The castle at Zenda'],
			['aside', 'More on this\n\nWhat the Treaty of Strelsau says'],
			['form', 'Your name Post comment'],
			['foot', 'About us. Contact. Careers.']
		]);
	});

	test('what a page does not show is not there', () => {
		expect(page.text).not.toMatch(/script|color|alert|Nobody|Nor this|words|find/);
	});

	test('characters are what their references stand for', () => {
		expect(page.text).toContain('in\u00a0Zenda on Friday with an agreement');
		expect(page.text).toContain('François d’Elphberg called it “a bridge”.');
	});
});

test.each([
	['a<br>b<br><br>c', 'a\nb\n\nc'],
	['<p>one<p>two', 'one\n\ntwo'],
	['a <i>b</i> c', 'a b c'],
	['a<i> b </i>c', 'a b c'],
	['<pre>a\n  b</pre>', 'a\n  b'],
	['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
	['<p>AT&T &amp;amp; &unknown; &#x1F600; &#0; &#xD800;', 'AT&T &amp; &unknown; 😀 \ufffd \ufffd'],
	['<P TITLE="a > b">x</P>', 'x'],
	["<a href='javascript:alert(1)'>x</a>", 'x'],
	['<img src=x onerror=alert(1)>x', 'x'],
	['<scr<script>ipt>alert(1)</script>x', 'ipt>alert(1)x'],
	['<SCRIPT>alert("</p>")</SCRIPT >x', 'x'],
	['<!-- a --><![CDATA[b]]><?php c ?>x', 'x'],
	['<svg><text>no</text></svg>x', 'x'],
	['<template><p>no</p></template>x', 'x'],
	['x<script>never closed', 'x'],
	['x<!-- never closed', 'x'],
	['x<p title="never closed>y', 'x\n\ny'],
	['</p></div>x', 'x'],
	['<div hidden><div>no</div></div>x', 'x'],
	['<ul><li><a>only a link</a><li>a point</ul>', 'only a link\n• a point'],
	['', '']
])('%j shows %j', (html, text) => expect(textFromHtml(html).text).toBe(text));

const piece = fc.constantFrom(
	...[
		'<p>',
		'</p>',
		'<div hidden>',
		'</div>',
		'<nav>',
		'</nav>',
		'<li>',
		'<ul>',
		'<ol>',
		'</ul>',
		'<br>',
		'<td>'
	],
	...[
		'<script>',
		'</script>',
		'<!--',
		'-->',
		'<',
		'>',
		'"',
		"'",
		'=',
		'&',
		'&amp;',
		'&#',
		';',
		'<a href="',
		'</',
		'<!'
	],
	...[
		'<pre>',
		'</pre>',
		'<title>',
		'<footer>',
		'words ',
		'\n',
		'\u0000',
		'\ud800',
		'İ',
		'😀',
		'<form ',
		'<P/>'
	]
);

test('any soup of tags gives marks that lie in the text, in order, and a text that can be read', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const { text, marked, byline } = textFromHtml(pieces.join(''));
			let last = 0;
			for (const { start, end } of marked) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
			readArticle(text, byline, { out: marked, takenIn: [] });
		}),
		{ numRuns: 500 }
	);
});

test.each([
	'<div>',
	'<a b="',
	"<a b='>",
	'<!--',
	'<',
	'</p>',
	'<li>x',
	'<script>',
	'<nav>x',
	'&',
	'<p>words</p>',
	'<a =">'
])('four times as much of %j takes no more than about four times as long', (unit) => {
	const time = timeToRead(textFromHtml, unit);
	time(1000);
	expect(time(80_000)).toBeLessThan(Math.max(1500, time(20_000) * 12));
});
