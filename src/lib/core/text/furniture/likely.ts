import { lineWords, type Line } from '../lines';
import type { Page } from '../page';
import { featureNames, featuresOf } from './features';
import { standsOf, type Stand } from './stand';
import { besideWeights, weights, words } from '../lexicon/learned';

const column = featureNames.map((name) => weights[name] ?? 0);
const bias = weights['bias'] ?? 0;
const wordWeights = new Map(
	Object.entries(words).flatMap(([weight, list]) =>
		list.split(' ').map((word) => [word, Number(weight)] as const)
	)
);

/** No word is looked for further into a line. */
const looked = 400;
/** How much the words of a line weigh beside its look: the more there are, the less each. */
const wordScale = 3;

/** The words of a line as they are learned, each once, the first also as such; every digit as 0. */
export function learnedWords({ text }: Line): ReadonlySet<string> {
	const found = lineWords(text.slice(0, looked)).map((word) => word.replace(/\d/g, '0'));
	return new Set(found[0] === undefined ? [] : [`^${found[0]}`, ...found]);
}

/** What one word of a line counts. */
export const wordShare = ({ words: count }: Line) => wordScale / Math.sqrt(Math.max(1, count));

/** Running text of so many words together is article without a look at it: a book has little else. */
const surelyText = 60;
/** The sum of a line that is sure to be no article, and less than nothing where it is sure to be. */
export const surelyOut = 8;

const chance = (sum: number) => 1 / (1 + Math.exp(-sum));

/** What the look, the place and the words of a line speak for: a logistic sum. */
function sumOf(line: Line, page: Page, stand: Stand): number {
	let [sum, said] = [bias, 0];
	featuresOf(line, page, stand).forEach((value, at) => (sum += value * (column[at] ?? 0)));
	for (const word of learnedWords(line)) said += wordWeights.get(word) ?? 0;
	return sum + said * wordShare(line);
}

const farBeside = 4;

/**
 * What the sum of a line and those around it come to: its own, the chances of the next above and below, of the second,
 * and of four on each side together. Beyond the page's edges there is no article.
 */
export function besideOf(sums: readonly number[]): readonly (readonly number[])[] {
	const edge = Array<number>(farBeside).fill(1);
	const chances = [...edge, ...sums.map(chance), ...edge];
	return sums.map((sum, place) => {
		const near = (by: number) => chances[place + farBeside + by] ?? 1;
		const mean = (by: 1 | -1) => (near(by) + near(2 * by) + near(3 * by) + near(4 * by)) / farBeside;
		return [sum, near(-1), near(1), near(-2), near(2), mean(-1), mean(1)];
	});
}

/**
 * How likely a line is no article (0–1): a first sum over its look, its place and its words, and a second over the
 * first and over those of its neighbours (stacked sequential learning, Cohen and Carvalho, IJCAI 2005).
 */
export function likelihoods(page: Page): ReadonlyMap<Line, number> {
	const stands = standsOf(page);
	const isSurely = (line: Line) => page.groupOf(line).isProse && page.groupOf(line).words >= surelyText;
	const sums = page.all.map((line, place) => {
		const stand = stands[place];
		if (page.isOut(line)) return surelyOut;
		return isSurely(line) || !stand ? -surelyOut : sumOf(line, page, stand);
	});
	const [besideBias = 0, ...besideColumn] = besideWeights;
	return new Map(
		besideOf(sums).flatMap((values, place) => {
			const line = page.all[place];
			if (!line || page.isOut(line)) return [];
			const sum = values.reduce((all, value, at) => all + value * (besideColumn[at] ?? 0), besideBias);
			return [[line, isSurely(line) ? 0 : chance(sum)] as const];
		})
	);
}
