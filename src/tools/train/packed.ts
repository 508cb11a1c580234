import { ByteWriter } from '../../lib/core/packed/bytes';
import { modelVersion, type Model, type WeightRows } from '../../lib/core/extraction/model/model';

/** So many values stand for all weights: they fit in five bits, and gzip makes them fewer. */
const commonLevels = 32;

/**
 * The levels that lie closest to the weights, great ones above all (or as `worthOf` says): k-means on a line (Lloyd 1982) from evenly
 * filled beginnings.
 */
export function levelsOf(
	weights: Float32Array,
	levelCount = commonLevels,
	worthOf: (weight: number) => number = Math.abs
): Float32Array {
	const sorted = weights.slice().sort();
	let levels = Float32Array.from(
		{ length: levelCount },
		(_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / levelCount)] ?? 0
	);
	for (let round = 0; round < 30; round++) {
		const sums = new Float64Array(levelCount);
		const sizes = new Float64Array(levelCount);
		let level = 0;
		for (const weight of sorted) {
			while (level + 1 < levelCount && isNearer(weight, levels[level + 1] ?? 0, levels[level] ?? 0)) level++;
			const size = worthOf(weight);
			sums[level] = (sums[level] ?? 0) + size * weight;
			sizes[level] = (sizes[level] ?? 0) + size;
		}
		levels = levels.map((old, at) => (sizes[at] ? (sums[at] ?? 0) / (sizes[at] ?? 1) : old));
	}
	return levels;
}

const isNearer = (weight: number, one: number, two: number) =>
	Math.abs(weight - one) < Math.abs(weight - two);

/** The place of the level that lies closest to a weight. */
export function nearest(weight: number, levels: Float32Array): number {
	let best = 0;
	for (let at = 1; at < levels.length; at++)
		if (isNearer(weight, levels[at] ?? 0, levels[best] ?? 0)) best = at;
	return best;
}

function writeRows(writer: ByteWriter, { keys, starts, labels, weights }: WeightRows): void {
	writer.varint(keys.length);
	writer.rising(keys);
	for (let row = 0; row < keys.length; row++) writer.byte((starts[row + 1] ?? 0) - (starts[row] ?? 0));
	for (let row = 0; row < keys.length; row++) {
		let last = -1;
		for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
			writer.byte((labels[i] ?? 0) - last - 1);
			last = labels[i] ?? 0;
		}
	}
	const levels = levelsOf(weights);
	writer.byte(levels.length);
	for (const level of levels) writer.float(level);
	for (const weight of weights) writer.byte(nearest(weight, levels));
}

/** A model's file before gzip: what `unpackModel` reads. Weights are rounded to the nearest of 32 levels. */
export function packModel({ rows, starts, steps, words, worth }: Model): Uint8Array {
	const writer = new ByteWriter();
	writer.byte(modelVersion);
	writeRows(writer, rows);
	for (const weight of [...starts, ...steps]) writer.float(weight);
	writer.varint(words.hashes.length);
	writer.rising(words.hashes);
	for (const coarse of words.coarse) writer.byte(coarse);
	for (const fine of words.fine) writer.varint(fine);
	for (const names of words.names) writer.byte(names);
	for (const knots of worth) {
		writer.byte(knots.length);
		for (const { probability, share } of knots) {
			writer.float(probability);
			writer.float(share);
		}
	}
	return writer.bytes;
}
