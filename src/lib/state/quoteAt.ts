import type { Quote } from '../core/deck/card';
import type { Span } from '../core/text/article';

/**
 * The sentence that holds a stretch of the text, as a card quotes it: the whole paragraph where the stretch runs over a sentence's end,
 * null where it lies in none of the paragraphs.
 */
export async function quoteAt(text: string, paragraphs: readonly Span[], at: Span): Promise<Quote | null> {
	const holds = ({ start, end }: Span) => start <= at.start && at.end <= end;
	const paragraph = paragraphs.find(holds);
	if (!paragraph) return null;
	const { sentencesOf } = await import('../core/text/sentences');
	const sentences = sentencesOf(text.slice(paragraph.start, paragraph.end), paragraph.start);
	const { start, end } = sentences.find(holds) ?? paragraph;
	return { text: text.slice(start, end), start, end };
}

/** A step from a place in the text to the sentence after it (1) or before it (-1). */
export interface Stride {
	readonly at: number;
	readonly by: 1 | -1;
}

/** The next sentence that begins after a place, or the last that begins before it; null beyond the ends. */
export async function sentenceBeside(
	text: string,
	paragraphs: readonly Span[],
	{ at, by }: Stride
): Promise<Span | null> {
	const { sentencesOf } = await import('../core/text/sentences');
	const ahead = ({ start, end }: Span) => (by === 1 ? end > at + 1 : start < at);
	const way = paragraphs.filter(ahead);
	for (const { start, end } of by === 1 ? way : way.reverse()) {
		const sentences = sentencesOf(text.slice(start, end), start);
		const isBeside = (sentence: Span) => (by === 1 ? sentence.start > at : sentence.start < at);
		const found = by === 1 ? sentences.find(isBeside) : sentences.findLast(isBeside);
		if (found) return { start: found.start, end: found.end };
	}
	return null;
}
