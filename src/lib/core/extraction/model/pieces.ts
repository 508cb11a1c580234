import type { Span, Token } from '../../text/article';
import { wordJoiner } from '../../text/cutWords';

/** What gets one label: a word, a sign, or a part of a word with hyphens, so that "U.S.-Soviet" can be two names. */
export interface Piece extends Span {
	readonly text: string;
	/** Nothing stands between it and the piece before. */
	readonly isGlued: boolean;
}

/** Each hyphen parts a word, also one that is kept where a line's end cuts it: "Anglo-⏎American". */
const hyphens = /(-\u2060*)/u;

function* partsOf({ start, text }: Token): Generator<Span & { readonly text: string }> {
	let at = start;
	for (const part of text.split(hyphens)) {
		if (part !== '') yield { start: at, end: at + part.length, text: part.replaceAll(wordJoiner, '') };
		at += part.length;
	}
}

/** The pieces of a sentence's tokens, in order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
	const pieces: Piece[] = [];
	let end = -1;
	for (const token of tokens)
		for (const part of partsOf(token)) {
			pieces.push({ ...part, isGlued: part.start === end });
			end = part.end;
		}
	return pieces;
}
