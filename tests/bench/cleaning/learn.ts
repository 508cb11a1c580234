import { writeFileSync } from 'node:fs';
import { createRandom } from '../../../src/lib/core/random';
import { withoutStamps } from '../../../src/lib/core/text/chat';
import type { Span } from '../../../src/lib/core/text/article';
import { featureCount, featuresOf } from '../../../src/lib/core/text/furniture/features';
import { besideOf, learnedWords, surelyOut, wordShare } from '../../../src/lib/core/text/furniture/likely';
import { standsOf } from '../../../src/lib/core/text/furniture/stand';
import { linesOf, type Line } from '../../../src/lib/core/text/lines';
import type { Page } from '../../../src/lib/core/text/page';
import { cleanLines } from '../../../src/lib/core/text/sort';
import { clusterCount, type Clusters } from './clusters';
import { fitted, sumOf, type Example } from './logistic';
import { fittedNetwork, type Network } from './network';

/** A text with what of it is no article, and how much its lines count; 1 where nothing is said. */
export interface Lesson {
	readonly text: string;
	readonly junk: readonly Span[];
	readonly weight?: number;
	/** The number of the lesson it is a copy of. */
	readonly origin?: number;
}

/** A line of a lesson, with its words. */
type Seen = Omit<Example, 'marks' | 'values'> & {
	readonly values: Float64Array;
	readonly words: ReadonlySet<string>;
	readonly place: number;
};

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
/** A word seen fewer times than this has no weight but that of its clusters. */
const fewest = 2;
/** Of words not seen so many are told, the commonest. */
const commonest = 8000;
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
					values: Float64Array.from(featuresOf(line, page, stand)),
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

/** What a word is known as: itself, where it was seen often enough, and its clusters, coarse and fine. */
type MarksOf = (word: string) => readonly number[];

/** The marks of words, and how many there are. */
interface Vocabulary {
	readonly marksOf: MarksOf;
	readonly count: number;
}

/** The words seen often enough, and the clusters of all that have some; the first word of a line has its own. */
function vocabularyOf(seen: readonly Seen[], clusters: Clusters): Vocabulary {
	const times = new Map<string, number>();
	for (const { words } of seen) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	const places = new Map<string, number>();
	for (const [word, count] of times) if (count >= fewest) places.set(word, places.size);
	const begin = places.size;
	const marksOf = (word: string): number[] => {
		const at = places.get(word);
		const own = (clusters.get(word.replace('^', '')) ?? []).map(
			(cluster) => begin + 2 * cluster + (word.startsWith('^') ? 1 : 0)
		);
		return at === undefined ? own : [at, ...own];
	};
	return { marksOf, count: begin + 2 * clusterCount };
}

const examplesOf = (seen: readonly Seen[], { marksOf }: Vocabulary): Example[] =>
	seen.map(({ words, ...line }) => ({ ...line, marks: Int32Array.from([...words].flatMap(marksOf)) }));

/** Fits weights to the lines and their words. */
const learned = (seen: readonly Seen[], vocabulary: Vocabulary): Float64Array =>
	fitted(examplesOf(seen, vocabulary), vocabulary.count);

/** The lines once more, each seen by its sum and its neighbours' as weights tell them that were learned without it. */
function seenBeside(sheets: readonly Sheet[], vocabulary: Vocabulary): Example[] {
	const others = Array.from({ length: parts }, (_, part) =>
		learned(
			sheets.filter((sheet) => sheet.part !== part).flatMap(({ seen }) => seen),
			vocabulary
		)
	);
	return sheets.flatMap(({ seen, isOut, part }) => {
		const sums = isOut.map((out) => (out ? surelyOut : -surelyOut));
		const weights = others[part] ?? new Float64Array();
		const examples = examplesOf(seen, vocabulary);
		examples.forEach((example, at) => (sums[seen[at]?.place ?? 0] = sumOf(example, weights)));
		const beside = besideOf(sums);
		return seen
			.filter(({ place }) => !isOut[place])
			.map(({ place, ...line }) => ({
				...line,
				values: Float64Array.from([...(beside[place] ?? []), ...line.values]),
				marks: new Int32Array()
			}));
	});
}

/** Words of one weight in a row, from those that speak most for the article to those that speak most for furniture. */
function wordRows(words: Iterable<string>, weightOf: (word: string) => number): string[] {
	const found = new Map<number, string[]>();
	for (const word of new Set(words)) {
		const weight = Math.round(weightOf(word) / step);
		if (weight !== 0) found.set(weight, [...(found.get(weight) ?? []), word]);
	}
	return [...found]
		.sort(([a], [b]) => a - b)
		.map(([weight, list]) => `\t'${(weight * step).toFixed(1)}': ${JSON.stringify(list.sort().join(' '))}`);
}

const rounded = (weight: number | undefined) => Number((weight ?? 0).toFixed(2));

/** What is written of the weights: data, that the reader opens with its word lists. */
const written = (look: readonly number[], { own, hidden, out }: Network, words: readonly string[]) => `/*
 * Written by \`npm run bench -- cleaning --learn\`.
 */

/** How much each feature of a line speaks for furniture; first what is there without them. */
export const weights: readonly number[] = ${JSON.stringify(look)};

/** How much the sum of a line, its neighbours' chances and its look do; first what is there without them. */
export const besideWeights: readonly number[] = ${JSON.stringify(own.map(rounded))};

/** How much they do for each hidden unit, and what each of these counts. */
export const hiddenWeights: readonly (readonly number[])[] = ${JSON.stringify(hidden.map((row) => row.map(rounded)))};
export const outWeights: readonly number[] = ${JSON.stringify(out.map(rounded))};

/** How much each of these words speaks for furniture; \`^\` before it: as the first of its line. */
export const words: Readonly<Record<string, string>> = {
${words.join(',\n')}
};
`;

/**
 * Learns from lessons what furniture looks like, and writes the weights. A word's clusters are no part of what is
 * written: their weights are added to its own.
 */
export function learn(lessons: readonly Lesson[], clusters: Clusters): void {
	const sheets = lessons.map(sheetOf);
	const seen = sheets.flatMap((sheet) => sheet.seen);
	const vocabulary = vocabularyOf(seen, clusters);
	const weights = learned(seen, vocabulary);
	const network = fittedNetwork(seenBeside(sheets, vocabulary), createRandom('network'));
	const weightOf = (word: string) =>
		vocabulary.marksOf(word).reduce((sum, mark) => sum + (weights[featureCount() + 1 + mark] ?? 0), 0);
	const common = [...clusters.keys()].slice(0, commonest);
	const words = [...common.flatMap((word) => [word, `^${word}`]), ...seen.flatMap((line) => [...line.words])];
	const look = [weights[featureCount()], ...weights.subarray(0, featureCount())].map(rounded);
	writeFileSync(file, written(look, network, wordRows(words, weightOf)));
	console.log(`${seen.length} lines, ${vocabulary.count} words and clusters`);
}
