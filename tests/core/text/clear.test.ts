import { describe, expect, test } from 'vitest';
import { clearText } from '$lib/core/text/clear';
import { readArticle } from '$lib/core/text/read';

const broken = [
	'The conference had met in Vienna for three weary years when the delegates of the',
	'seven neutral states proposed that a permanent office be opened there, with a small sec-',
	'',
	'THE LONG PEACE                                                      88',
	'',
	'retariat of its own, and the Council',
	'of Ministers agreed in March 1975.'
];
const text = broken.join('\n');
const article = readArticle(text);
const said = article.paragraphs.flatMap(({ sentences }) => sentences);

describe('a sentence that runs over the end of a page', () => {
	test('is one, with the word that the page cuts', () => {
		expect(said).toHaveLength(1);
		expect(said[0]?.tokens.map((token) => token.text.replace(/\u2060+/g, ''))).toContain('secretariat');
	});
	test('does not say what stands at the page’s edge', () => {
		expect(said[0]?.tokens.map((token) => token.text)).not.toContain('PEACE');
		expect(article.leftOut.map(({ start, end }) => text.slice(start, end))).toEqual([broken[3]]);
	});
	test('is clear of it at the same offsets', () => {
		const clear = clearText(article);
		expect(clear).toHaveLength(text.length);
		expect(clear).toBe(
			text
				.replace(broken[3] ?? '', (head) => ' '.repeat(head.length))
				.replace(/(?<=sec-\n)\s+/, (gap) => ' '.repeat(gap.length))
		);
	});
});

test('a page’s end after a full stop parts two paragraphs', () => {
	const apart = text.replace('a small sec-', 'a small staff.').replace('retariat', 'Secretaries');
	expect(readArticle(apart).paragraphs).toHaveLength(2);
});

test('what is left out between paragraphs stays in the clear text', () => {
	const page =
		'The treaty was signed in Vienna in 1975 by all of them, and kept.\n\n12\n\nThe next one was signed in Helsinki, and broken by most of them.';
	expect(clearText(readArticle(page))).toBe(page);
});
