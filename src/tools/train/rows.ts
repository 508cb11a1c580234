import { labelCount } from '../../lib/core/extraction/model/labels';
import type { WeightRows } from '../../lib/core/extraction/model/model';

/** The weights that count, in rows by rising key: those smaller than `least` are left out, and rows without any. */
export function sparseRows(dense: Float32Array, keys: readonly number[], least: number): WeightRows {
	const isKept = (weight: number) => Math.abs(weight) >= least;
	const order = keys
		.map((_, row) => row)
		.filter((row) => dense.subarray(row * labelCount, (row + 1) * labelCount).some(isKept))
		.sort((one, two) => (keys[one] ?? 0) - (keys[two] ?? 0));
	const labels: number[] = [];
	const weights: number[] = [];
	const starts = [0];
	for (const row of order) {
		for (let label = 0; label < labelCount; label++) {
			const weight = dense[row * labelCount + label] ?? 0;
			if (!isKept(weight)) continue;
			labels.push(label);
			weights.push(weight);
		}
		starts.push(labels.length);
	}
	return {
		keys: Int32Array.from(order, (row) => keys[row] ?? 0),
		starts: Int32Array.from(starts),
		labels: Uint8Array.from(labels),
		weights: Float32Array.from(weights)
	};
}
