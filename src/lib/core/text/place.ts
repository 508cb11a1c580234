import type { Article } from './article';

/** Which paragraph of the article (1, 2, 3 …, headings not counted) holds the character at `at`; null where none does. */
export function paragraphNumber({ paragraphs }: Pick<Article, 'paragraphs'>, at: number): number | null {
	const counted = paragraphs.filter(({ role }) => role !== 'heading');
	const place = counted.findIndex(({ start, end }) => start <= at && at < end);
	return place < 0 ? null : place + 1;
}
