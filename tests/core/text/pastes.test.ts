import { describe, expect, test } from 'vitest';
import type { Span } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';
import { pastes } from '../../support/pastes';

const within = ({ start, end }: Span, spans: readonly Span[]) =>
	spans.some((span) => span.start < end && start < span.end);

const wordsOf = (text: string): Span[] =>
	[...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length
	}));

describe.each(pastes)('$name', ({ text, junk, cutNames }) => {
	const article = readArticle(text);
	const said = ({ start, end }: Span) => text.slice(start, end);
	const words = wordsOf(text);

	test('what is no article is left out', () => {
		const tokens = article.paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.tokens));
		const isRead = (word: Span) => within(word, tokens) && !within(word, article.leftOut);
		const read = words.filter((word) => within(word, junk) && isRead(word));
		expect(read.map(said)).toEqual([]);
	});

	test('what is article is read', () => {
		const lost = words.filter((word) => !within(word, junk) && within(word, article.leftOut));
		expect(lost.map(said)).toEqual([]);
	});

	test('names that a line’s end cuts are read as one', () => {
		const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
		const cut = cutNames.filter(
			({ start, end }) => !sentences.some((sentence) => sentence.start <= start && end <= sentence.end)
		);
		expect(cut.map(said)).toEqual([]);
	});
});
