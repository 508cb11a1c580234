import type { Random } from '../../../src/lib/core/random';
import { descended, totalOf, type Example } from './logistic';

/** Sums over the same values, each row's first weight standing alone: one of its own, and one a hidden unit, with what each of these counts. */
export interface Network {
	readonly own: readonly number[];
	readonly hidden: readonly (readonly number[])[];
	readonly out: readonly number[];
}

const units = 8;
const rate = 0.02;
/** How strongly weights are drawn to 0. */
const decay = 0.0002;

/** Where in one row of numbers the parts of a network stand. */
const placesOf = (width: number) => ({ hidden: width, out: width * (units + 1) });

function sumOver(weights: Float64Array, from: number, values: ArrayLike<number>): number {
	let sum = weights[from] ?? 0;
	for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[from + at + 1] ?? 0);
	return sum;
}

function addOver(
	slope: Float64Array,
	from: number,
	{ values, by }: { values: ArrayLike<number>; by: number }
) {
	slope[from] = (slope[from] ?? 0) + by;
	for (let at = 0; at < values.length; at++)
		slope[from + at + 1] = (slope[from + at + 1] ?? 0) + by * (values[at] ?? 0);
}

/** The gradient of the log loss, each example counted by its weight, with decay. */
function gradient(examples: readonly Example[], weights: Float64Array, total: number): Float64Array {
	const slope = weights.map((weight) => decay * weight);
	const width = (examples[0]?.values.length ?? 0) + 1;
	const places = placesOf(width);
	const seen = new Float64Array(units);
	for (const { values, answer, weight } of examples) {
		let sum = sumOver(weights, 0, values);
		for (let unit = 0; unit < units; unit++) {
			const found = Math.tanh(sumOver(weights, places.hidden + unit * width, values));
			seen[unit] = found;
			sum += found * (weights[places.out + unit] ?? 0);
		}
		const error = ((1 / (1 + Math.exp(-sum)) - answer) * weight) / total;
		addOver(slope, 0, { values, by: error });
		for (let unit = 0; unit < units; unit++) {
			const found = seen[unit] ?? 0;
			const out = places.out + unit;
			slope[out] = (slope[out] ?? 0) + error * found;
			const by = error * (weights[out] ?? 0) * (1 - found * found);
			addOver(slope, places.hidden + unit * width, { values, by });
		}
	}
	return slope;
}

/** A network with one hidden layer, fitted from weights that chance gives it; the same chance gives the same. */
export function fittedNetwork(examples: readonly Example[], random: Random): Network {
	const width = (examples[0]?.values.length ?? 0) + 1;
	const places = placesOf(width);
	const start = Float64Array.from({ length: places.out + units }, (_, at) =>
		at < places.hidden ? 0 : (random() - 0.5) * (at < places.out ? 2 / Math.sqrt(width) : 1)
	);
	const total = totalOf(examples);
	const weights = descended(start, (now) => gradient(examples, now, total), rate);
	const row = (from: number) => [...weights.subarray(from, from + width)];
	return {
		own: row(0),
		hidden: Array.from({ length: units }, (_, unit) => row(places.hidden + unit * width)),
		out: [...weights.subarray(places.out)]
	};
}
