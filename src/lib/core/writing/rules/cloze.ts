import type { Span } from '../../text/article';
import type { Scene } from '../scene';
import { spoken } from '../wording';

/** Stands for the blank until the text around it is plain. */
const hole = '\uE000';

/** A stretch of the article with a blank where the mark stands, as one sentence. */
export function cloze({ clear }: Scene, span: Span, gap: { mark: Span; blank: string }): string {
	const { mark, blank } = gap;
	const found = clear.slice(span.start, mark.start) + hole + clear.slice(mark.end, span.end);
	const words = spoken(found)
		.replace(/\uE000\s*\(\p{Lu}[\p{L}\p{N}-]*\)/u, hole)
		.replace(/[\s,;:–—-]+$/u, '');
	return (/[.!?]["')”’]*$/u.test(words) ? words : `${words}.`).replace(hole, blank);
}
