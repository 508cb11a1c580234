import { writeFileSync } from 'node:fs';
import { withoutStamps } from '../../../src/lib/core/text/chat';
import type { Span } from '../../../src/lib/core/text/article';
import { featureNames, featuresOf } from '../../../src/lib/core/text/furniture/features';
import { besideOf, learnedWords, surelyOut, wordShare } from '../../../src/lib/core/text/furniture/likely';
import { standsOf } from '../../../src/lib/core/text/furniture/stand';
import { linesOf, type Line } from '../../../src/lib/core/text/lines';
import type { Page } from '../../../src/lib/core/text/page';
import { cleanLines } from '../../../src/lib/core/text/sort';
import { fitted, sumOf, type Example } from './logistic';

/** A text with what of it is no article, and how much its lines count; 1 where nothing is said. */
export interface Lesson {
	readonly text: string;
	readonly junk: readonly Span[];
	readonly weight?: number;
	/** The number of the lesson it is a copy of. */
	readonly origin?: number;
}

/** A line of a lesson, with its words. */
type Seen = Omit<Example, 'marks'> & { readonly words: ReadonlySet<string>; readonly place: number };

/** The lines of a lesson that are judged; and of how many, which of them the cleaners have left out. */
interface Sheet {
	readonly seen: readonly Seen[];
	readonly isOut: readonly boolean[];
	/** Copies of one lesson are learned from, or not, together. */
	readonly part: number;
}

const file = 'src/lib/core/text/lexicon/learned.ts';
/** A word of the article that is lost is so much worse than one of furniture that is read. */
const lostIsWorse = 3;
/** A line of so many words and more counts no further. */
const [mostJunk, mostArticle] = [20, 40];
/** So many words are kept, those that tell most; seen fewer times than this, none is. */
const mostWords = 1500;
const fewest = 2;
/** For the second sum each part of the lessons is judged by what the others taught. */
const parts = 3;
/** Weights of words are told in steps of this, so that words of one weight stand together. */
const step = 0.2;

const isJudged = (line: Line, page: Page) => !page.isRow(line) && line.link !== 'runs-on';

function sheetOf({ text, junk, weight: own = 1, origin }: Lesson, at: number): Sheet {
	const { lines, talk } = withoutStamps(linesOf(text), new Set());
	const begun = new Map([...talk].map((line) => [line, 'chat' as const]));
	const { page, out } = cleanLines(lines, begun);
	const stands = standsOf(page);
	const seen = lines
		.filter((line) => !talk.has(line) && isJudged(line, page))
		.flatMap((line) => {
			const stand = stands[line.place];
			if (!stand) return [];
			const answer = junk.some(({ start, end }) => start < line.end && line.start < end) ? 1 : 0;
			const most = answer ? mostJunk : mostArticle;
			const weight = own * (0.5 + Math.min(most, line.words) / 6) * (answer ? 1 : lostIsWorse);
			return [
				{
					values: featuresOf(line, page, stand),
					words: learnedWords(line),
					share: wordShare(line),
					answer,
					weight,
					place: line.place
				} as const
			];
		});
	return { seen, isOut: lines.map((line) => out.has(line)), part: (origin ?? at) % parts };
}

const examplesOf = (seen: readonly Seen[], words: readonly string[]): Example[] => {
	const places = new Map(words.map((word, at) => [word, at]));
	return seen.map(({ words: own, ...line }) => ({
		...line,
		marks: [...own].flatMap((word) => places.get(word) ?? [])
	}));
};

/** Fits weights to the lines, of their words for those in the list alone. */
const learned = (seen: readonly Seen[], words: readonly string[]): Float64Array =>
	fitted(examplesOf(seen, words), words.length);

/** The lines once more, each seen by its sum and its neighbours' as weights tell them that were learned without it. */
function seenBeside(sheets: readonly Sheet[], words: readonly string[]): Example[] {
	const others = Array.from({ length: parts }, (_, part) =>
		learned(
			sheets.filter((sheet) => sheet.part !== part).flatMap(({ seen }) => seen),
			words
		)
	);
	return sheets.flatMap(({ seen, isOut, part }) => {
		const sums = isOut.map((out) => (out ? surelyOut : -surelyOut));
		const weights = others[part] ?? new Float64Array();
		const examples = examplesOf(seen, words);
		examples.forEach((example, at) => (sums[seen[at]?.place ?? 0] = sumOf(example, weights)));
		const beside = besideOf(sums);
		return seen
			.filter(({ place }) => !isOut[place])
			.map(({ place, ...line }) => ({ ...line, values: beside[place] ?? [], marks: [] }));
	});
}

/** The words that tell most: those that weigh much and come often. */
function tellingWords(seen: readonly Seen[]): string[] {
	const times = new Map<string, number>();
	for (const { words } of seen) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	const known = [...times].filter(([, count]) => count >= fewest).map(([word]) => word);
	const weights = learned(seen, known).subarray(featureNames.length + 1);
	const tells = known.map((word, at) => ({
		word,
		much: Math.abs(weights[at] ?? 0) * Math.sqrt(times.get(word) ?? 0)
	}));
	return tells
		.sort((a, b) => b.much - a.much)
		.slice(0, mostWords)
		.map(({ word }) => word);
}

/** Words of one weight in a row, from those that speak most for the article to those that speak most for furniture. */
function wordRows(words: readonly string[], weights: Float64Array): string[] {
	const found = new Map<number, string[]>();
	words.forEach((word, at) => {
		const weight = Math.round((weights[at] ?? 0) / step);
		if (weight !== 0) found.set(weight, [...(found.get(weight) ?? []), word]);
	});
	return [...found]
		.sort(([a], [b]) => a - b)
		.map(([weight, list]) => `\t'${(weight * step).toFixed(1)}': ${JSON.stringify(list.sort().join(' '))}`);
}

const rounded = (weight: number | undefined) => Number((weight ?? 0).toFixed(2));

/** What is written of the weights: data, that the reader opens with its word lists. */
const written = (look: readonly string[], beside: readonly number[], words: readonly string[]) => `/*
 * Written by \`npm run bench -- cleaning --learn\`.
 */

/** How much each feature of a line speaks for furniture. */
export const weights: Readonly<Record<string, number>> = {
${look.join(',\n')}
};

/** How much the sum of a line and its neighbours' chances do; first what is there without them. */
export const besideWeights: readonly number[] = ${JSON.stringify(beside)};

/** How much each of these words speaks for furniture; \`^\` before it: as the first of its line. */
export const words: Readonly<Record<string, string>> = {
${words.join(',\n')}
};
`;

/** Learns from lessons what furniture looks like, and writes the weights. */
export function learn(lessons: readonly Lesson[]): void {
	const sheets = lessons.map(sheetOf);
	const seen = sheets.flatMap((sheet) => sheet.seen);
	const words = tellingWords(seen);
	const weights = learned(seen, words);
	const beside = fitted(seenBeside(sheets, words), 0);
	const bias = beside[beside.length - 1];
	writeFileSync(
		file,
		written(
			[...featureNames, 'bias'].map((name, at) => `\t${name}: ${rounded(weights[at])}`),
			[bias, ...beside.slice(0, -1)].map(rounded),
			wordRows(words, weights.subarray(featureNames.length + 1))
		)
	);
	console.log(`${seen.length} lines, ${words.length} words`);
}
