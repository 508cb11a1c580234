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
