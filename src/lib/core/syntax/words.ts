import type { Span, Token } from '../text/article';
import { wordJoiner } from '../text/cutWords';

/** What grammar takes for one word: "don't" are two, "Indo-Pakistani" three, "..." is one. */
export interface Word extends Span {
	readonly text: string;
}

/** With these a word with a hyphen stays one: "co-operation", "pre-war", "e-mail". */
const prefixes = /^(?:anti|co|de|e|ex|inter|mid|mini|multi|non|post|pre|pro|re|semi|sub|un|vice)-\p{L}+$/iu;

/** "...", "--", and short forms that the tokens part: "e.g". */
const grown = /^(?:\.+|-+|(?:\p{L}\.)+\p{L}?)$/u;

const contractions: readonly RegExp[] = [
	/^(?<first>can)(?<second>not)$/iu,
	/^(?<first>\p{L}+)(?<second>n't)$/iu,
	/^(?<first>\p{L}+)(?<second>'(?:re|ve|ll|d|m|s))$/iu
];

/** The parts of a written word: those of a contraction, or those that hyphens part. */
function partsOf(text: string): readonly string[] {
	for (const pattern of contractions) {
		const groups = pattern.exec(text)?.groups;
		if (groups) return [groups.first ?? '', groups.second ?? ''];
	}
	if (text.length < 3 || !text.includes('-') || prefixes.test(text)) return [text];
	return text.split(/(-)/).filter((part) => part !== '');
}

/** Whether a full stop behind a word belongs to it: "Mr.", "J."; at the end of a sentence it does not. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
	const [word, stop] = [tokens[at - 1], tokens[at]];
	if (stop?.text !== '.' || word?.end !== stop.start || !/^\p{L}+$/u.test(word.text)) return false;
	if (tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === stop.end) return false;
	return tokens.slice(at + 1).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The words of a sentence's tokens, in order, each with its place in the text. */
export function wordsOf(tokens: readonly Token[]): Word[] {
	const words: Word[] = [];
	tokens.forEach((token, at) => {
		const last = words[words.length - 1];
		const isSame = last?.end === token.start && grown.test(last.text + token.text);
		if (last && (isSame || isAbbreviated(tokens, at))) {
			words[words.length - 1] = { start: last.start, end: token.end, text: last.text + token.text };
			return;
		}
		let start = token.start;
		for (const part of partsOf(token.text)) {
			const end = start + part.length;
			words.push({ start, end, text: part.replaceAll(wordJoiner, '') });
			start = end;
		}
	});
	return words;
}
