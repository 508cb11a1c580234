import { addressed, counted, finite, orders, printed, studied } from '../lexicon/furniture';
import { dateWords, fileEnds, siteEnds } from '../lexicon/phrases';
import { linkWords } from '../lexicon/links';
import { lineWords, type Line } from '../lines';
import { anyOf } from '../phrases';
import { isFoot, isHead, overlap, stemOf, type Page } from '../page';
import { around, most, yes, type Look, type See } from './around';
import type { Stand } from './stand';

/** What a line looks like, each from 0 to 1. */
export type Features = readonly number[];

const looked = 400;
const fits =
	(pattern: RegExp) =>
	({ text }: Look) =>
		pattern.test(text) ? 1 : 0;
const shareOf = (words: readonly string[], list: ReadonlySet<string>) =>
	words.filter((word) => list.has(word)).length / Math.max(1, words.length);
const share =
	(list: ReadonlySet<string>) =>
	({ words }: Look) =>
		shareOf(words, list);
const has =
	(list: ReadonlySet<string>) =>
	({ words }: Look) =>
		words.some((word) => list.has(word)) ? 1 : 0;

/** Capitals among the words after the first, but for those that no title writes large. */
function capitals({ text }: Look): number {
	const words = text
		.split(/\s+/)
		.slice(1)
		.filter((word) => /^\p{L}{4,}/u.test(word));
	return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

const times = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** Which share of its names the running text has too. */
function known({ text, page }: Look): number {
	const names = (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => stemOf(name.toLowerCase()));
	return names.filter((name) => page.vocabulary.has(name)).length / Math.max(1, names.length);
}

const clock = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b\d{1,2} ?[ap]\.?m\.?\b/i;
/** The words of dates and times, as a line has them that says no more. */
const ofDates = new RegExp(String.raw`^(?:${anyOf(dateWords)}|\d[\d.:,/-]*(?:st|nd|rd|th|[ap]m)?)$`);
const isDated = ({ words }: Look) =>
	yes(words.length > 0 && words.length < 12 && words.every((word) => ofDates.test(word)));
const isVerb = (word: string) => finite.has(word) || (/\p{L}{3}ed$/u.test(word) && word.length > 5);

/**
 * Shallow features of a line, as Kohlschütter, Fankhauser and Nejdl found that they suffice to tell running text from
 * what surrounds it (Boilerplate Detection using Shallow Text Features, WSDM 2010). In the order of the weights.
 */
const seen = {
	one: ({ words }: Look) => yes(words.length === 1),
	brief: ({ words }: Look) => yes(words.length >= 4 && words.length < 9),
	length: ({ words }: Look) => most(words.length, 25),
	prose: ({ line, page }: Look) => yes(page.groupOf(line).isProse),
	paragraph: ({ line, page }: Look) => most(page.groupOf(line).words, 50),
	closed: ({ line }: Look) => yes(line.isClosed),
	low: fits(/^["“‘(]?\p{Ll}/u),
	capitals,
	shouted: fits(/^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u),
	common: ({ line }: Look) => line.common,
	verb: ({ words }: Look) => yes(words.some(isVerb)),
	digits: ({ text }: Look) => times(text, /\d/g) / Math.max(1, text.length),
	clock: fits(clock),
	dated: isDated,
	count: fits(/^\W*\d[\d,.]*\s?[km]?\b(?:\s+\p{L}+){0,2}\W*$/iu),
	bar: fits(/\S\s*[|·•»›]\s*\S|\S(?:\s{2,}|\t)\S/),
	bullet: fits(/^(?:[*•·▪◦‣»›→–-]|\(?\d{1,2}[.)])\s/),
	address: fits(
		new RegExp(
			String.raw`https?:|www\.|\b[\w-]+\.${anyOf(siteEnds)}\b|\S@\S|(?:^|\s)[@#]\w|\.${anyOf(fileEnds)}\b`,
			'i'
		)
	),
	sign: fits(/[©®™†‡¹²³↑↓→▶►★☆✓✔]|\p{Extended_Pictographic}/u),
	boxed: fits(/^[[(<][^[\](){}<>]*[\])>]$/),
	label: fits(/^\p{Lu}[\p{L} -]{1,24}:\s/u),
	open: fits(/[:…]$|\.{3}$/),
	question: fits(/\?\W*$/),
	exclaimed: fits(/!/),
	order: ({ words }: Look) => yes(words[0] !== undefined && orders.has(words[0])),
	counted: ({ words }: Look) => yes(shareOf(words, counted) > 0.2),
	links: share(linkWords),
	printed: share(printed),
	printedFirst: ({ words }: Look) => yes(words[0] !== undefined && printed.has(words[0])),
	studied: share(studied),
	studiedFirst: ({ words }: Look) => yes(words[0] !== undefined && studied.has(words[0])),
	addressed: share(addressed),
	you: has(new Set(['you', 'your'])),
	overlap: ({ line, page }: Look) => overlap(line, page),
	named: fits(/.\s\p{Lu}\p{Ll}/u),
	told: ({ line, text }: Look) => yes(line.common > 0.1 && /\d/.test(text) && /.\s\p{Lu}\p{Ll}/u.test(text)),
	again: ({ line, page }: Look) => yes(page.isAgain(line)),
	head: ({ line, page }: Look) => (isHead(line, page) ? page.body.share : 0),
	foot: ({ line, page }: Look) => (isFoot(line, page) ? page.body.share : 0),
	marked: fits(/^#{1,6}\s|^\*\*/),
	two: ({ words }: Look) => yes(words.length === 2),
	three: ({ words }: Look) => yes(words.length === 3),
	middling: ({ words }: Look) => yes(words.length >= 9 && words.length < 15),
	longer: ({ words }: Look) => most(words.length, 60),
	foreign: ({ text }: Look) => times(text, /(?![A-Za-z])\p{L}/gu) / Math.max(1, times(text, /\p{L}/gu)),
	glued: fits(/\p{Ll}\p{Lu}\p{Ll}/u),
	lowOnly: fits(/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u),
	comma: fits(/[,;]$/),
	colon: fits(/:$/),
	quoted: fits(/[“”"]/),
	commas: ({ text }: Look) => most(text.split(',').length - 1, 4),
	known,
	inner: fits(/\p{Ll}{2}[.?!]["”’)]?\s+["“‘(]?\p{Lu}/u),
	speaker: fits(/^\p{Lu}[\p{Lu} .'’-]+(?:\([^()]*\))?(?::|\s)/u)
} satisfies Readonly<Record<string, See>>;

const all: Readonly<Record<string, See>> = { ...seen, ...around };
const sights = Object.values(all);

/** What is looked at, in order. */
export const featureNames: readonly string[] = Object.keys(all);

/** How a line looks on its page. */
export function featuresOf(line: Line, page: Page, stand: Stand): Features {
	const text = line.text.slice(0, looked).replace(/\s*\[\s?edit\s?\]$/i, '');
	const look = { line, text, words: lineWords(text), page, stand };
	return sights.map((see) => see(look));
}
