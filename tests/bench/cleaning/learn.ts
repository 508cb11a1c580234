import { writeFileSync } from 'node:fs';
import { withoutStamps } from '../../../src/lib/core/text/chat';
import type { Span } from '../../../src/lib/core/text/article';
import { featureNames, featuresOf } from '../../../src/lib/core/text/furniture/features';
import { learnedWords, wordShare } from '../../../src/lib/core/text/furniture/likely';
import { standsOf } from '../../../src/lib/core/text/furniture/stand';
import { linesOf, type Line } from '../../../src/lib/core/text/lines';
import type { Page } from '../../../src/lib/core/text/page';
import { cleanLines } from '../../../src/lib/core/text/sort';
import { fitted, type Example } from './logistic';

/** A text with what of it is no article, and how much its lines count; 1 where nothing is said. */
export interface Lesson {
	readonly text: string;
	readonly junk: readonly Span[];
	readonly weight?: number;
}

/** A line of a lesson, with its words. */
type Seen = Omit<Example, 'marks'> & { readonly words: ReadonlySet<string> };

const folder = 'src/lib/core/text';
/** A word of the article that is lost is so much worse than one of furniture that is read. */
const lostIsWorse = 4;
/** A line of so many words and more counts no further. */
const [mostJunk, mostArticle] = [20, 40];
/** So many words are kept, those that tell most; seen fewer times than this, none is. */
const mostWords = 450;
const fewest = 2;
/** Weights of words are told in steps of this, so that words of one weight stand together. */
const step = 0.2;

const isJudged = (line: Line, page: Page) => !page.isRow(line) && line.link !== 'runs-on';

function seenIn({ text, junk, weight: own = 1 }: Lesson): Seen[] {
	const { lines, talk } = withoutStamps(linesOf(text), new Set());
	const begun = new Map([...talk].map((line) => [line, 'chat' as const]));
	const { page } = cleanLines(lines, begun);
	const stands = standsOf(page);
	return lines
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
					weight
				} as const
			];
		});
}

/** Fits weights to the lines, of their words for those in the list alone. */
function learned(seen: readonly Seen[], words: readonly string[]): Float64Array {
	const places = new Map(words.map((word, at) => [word, at]));
	const examples = seen.map(({ words: own, ...line }) => ({
		...line,
		marks: [...own].flatMap((word) => places.get(word) ?? [])
	}));
	return fitted(examples, words.length);
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

const written = (what: string, name: string, type: string, rows: readonly string[]) =>
	`/**\n * ${what}\n * Written by \`npm run bench -- cleaning --learn\`.\n */\nexport const ${name}: Readonly<Record<string, ${type}>> = {\n${rows.join(',\n')}\n};\n`;

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

/** Learns from lessons what furniture looks like, and writes the weights. */
export function learn(lessons: readonly Lesson[]): void {
	const seen = lessons.flatMap(seenIn);
	const words = tellingWords(seen);
	const weights = learned(seen, words);
	const rows = [...featureNames, 'bias'].map(
		(name, at) => `\t${name}: ${Number((weights[at] ?? 0).toFixed(2))}`
	);
	writeFileSync(
		`${folder}/furniture/weights.ts`,
		written('How much each feature of a line speaks for furniture.', 'weights', 'number', rows)
	);
	writeFileSync(
		`${folder}/lexicon/learned.ts`,
		written(
			'How much each of these words speaks for furniture; `^` before it: as the first of its line.',
			'words',
			'string',
			wordRows(words, weights.subarray(featureNames.length + 1))
		)
	);
	console.log(`${seen.length} lines, ${words.length} words`);
}
