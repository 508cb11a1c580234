import type { Span } from '../text/article';
import { baseOfPast } from './lexicon/verbs';

/** Where one clause ends and another begins, at a comma or a stronger sign. */
const edges =
	/;\s+|:\s+|\s[–—-]\s|[–—]|,\s+(?=(?:which|who|whom|whose|where|when|while|whereas|although|though|but|because|since|so|and\s+(?:its|it|he|she|they)\s|as\s+well\s+as|including|saying|adding|following|in\s+(?:order|exchange|addition)|with\s+the|after|before|until|unless|if)\b)/gu;
/** A clause that begins so cannot stand alone. */
const dependent =
	/^(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since|including|saying|adding|as\s+well|with|in\s+(?:order|exchange|addition)|following|after|before|until|unless|if)\b/iu;

const auxiliaries = /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|must|says?|said)\b/;

/** Whether words hold a verb that can carry a clause. */
function hasVerb(words: string): boolean {
	return auxiliaries.test(words) || (words.match(/\p{Ll}+/gu) ?? []).some((word) => baseOfPast.has(word));
}

/** The clause of `text` (a masked sentence) around a mark, both in offsets within it. A dependent clause takes its main one along. */
export function clauseAround(text: string, mark: Span): Span {
	const cuts = [...text.matchAll(edges)].map(({ index, 0: found }) => ({
		end: index,
		next: index + found.length
	}));
	let start = 0;
	let end = text.length;
	for (const cut of cuts) {
		if (cut.next <= mark.start && !dependent.test(text.slice(cut.next)) && hasVerb(text.slice(cut.next)))
			start = cut.next;
		if (cut.end >= mark.end && cut.end < end && hasVerb(text.slice(start, cut.end))) end = cut.end;
	}
	return { start, end };
}
