import type { Span } from '../../text/article';

/** Where other words stand in place of the article's. */
export type Gap = Span & { readonly words: string };

/** A run of the article's words with other words in place of every gap in it. */
export function filled(text: string, run: Span, gaps: readonly Gap[]): string {
	let [words, from] = ['', run.start];
	for (const { start, end, words: instead } of gaps) {
		if (start < from || end > run.end) continue;
		words += text.slice(from, start) + instead;
		from = end;
	}
	return words + text.slice(from, run.end);
}
