import type { Token } from './article';

/**
 * Dotted acronyms ("U.S."), words with inner hyphens and apostrophes ("Ki-moon", "O'Brien"), the possessive ending
 * by itself, numbers with their separators ("$" apart), and every other sign by itself.
 */
const shapes =
	/(?:\p{Lu}\.){2,}(?:\p{Lu}\b(?!'))?|\p{L}[\p{L}\p{M}\p{N}\u2060]*(?:-\u2060*[\p{L}\p{N}\u2060]+|'(?!s\b)\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:/]\d+)*(?:-?\p{L}[\p{L}\p{N}-]*)?|'s\b|[^\s\p{L}\p{N}]/gu;

/**
 * The words, numbers and signs of a masked stretch; `offset` is where it begins in the text as found. A word that a
 * line's end cuts is one, with joiners where its letters are apart.
 */
export function tokensOf(masked: string, offset = 0): Token[] {
	return [...masked.matchAll(shapes)].map(({ 0: text, index }) => ({
		start: offset + index,
		end: offset + index + text.length,
		text
	}));
}
