import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { inReadingOrder } from '$lib/core/writing/suggestion';
import { writeCards } from '$lib/core/writing/write';
import { readInParts } from '$lib/workers/parts';
import type { Part } from '$lib/workers/protocol';
import { shippedTagger } from '../../src/tools/readerModel';
import { shippedParser } from '../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];
const heads = ['Nelson Mandela', 'Kofi Annan', 'Angela Merkel', 'Julius Nyerere', 'Golda Meir'];
const cities = ['Pretoria', 'Geneva', 'Berlin', 'Arusha', 'Jerusalem'];

/** So many paragraphs of about thirty words, no two alike. */
const chronicle = (paragraphs: number) =>
	Array.from({ length: paragraphs }, (_, at) => {
		const [head, city] = [heads[at % 5], cities[Math.floor(at / 5) % 5]];
		return `In ${1800 + (at % 200)} President ${head} met the envoy of the European Union in ${city}. Talk number ${at} went on for ${at + 2} days, and nothing at all came of what was said there.`;
	}).join('\n\n');

function partsOf(text: string) {
	const article = readArticle(text);
	const steps = [...readInParts(article, tagger, parser)];
	const parts = steps.filter((step): step is Part => 'suggestions' in step);
	const settledFrom = parts.findLastIndex(({ start }) => start === 0);
	return { article, steps, offered: parts.slice(0, settledFrom), settled: parts.slice(settledFrom) };
}

const inside = ({ start, end, suggestions }: Part) =>
	suggestions.every(({ mark }) => start <= mark.start && mark.start < end);
const joined = (parts: readonly Part[]) =>
	parts.every(({ start }, at) => at === 0 || start === parts[at - 1]?.end);

test('a short article comes whole, at once', () => {
	const { article, offered, settled } = partsOf(chronicle(20));
	expect(offered).toEqual([]);
	expect(settled).toHaveLength(1);
	expect(settled[0]?.suggestions).toEqual(
		[...writeCards(extract(article, tagger), parser)].sort(inReadingOrder)
	);
});

test('an article with nothing to ask ends all the same', () => {
	expect(partsOf('Nothing of note.').settled).toEqual([{ start: 0, end: 16, suggestions: [] }]);
});

test('of a long article cards come while it is read, and what the whole gives covers all of it', () => {
	const text = chronicle(320);
	const { article, steps, offered, settled } = partsOf(text);
	const firstPart = steps.findIndex((step) => 'suggestions' in step);
	expect(steps.slice(firstPart).filter((step) => 'done' in step).length).toBeGreaterThan(250);
	expect(offered.length).toBeGreaterThan(1);
	expect(offered[0]?.suggestions.length).toBeGreaterThan(1);
	for (const parts of [offered, settled]) {
		expect(parts.every(inside)).toBe(true);
		expect(joined(parts)).toBe(true);
	}
	expect([settled[0]?.start, settled.at(-1)?.end]).toEqual([0, text.length]);
	expect(settled.flatMap(({ suggestions }) => suggestions)).toEqual(
		[...writeCards(extract(article, tagger), parser)].sort(inReadingOrder)
	);
});

test('read again, the same parts come', () => {
	expect(partsOf(chronicle(150)).offered).toEqual(partsOf(chronicle(150)).offered);
});
