import type { Span } from './article';
import { abbreviations, doubtfulAbbreviations, sentenceStarters } from './lexicon/sentences';
import { anyOf } from './phrases';

const starters = new RegExp(String.raw`^["'([]*${anyOf(sentenceStarters)}(?=[\s,'])`);

/** A full stop, question or exclamation mark with its closing quotes and brackets. */
const stops = /([.!?…]+)(["')\]]*)(\s*)/g;

/** The number of a point in a list that runs on in one line: "… was agreed. 4", "Question 2". */
const itemNumber = /(?:[.;:?!]["')\]]*\s+|^(?:.*[.?!]["')\]]*\s+)?Question )\d{1,2}$/;

/** Full stops without a blank after them end a sentence only after a bracket, a quote or a plain word: "(RATS).Col-Gen". */
function isCrampedBreak(before: string, after: string): boolean {
	return /^["'(]*\p{Lu}[\p{Ll}\s]/u.test(after) && /(?:\p{Ll}{3}|[)"']|\d{2}%?)$/u.test(before);
}

/** "in the U.S. The" ends, "the U.S. Congress" and "J. F. Kennedy" do not. */
function isWordBreak(word: string, after: string): boolean {
	const plain = word.toLowerCase();
	if (plain === '') return true;
	if (/^(?:\p{L}\.)*\p{L}$/u.test(word))
		return word.length > 1 && /\p{Lu}/u.test(word) && starters.test(after);
	if (/^no$/i.test(word)) return !/^\d/.test(after);
	if (doubtfulAbbreviations.has(plain)) return starters.test(after);
	return !abbreviations.has(plain);
}

function isBreak(before: string, stop: RegExpMatchArray, after: string): boolean {
	const [, mark = '', closing = '', gap = ''] = stop;
	if (after === '' || /^(?:[,;:)]|["'(\[]*\p{Ll})/u.test(after)) return false;
	if (gap === '') return mark === '.' && isCrampedBreak(before + closing, after);
	if (mark !== '.' || closing !== '') return true;
	if (itemNumber.test(before)) return false;
	return isWordBreak(/(?<!\d)[\p{L}.]*$/u.exec(before.slice(-20))?.[0] ?? '', after);
}

/** Where the sentences of a masked paragraph stand, `start` being its offset. Nothing but blanks lies between them. */
export function sentencesOf(masked: string, start: number): Span[] {
	const spans: Span[] = [];
	let from = 0;
	const push = (end: number) => {
		const trimmed = masked.slice(from, end).trim();
		const first = masked.indexOf(trimmed, from);
		if (trimmed !== '') spans.push({ start: start + first, end: start + first + trimmed.length });
		from = end;
	};
	for (const stop of masked.matchAll(stops)) {
		const [whole, mark = '', closing = ''] = stop;
		const before = masked.slice(Math.max(0, stop.index - 40), stop.index);
		const after = masked.slice(stop.index + whole.length, stop.index + whole.length + 60);
		if (isBreak(before, stop, after)) push(stop.index + mark.length + closing.length);
	}
	push(masked.length);
	return spans;
}
