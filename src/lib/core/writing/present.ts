import { yearOf } from '../dates/value';
import type { Reading } from '../extraction/mention';

/** "BRUSSELS, April 4, 2023": what stands before the date of a dispatch. */
const dateline = /^[\p{Lu} .,'’()-]{3,40}$/u;
/** So many years back is still the present of a text that tells news. */
const lately = 3;

/** The day of a dispatch, by its dateline, or of an article that mostly tells of its own time, by its byline; null for any other. */
export function presentOf({ article, mentions }: Reading): string | null {
	const dated = mentions.filter(({ kind, iso }) => kind === 'date' && iso && yearOf(iso) !== null);
	const [first] = dated;
	const line = article.text.slice(0, first?.start ?? 0);
	if (first?.iso && dateline.test(line.slice(line.lastIndexOf('\n') + 1))) return first.iso;
	const now = yearOf(article.byline.date ?? '');
	const late = dated.filter(({ iso = '' }) => (yearOf(iso) ?? 0) > (now ?? 0) - lately).length;
	return now !== null && 2 * late >= dated.length ? (article.byline.date ?? null) : null;
}
