import type { Span } from '../../core/text/article';

/** A quote where it stands: its neighbours in the paragraph, and the sentence split at the answer. */
export interface QuoteContext {
	readonly before: string;
	readonly sentence: string;
	readonly after: string;
}

/** The paragraph (up to the line breaks around it) of a quote in an article's text as found. */
export function contextOfQuote(text: string, { start, end }: Span): QuoteContext {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const to = lineEnd < 0 ? text.length : lineEnd;
	return {
		before: start === 0 ? '' : text.slice(from, start),
		sentence: text.slice(start, end),
		after: text.slice(end, to)
	};
}

/** Where the first of `spellings` stands in a sentence, letter case aside; null where none does ("garbled" names set right). */
export function answerSpan(sentence: string, spellings: readonly string[]): Span | null {
	const folded = sentence.toLowerCase();
	for (const spelling of spellings) {
		const start = spelling ? folded.indexOf(spelling.toLowerCase()) : -1;
		if (start >= 0 && folded.length === sentence.length) return { start, end: start + spelling.length };
	}
	return null;
}
