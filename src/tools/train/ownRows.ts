import { labelCount } from '../../lib/core/extraction/model/labels';
import type { Example } from './encode';

/**
 * Gives what our own corpora say a second copy of every feature, beside the one that all corpora share (Daumé 2007): what is said alike
 * everywhere is learned together, and what only our guideline or our kind of text does stays with it. The shared rows come first.
 */
export function withOwnRows(examples: readonly Example[], rowCount: number): Example[] {
	return examples.map((example) => {
		const { rows, starts, allowed } = example;
		if (allowed) return example;
		const both = new Int32Array(rows.length * 2);
		for (let at = 0; at + 1 < starts.length; at++) {
			const [from, to] = [starts[at] as number, starts[at + 1] as number];
			for (let i = from; i < to; i++) {
				const row = rows[i] as number;
				both[from + i] = row;
				both[to + i] = row + rowCount;
			}
		}
		return { ...example, rows: both, starts: starts.map((start) => start * 2) };
	});
}

/** The weights for any text: the shared ones, and of our own the given share. */
export function summed(weights: Float32Array, rowCount: number, share: number): Float32Array {
	const size = rowCount * labelCount;
	return weights.slice(0, size).map((weight, at) => weight + share * (weights[size + at] as number));
}
