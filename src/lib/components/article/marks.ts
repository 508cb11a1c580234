import type { Kind } from '../../core/deck/card';
import type { Span } from '../../core/text/article';

/** A fact to be marked in a text. */
export interface TextMark extends Span {
	readonly kind: Kind;
	/** Outlined: the one its reader is looking at. */
	readonly chosen?: boolean;
}

/** A run of plain text, or a mark split after its first word, which the glyph is glued to. */
export type MarkedPart =
	| { readonly type: 'plain'; readonly start: number; readonly text: string }
	| { readonly type: 'mark'; readonly mark: TextMark; readonly first: string; readonly rest: string };

/** Cuts `text` at its marks (offsets from `offset` on). Marks that overlap an earlier one or lie outside are passed over. */
export function partsFromMarks(text: string, marks: readonly TextMark[], offset = 0): MarkedPart[] {
	const parts: MarkedPart[] = [];
	let at = 0;
	for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
		const [start, end] = [mark.start - offset, mark.end - offset];
		if (start < at || end > text.length || end <= start) continue;
		if (start > at) parts.push({ type: 'plain', start: at, text: text.slice(at, start) });
		parts.push({ type: 'mark', mark, ...splitFirstWord(text.slice(start, end)) });
		at = end;
	}
	if (at < text.length) parts.push({ type: 'plain', start: at, text: text.slice(at) });
	return parts;
}

function splitFirstWord(text: string) {
	const gap = text.search(/\s/);
	return gap < 0 ? { first: text, rest: '' } : { first: text.slice(0, gap), rest: text.slice(gap) };
}
