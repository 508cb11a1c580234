import { lineWords, type Line } from '../lines';
import type { Page } from '../page';
import { featureNames, featuresOf } from './features';
import { standsOf } from './stand';
import { weights } from './weights';
import { words } from '../lexicon/learned';

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

/** How likely a line is no article (0–1), by a logistic sum over its look, its place and its words. */
export function likelihoods(page: Page): ReadonlyMap<Line, number> {
	const stands = standsOf(page);
	return new Map(
		page.lines.map((line) => {
			const { isProse, words: together } = page.groupOf(line);
			if (isProse && together >= surelyText) return [line, 0];
			const stand = stands[line.place];
			let sum = bias;
			if (stand) featuresOf(line, page, stand).forEach((value, at) => (sum += value * (column[at] ?? 0)));
			let said = 0;
			for (const word of learnedWords(line)) said += wordWeights.get(word) ?? 0;
			return [line, 1 / (1 + Math.exp(-sum - said * wordShare(line)))];
		})
	);
}
