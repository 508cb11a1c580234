import { hyphenFirst, hyphenLast } from './lexicon/compounds';

/** Stands for what is no part of a word that a line's end cuts: its break, and its hyphen where the word has none. */
export const wordJoiner = '\u2060';

/** A hyphen at a line's end with a letter on each side; marks of quoting may stand before the second. */
const cuts = /(?<=\p{L})[-\u2010\u00ad][ \t]*\r?\n[ \t]*(?:>[> \t]*)?(?=\p{L})/gu;
const softHyphens = /(?<=\p{L})\u00ad(?=\p{L})/gu;
const longestPart = 30;

/** Whether the word has its hyphen elsewhere too: "Anti-Terrorist", "confidence-building", but "Terrorism". */
function keepsHyphen(text: string, cut: string, at: number): boolean {
	const first = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - longestPart), at))?.[0] ?? '';
	const last = /^[\p{L}\p{M}]+/u.exec(text.slice(at + cut.length, at + cut.length + longestPart))?.[0] ?? '';
	if (cut.startsWith('\u00ad')) return false;
	if (/^\p{Lu}/u.test(last) && !/^\p{Lu}{2}/u.test(first)) return true;
	if (/^\p{Lu}{2,}$/u.test(first)) return !/^\p{Lu}{2}/u.test(last);
	return hyphenFirst.has(first.toLowerCase()) || hyphenLast.has(last.toLowerCase());
}

/** The text with words that a line's end cuts made whole; what falls away is given to `fill`, for each its length. */
export function joinCutWords(text: string, fill: (length: number) => string): string {
	return text
		.replace(cuts, (cut: string, at: number) =>
			keepsHyphen(text, cut, at) ? `-${fill(cut.length - 1)}` : fill(cut.length)
		)
		.replace(softHyphens, () => fill(1));
}
