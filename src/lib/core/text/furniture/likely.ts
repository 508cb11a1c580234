import { lineWords, type Line } from '../lines';
import type { Page } from '../page';
import { featuresOf, type Features } from './features';
import { standsOf } from './stand';
import { besideWeights, hiddenWeights, outWeights, weights, words } from '../lexicon/learned';

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

const longProse = 60;

/** Whether a line stands in much running text. */
export const isLongProse = (line: Line, { groupOf }: Page) =>
	groupOf(line).isProse && groupOf(line).words >= longProse;

/** Lines of so many words, so many of which hold sentences together, are article there without a look: a book has little else. */
const surelyWords = 7;
const surelyCommon = 0.2;
/** The sum of a line that is sure to be no article, and less than nothing where it is sure to be. */
export const surelyOut = 8;

const chance = (sum: number) => 1 / (1 + Math.exp(-sum));

/** A sum of values by their weights, of which the first stands alone. */
const weighed = (row: readonly number[], values: readonly number[]) =>
	values.reduce((sum, value, at) => sum + value * (row[at + 1] ?? 0), row[0] ?? 0);

/** What the look, the place and the words of a line speak for: a logistic sum. */
function sumOf(look: Features, line: Line): number {
	let said = 0;
	for (const word of learnedWords(line)) said += wordWeights.get(word) ?? 0;
	return weighed(weights, look) + said * wordShare(line);
}

const farBeside = 4;

/**
 * What the sum of a line and those around it come to: its own, by that of a sure one, the chances of the next above and below, of the second,
 * and of four on each side together. Beyond the page's edges there is no article.
 */
export function besideOf(sums: readonly number[]): readonly (readonly number[])[] {
	const edge = Array<number>(farBeside).fill(1);
	const chances = [...edge, ...sums.map(chance), ...edge];
	return sums.map((sum, place) => {
		const near = (by: number) => chances[place + farBeside + by] ?? 1;
		const mean = (by: 1 | -1) => (near(by) + near(2 * by) + near(3 * by) + near(4 * by)) / farBeside;
		return [sum / surelyOut, near(-1), near(1), near(-2), near(2), mean(-1), mean(1)];
	});
}

/** What a line, its neighbours and its look say together: a sum of its own, and the sums of what each hidden unit sees. */
const seenTogether = (values: readonly number[]) =>
	hiddenWeights.reduce(
		(sum, row, at) => sum + (outWeights[at] ?? 0) * Math.tanh(weighed(row, values)),
		weighed(besideWeights, values)
	);

/**
 * How likely a line is no article (0–1): a first sum over its look, its place and its words, and a small network over
 * the first, over those of its neighbours and its look (stacked sequential learning, Cohen and Carvalho, IJCAI 2005).
 */
export function likelihoods(page: Page): ReadonlyMap<Line, number> {
	const stands = standsOf(page);
	const isSurely = (line: Line) =>
		isLongProse(line, page) && line.words >= surelyWords && line.common >= surelyCommon;
	const looks = page.all.map((line, place) => {
		const stand = stands[place];
		return page.isOut(line) || isSurely(line) || !stand ? null : featuresOf(line, page, stand);
	});
	const sums = page.all.map((line, place) => {
		const look = looks[place];
		return look ? sumOf(look, line) : page.isOut(line) ? surelyOut : -surelyOut;
	});
	return new Map(
		besideOf(sums).flatMap((beside, place) => {
			const [line, look] = [page.all[place], looks[place]];
			if (!line || page.isOut(line)) return [];
			return [[line, look ? chance(seenTogether([...beside, ...look])) : 0] as const];
		})
	);
}
