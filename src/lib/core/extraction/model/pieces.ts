import type { Token } from '../../text/article';
import { wordJoiner } from '../../text/cutWords';
import { anyOf } from '../../text/phrases';
import { afterHyphen } from '../lexicon/bearers';

/**
 * What gets one label: a word, a sign, or a part of a word with hyphens, so that "U.S.-Soviet" can be two names. Mostly the token itself:
 * a book has a hundred thousand.
 */
export interface Piece extends Token {
	/** The word with hyphens that it is a part of, where it is one. */
	readonly whole?: string;
}

/** Whether nothing stands between a piece and the one before. */
export const isGlued = (pieces: readonly Piece[], at: number): boolean =>
	at > 0 && pieces[at]?.start === pieces[at - 1]?.end;

/** What comes after a name and is no part of it: "U.S.-led", "Kabul-based", "Spanish-speaking". */
const compound = String.raw`(?:${anyOf(afterHyphen)}|\p{Ll}{2,}ed|\p{Ll}{3,}ing)`;

/** Only before these does a hyphen part a word, also where a line's end cuts it: "Ki-moon" is one piece, "Anglo-⏎American" is not. */
const hyphens = new RegExp(`(-\\u2060*(?=\\p{Lu}|\\p{N}|${compound}(?![\\p{L}-])))`, 'u');

/** The parts of a word with hyphens. */
function* partsOf({ start, text }: Token): Generator<Token> {
	let at = start;
	for (const part of text.split(hyphens)) {
		if (part !== '') yield { start: at, end: at + part.length, text: part.replaceAll(wordJoiner, '') };
		at += part.length;
	}
}

/** The pieces of a sentence's tokens, in order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
	const pieces: Piece[] = [];
	for (const token of tokens) {
		const isCut = token.text.includes(wordJoiner);
		const whole = isCut ? token.text.replaceAll(wordJoiner, '') : token.text;
		if (whole.length > 1 && whole.includes('-'))
			for (const part of partsOf(token)) pieces.push({ ...part, whole });
		else pieces.push(isCut ? { ...token, text: whole } : token);
	}
	return pieces;
}
