import { writeFileSync } from 'node:fs';
import { bylineOf, isNamesOnly } from '../../../src/lib/core/text/byline';
import { cleaners } from '../../../src/lib/core/text/cleaners';
import { withoutStamps } from '../../../src/lib/core/text/chat';
import type { Reason, Span } from '../../../src/lib/core/text/article';
import { contextNames, contextOf } from '../../../src/lib/core/text/furniture/context';
import { featureNames, featuresOf } from '../../../src/lib/core/text/furniture/features';
import { linesOf, type Line } from '../../../src/lib/core/text/lines';
import type { Page } from '../../../src/lib/core/text/page';
import { sortLines } from '../../../src/lib/core/text/sort';
import { chanceOf, fitted, type Example } from './logistic';

/** A text with what of it is no article. */
export interface Lesson {
	readonly text: string;
	readonly junk: readonly Span[];
}

interface Sheet {
	readonly page: Page;
	readonly out: ReadonlyMap<Line, Reason>;
	readonly examples: readonly (Example & { readonly line: Line })[];
}

const weightsFile = 'src/lib/core/text/furniture/weights.ts';
/** A word of the article that is lost is so much worse than one of furniture that is read. */
const lostIsWorse = 4;
/** Into so many parts lessons are dealt: each part's lines hear of their neighbours from weights that have not seen it. */
const parts = 3;
const surely = 0.7;

const isJudged = (line: Line, page: Page) =>
	!page.isRow(line) && line.link !== 'runs-on' && !bylineOf(line.bare) && !isNamesOnly(line.bare);

function sheetOf({ text, junk }: Lesson): Sheet {
	const { lines, talk } = withoutStamps(linesOf(text), new Set());
	const begun = new Map([...talk].map((line) => [line, 'chat' as const]));
	const others = cleaners.filter(({ reason }) => reason !== 'furniture');
	const { page, out } = sortLines(lines, begun, new Set(), others);
	const examples = lines
		.filter((line) => !talk.has(line) && isJudged(line, page))
		.map((line) => {
			const answer = junk.some(({ start, end }) => start < line.end && line.start < end) ? 1 : 0;
			const weight = (0.5 + Math.min(20, line.words) / 6) * (answer ? 1 : lostIsWorse);
			return { values: featuresOf(line, page), answer, weight, line } as const;
		});
	return { page, out, examples };
}

const alone = (sheets: readonly Sheet[]) => fitted(sheets.flatMap(({ examples }) => examples));

/** The sheet's lines as they look beside their neighbours. */
function inContext({ page, examples }: Sheet, weights: Float64Array): Sheet['examples'] {
	const look = page.all.map((line) => chanceOf(featuresOf(line, page), weights));
	const likely = (place: number) => look[place] ?? 0.5;
	return examples.map((one) => ({ ...one, values: [...one.values, ...contextOf(one.line, page, likely)] }));
}

const dealt = <T>(all: readonly T[], part: number) => ({
	here: all.filter((_, at) => at % parts === part),
	elsewhere: all.filter((_, at) => at % parts !== part)
});

function lessonsLearned(sheets: readonly Sheet[]): { first: Float64Array; second: Float64Array } {
	const seen = Array.from({ length: parts }, (_, part) => {
		const { here, elsewhere } = dealt(sheets, part);
		const weights = alone(elsewhere);
		return here.flatMap((sheet) => inContext(sheet, weights));
	});
	return { first: alone(sheets), second: fitted(seen.flat()) };
}

/** What the weights of some lessons make of the others: of furniture's words those left out, of the article's those lost. */
function checked(sheets: readonly Sheet[]): string {
	const words = { junk: 0, out: 0, article: 0, lost: 0 };
	for (let part = 0; part < parts; part++) {
		const { here, elsewhere } = dealt(sheets, part);
		const { first, second } = lessonsLearned(elsewhere);
		for (const sheet of here)
			for (const { line, values, answer } of inContext(sheet, first)) {
				const isOut = sheet.out.has(line) || chanceOf(values, second) > surely;
				words[answer ? 'junk' : 'article'] += line.words;
				if (isOut) words[answer ? 'out' : 'lost'] += line.words;
			}
	}
	const share = (some: number, of: number) => `${((100 * some) / Math.max(1, of)).toFixed(1)} %`;
	return `${share(words.out, words.junk)} left out, ${share(words.lost, words.article)} lost`;
}

/** Learns from lessons what furniture looks like, writes the weights, and says what they would make of lessons unseen. */
export function learn(lessons: readonly Lesson[]): void {
	const sheets = lessons.map(sheetOf);
	console.log(`lessons unseen: ${checked(sheets)}`);
	const { first, second } = lessonsLearned(sheets);
	const names = [...featureNames, ...contextNames, 'bias'];
	const round = (value = 0) => String(Number(value.toFixed(2)));
	const rows = names.map((name, at) => {
		const own = name === 'bias' ? featureNames.length : featureNames.indexOf(name);
		return `\t${name}: [${round(first[own])}, ${round(second[at])}]`;
	});
	writeFileSync(
		weightsFile,
		`/**
 * How much each feature of a line speaks for furniture: by itself, and beside what is thought of its neighbours.
 * Written by \`npm run bench -- cleaning --learn\`.
 */
export const weights: Readonly<Record<string, readonly [alone: number, around: number]>> = {\n${rows.join(',\n')}\n};\n`
	);
}
