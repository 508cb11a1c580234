import { expect, test } from 'vitest';
import type { ArticleId, Card, CardId } from '$lib/core/deck/card';
import { readArticle } from '$lib/core/text/read';
import type { CardRow } from '$lib/state/cardRows';
import { livingArticle } from '$lib/state/livingArticle';

const text = [
	'The agreement was signed in 1928 by the four companies. It bound them to act together in the region for years.',
	'Poincaré wanted a French company of his own. He founded it in the year after the conference in Italy.'
].join('\n\n');

const here = 'here' as ArticleId;

function row(id: string, quote: string, retrievability: number | null): CardRow {
	const start = text.indexOf(quote);
	const card = { id: id as CardId, article: here, quote: { text: quote, start, end: start + quote.length } };
	return { card: card as Card, retrievability, due: { type: 'new' }, suspended: false, leech: null };
}

const signed = 'The agreement was signed in 1928 by the four companies.';

test('a sentence is as strong as its weakest card', () => {
	const living = livingArticle(readArticle(text), here, [row('a', signed, 0.96), row('b', signed, 0.61)]);
	const first = living[0]?.sentences[0];
	expect(first).toMatchObject({ text: signed, retrievability: 0.61 });
	expect(first?.cards).toEqual(['a', 'b']);
});

test('a sentence without a card has none, and one not asked yet is new', () => {
	const living = livingArticle(readArticle(text), here, [row('a', 'Poincaré wanted', null)]);
	expect(living[1]?.sentences[0]).toMatchObject({ cards: ['a'], retrievability: null });
	expect(living[0]?.sentences.every(({ cards }) => cards.length === 0)).toBe(true);
});

test('sentences and gaps give back each paragraph as found', () => {
	const article = readArticle(text);
	const living = livingArticle(article, here, []);
	expect(living.map(({ sentences }) => sentences.map((each) => each.text + each.gap).join(''))).toEqual(
		article.paragraphs.map(({ start, end }) => text.slice(start, end))
	);
});

test('what another article of the deck says lights no sentence of this one', () => {
	const other = row('a', signed, 0.96);
	const card = { ...other.card, article: 'there' as ArticleId };
	const living = livingArticle(readArticle(text), here, [{ ...other, card }]);
	expect(living.flatMap(({ sentences }) => sentences.flatMap(({ cards }) => cards))).toEqual([]);
});
