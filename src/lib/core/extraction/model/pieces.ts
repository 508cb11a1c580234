import type { Span, Token } from '../../text/article';
import { wordJoiner } from '../../text/cutWords';
import { anyOf } from '../../text/phrases';
import { afterHyphen } from '../lexicon/bearers';

/** What gets one label: a word, a sign, or a part of a word with hyphens, so that "U.S.-Soviet" can be two names. */
export interface Piece extends Span {
	readonly text: string;
	/** The word with hyphens that it is a part of, or itself. */
	readonly whole: string;
	/** Nothing stands between it and the piece before. */
	readonly isGlued: boolean;
}

/** What comes after a name and is no part of it: "U.S.-led", "Kabul-based", "Spanish-speaking". */
const compound = String.raw`(?:${anyOf(afterHyphen)}|\p{Ll}{2,}ed|\p{Ll}{3,}ing)`;

/** Only before these does a hyphen part a word, also where a line's end cuts it: "Ki-moon" is one piece, "Anglo-⏎American" is not. */
const hyphens = new RegExp(`(-\\u2060*(?=\\p{Lu}|\\p{N}|${compound}(?![\\p{L}-])))`, 'u');

/** The parts of a word with hyphens. */
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
	let last = -1;
	const push = (start: number, end: number, [text, whole]: readonly [string, string]) => {
		pieces.push({ start, end, text, whole, isGlued: start === last });
		last = end;
	};
	for (const token of tokens) {
		const whole = token.text.includes(wordJoiner) ? token.text.replaceAll(wordJoiner, '') : token.text;
		if (whole.length < 2 || !whole.includes('-')) push(token.start, token.end, [whole, whole]);
		else for (const { start, end, text } of partsOf(token)) push(start, end, [text, whole]);
	}
	return pieces;
}
