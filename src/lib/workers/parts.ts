import { namedIn, settle } from '../core/extraction/extract';
import type { Mention } from '../core/extraction/mention';
import type { Tagger } from '../core/extraction/tagger';
import type { Parser } from '../core/syntax/parser';
import type { Article, Paragraph } from '../core/text/article';
import { countWords } from '../core/text/reading';
import type { Grammar } from '../core/writing/scene';
import { inReadingOrder, type Suggestion } from '../core/writing/suggestion';
import { writeCards } from '../core/writing/write';
import type { Part } from './protocol';

/** An article of fewer words is read before a part of it could be looked at. */
const longArticle = 1000;
/** In words: the first part comes soon, each is twice the one before; behind the largest there is enough to look at until all is read. */
const firstPart = 125;
const largestPart = 8000;
/** So many cards at a time are no burden to the page. */
const cardsAPart = 200;

/** What comes while an article is read: after each paragraph how many are done, and now and then some cards. */
export type Step = { readonly done: number } | Part;

/** The cards of an article in pieces, in the order of the text, each with the stretch that it covers: together all of it. */
function* piecesOf(cards: readonly Suggestion[], end: number): Generator<Part> {
	const ordered = [...cards].sort(inReadingOrder);
	for (let start = 0, from = 0; from < ordered.length || from === 0;) {
		let to = from + cardsAPart;
		while (to < ordered.length && ordered[to]?.mark.start === ordered[to - 1]?.mark.start) to++;
		const next = ordered[to]?.mark.start ?? end;
		yield { start, end: next, suggestions: ordered.slice(from, to) };
		[start, from] = [next, to];
	}
}

/** Parses what of a paragraph is likely to be asked, so that the last pass over a long text finds it done. */
function parseAhead({ sentences }: Paragraph, named: readonly Mention[], grammar: Grammar): void {
	for (const { start, end, tokens } of sentences)
		if (named.some((mention) => mention.start >= start && mention.end <= end)) grammar.parse(tokens);
}

/**
 * Reads an article. Of the beginning of a long one cards come part by part, each written as if there were no other; at the end all come,
 * settled by the whole, and take the place of those. The parts hang on the words alone: read again, they are the same.
 */
export function* readInParts(article: Article, tagger: Tagger, parser: Parser): Generator<Step> {
	const { paragraphs } = article;
	const grammar = parser.remembering();
	const isLong = article.words >= longArticle;
	const all: Mention[] = [];
	let done = 0;
	let [from, since, words, size] = [0, 0, 0, firstPart];
	for (const named of namedIn(article, tagger)) {
		const paragraph = paragraphs[done];
		if (paragraph && size > largestPart) parseAhead(paragraph, named, grammar);
		/* One by one: a line without end has more mentions than a call may have arguments. */
		for (const mention of named) all.push(mention);
		words += countWords(paragraphs.slice(done, done + 1));
		yield { done: ++done };
		if (!isLong || words < size || size > largestPart || done === paragraphs.length) continue;
		const [start = 0, end = 0] = [paragraphs[from]?.start, paragraphs[done]?.start];
		const stretch = { ...article, paragraphs: paragraphs.slice(from, done), words };
		yield { start, end, suggestions: writeCards(settle(stretch, all.slice(since)), grammar) };
		[from, since, words, size] = [done, all.length, 0, size * 2];
	}
	yield* piecesOf(writeCards(settle(article, all), grammar), article.text.length);
}
