import type { Matrix } from './tensors';

/** Turns scores into what the loss changes by (probability less truth, times `weight`); gives the loss. */
export function softmaxSlope(scores: Float32Array, gold: number, weight: number): number {
	let highest = -Infinity;
	for (const score of scores) highest = Math.max(highest, score);
	let sum = 0;
	for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - highest);
	const loss = -Math.log((scores[gold] as number) / sum + 1e-12) * weight;
	for (let at = 0; at < scores.length; at++)
		scores[at] = ((scores[at] as number) / sum - (at === gold ? 1 : 0)) * weight;
	return loss;
}

/** Adds the bias to each row; a tenth of what is below zero is let through. Gives what the slope is at each number. */
export function leak({ data, rows, columns }: Matrix, bias: Float32Array): Float32Array {
	const slopes = new Float32Array(rows * columns);
	for (let at = 0; at < slopes.length; at++) {
		const value = (data[at] as number) + (bias[at % columns] as number);
		slopes[at] = value > 0 ? 1 : 0.1;
		data[at] = value > 0 ? value : 0.1 * value;
	}
	return slopes;
}

/** Adds each column's sum to the bias's slope. */
export function addColumns({ data, rows, columns }: Matrix, into: Float32Array): void {
	for (let at = 0; at < rows * columns; at++)
		into[at % columns] = (into[at % columns] as number) + (data[at] as number);
}
