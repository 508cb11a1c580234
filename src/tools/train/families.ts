import { labelCount } from '../../lib/core/extraction/model/labels';
import type { Example } from './encode';

/**
 * Gives each family of corpora its own copy of every feature beside the one that all share (Daumé 2007): what is said alike
 * everywhere is learned together, and what only one guideline or one kind of text does stays with it. The shared rows come first.
 */
export function withFamilies(examples: readonly Example[], rowCount: number): Example[] {
	return examples.map((example) => {
		const { rows, starts, family } = example;
		const both = new Int32Array(rows.length * 2);
		const shift = rowCount * (1 + family);
		for (let at = 0; at + 1 < starts.length; at++) {
			const [from, to] = [starts[at] as number, starts[at + 1] as number];
			for (let i = from; i < to; i++) {
				const row = rows[i] as number;
				both[from + i] = row;
				both[to + i] = row + shift;
			}
		}
		return { ...example, rows: both, starts: starts.map((start) => start * 2) };
	});
}

/** The weights for texts of one family: the shared ones and its own, added. */
export function weightsOfFamily(weights: Float32Array, rowCount: number, family: number): Float32Array {
	const [size, shift] = [rowCount * labelCount, rowCount * labelCount * (1 + family)];
	return weights.slice(0, size).map((weight, at) => weight + (weights[shift + at] as number));
}
