import type { Line } from '../lines';
import type { Page } from '../page';
import { contextNames, contextOf } from './context';
import { featureNames, featuresOf } from './features';
import { weights } from './weights';

const bias = 'bias';
const columnOf = (names: readonly string[], at: 0 | 1) =>
	[...names, bias].map((name) => weights[name]?.[at] ?? 0);
const alone = columnOf(featureNames, 0);
const around = columnOf([...featureNames, ...contextNames], 1);

/** A logistic sum; the last weight stands alone. */
function chance(values: readonly number[], column: readonly number[]): number {
	let sum = column[values.length] ?? 0;
	for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (column[at] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

/**
 * How likely each line that is left in is no article (0–1): judged by its look alone, then anew beside how its
 * neighbours look, whether they are left in or out, so that one taken back in changes nothing for the others.
 */
export function likelihoods(page: Page): ReadonlyMap<Line, number> {
	const features = page.all.map((line) => featuresOf(line, page));
	const first = features.map((seen) => chance(seen, alone));
	const likely = (place: number) => first[place] ?? 0.5;
	return new Map(
		page.lines.map((line) => {
			const seen = [...(features[line.place] ?? []), ...contextOf(line, page, likely)];
			return [line, chance(seen, around)];
		})
	);
}
