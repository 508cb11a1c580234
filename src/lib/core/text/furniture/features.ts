import { addressed, counted, finite, orders, printed, studied } from '../lexicon/furniture';
import { dateWords, fileEnds, siteEnds } from '../lexicon/phrases';
import { linkWords as links } from '../lexicon/links';
import { lineWords, type Line } from '../lines';
import { anyOf } from '../phrases';
import { isFoot, isHead, overlap, stemOf, type Page } from '../page';
import { around, most, yes, type Look, type See } from './around';
import type { Stand } from './stand';

/** What a line looks like, each from 0 to 1. */
export type Features = readonly number[];

const looked = 400;
const fits =
	(pattern: RegExp): See =>
	({ text }) =>
		yes(pattern.test(text));
const shareOf = (words: readonly string[], list: ReadonlySet<string>) =>
	words.filter((word) => list.has(word)).length / Math.max(1, words.length);
const share =
	(list: ReadonlySet<string>): See =>
	({ words }) =>
		shareOf(words, list);
const has =
	(list: ReadonlySet<string>): See =>
	({ words }) =>
		yes(words.some((word) => list.has(word)));
const begin =
	(list: ReadonlySet<string>): See =>
	({ words: [first] }) =>
		yes(first !== undefined && list.has(first));

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
const address = new RegExp(
	String.raw`https?:|www\.|\b[\w-]+\.${anyOf(siteEnds)}\b|\S@\S|(?:^|\s)[@#]\w|\.${anyOf(fileEnds)}\b`,
	'i'
);
const isVerb = (word: string) => finite.has(word) || (/\p{L}{3}ed$/u.test(word) && word.length > 5);

const patterns = [
	/^["“‘(]?\p{Ll}/u,
	/^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u,
	clock,
	/^\W*\d[\d,.]*\s?[km]?\b(?:\s+\p{L}+){0,2}\W*$/iu,
	/\S\s*[|·•»›]\s*\S|\s>\s|\S(?:\s{2,}|\t)\S/,
	/^(?:[*•·▪◦‣»›→–-]|\(?\d{1,2}[.)])\s/,
	address,
	/[©®™†‡¹²³↑↓→▶►★☆✓✔]|\p{Extended_Pictographic}/u,
	/^[[(<][^[\](){}<>]*[\])>]$/,
	/^\p{Lu}[\p{L} -]{1,24}:\s/u,
	/[:…]$|\.{3}$/,
	/\?\W*$/,
	/!/,
	/.\s\p{Lu}\p{Ll}/u,
	/^#{1,6}\s|^\*\*/,
	/\p{Ll}\p{Lu}\p{Ll}/u,
	/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u,
	/[,;]$/,
	/:$/,
	/[“”"]/,
	/\p{Ll}{2}[.?!]["”’)]?\s+["“‘(]?\p{Lu}/u,
	/^\p{Lu}[\p{Lu} .'’-]+(?:\([^()]*\))?(?::|\s)/u
];

/**
 * Shallow features of a line, as Kohlschütter, Fankhauser and Nejdl found that they suffice to tell running text from
 * what surrounds it (Boilerplate Detection using Shallow Text Features, WSDM 2010). In the order of the weights.
 */
const sights: readonly See[] = [
	...[1, 2, 3].map(
		(count): See =>
			({ words }) =>
				yes(words.length === count)
	),
	({ words }) => yes(words.length >= 4 && words.length < 9),
	({ words }) => yes(words.length >= 9 && words.length < 15),
	({ words }) => most(words.length, 25),
	({ words }) => most(words.length, 60),
	({ line, page }) => yes(page.groupOf(line).isProse),
	({ line, page }) => most(page.groupOf(line).words, 50),
	({ line }) => yes(line.isClosed),
	({ line }) => line.common,
	({ words }) => yes(words.some(isVerb)),
	({ words }) => yes(shareOf(words, counted) > 0.2),
	...[links, printed, studied, addressed].map(share),
	...[orders, printed, studied].map(begin),
	has(new Set(['you', 'your'])),
	capitals,
	known,
	isDated,
	({ text }) => times(text, /\d/g) / Math.max(1, text.length),
	({ text }) => times(text, /(?![A-Za-z])\p{L}/gu) / Math.max(1, times(text, /\p{L}/gu)),
	({ text }) => most(text.split(',').length - 1, 4),
	({ line, text }) => yes(line.common > 0.1 && /\d/.test(text) && /.\s\p{Lu}\p{Ll}/u.test(text)),
	({ line, page }) => overlap(line, page),
	({ line, page }) => yes(page.isAgain(line)),
	({ line, page }) => (isHead(line, page) ? page.body.share : 0),
	({ line, page }) => (isFoot(line, page) ? page.body.share : 0),
	...patterns.map(fits),
	...around
];

/** How many features a line has. */
export const featureCount = () => sights.length;

/** How a line looks on its page. */
export function featuresOf(line: Line, page: Page, stand: Stand): Features {
	const text = line.text.slice(0, looked).replace(/\s*\[\s?edit\s?\]$/i, '');
	const look = { line, text, words: lineWords(text), page, stand };
	return sights.map((see) => see(look));
}
