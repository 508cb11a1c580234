import { wordJoiner } from '../../text/mask';
import type { Span, Token } from '../../text/article';

/** What gets one label: a word, a sign, or a part of a word with hyphens, so that "U.S.-Soviet" can be two names. */
export interface Piece extends Span {
	readonly text: string;
	/** Nothing stands between it and the piece before. */
	readonly isGlued: boolean;
}

/** "Ter-⏎rorism" is one word cut at the line's end; "Anglo-⏎American" is two. */
const hyphens = /(-(?!\u2060)|-\u2060(?=\p{Lu}))/u;

function* partsOf({ start, text }: Token): Generator<Span & { readonly text: string }> {
	let at = start;
	for (const part of text.split(hyphens)) {
		const said = part.replaceAll(`-${wordJoiner}`, part.length > 2 ? '' : '-');
		if (part !== '') yield { start: at, end: at + part.length, text: said };
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
