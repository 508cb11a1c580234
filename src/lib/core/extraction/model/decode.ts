import { goesOn, labelCount, outside, typeOf } from './labels';
import type { Lattice, Transitions } from './lattice';

/** A stretch of pieces (`to` exclusive) that is one mention: its type, and the probability of just this. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly probability: number;
}

/** The likeliest labelling (Viterbi 1967) of a lattice that has been run. */
export function bestLabels(lattice: Lattice, length: number, { starts, steps }: Transitions): Uint8Array {
	const { emissions } = lattice;
	const back = new Uint8Array(length * labelCount);
	let best = new Float64Array(labelCount);
	for (let y = 0; y < labelCount; y++) best[y] = (starts[y] as number) * (emissions[y] as number);
	for (let at = 1; at < length; at++) {
		const next = new Float64Array(labelCount);
		let highest = 0;
		for (let to = 0; to < labelCount; to++) {
			let [value, source] = [-1, 0];
			for (let from = 0; from < labelCount; from++) {
				const here = (best[from] as number) * (steps[from * labelCount + to] as number);
				if (here > value) [value, source] = [here, from];
			}
			next[to] = value * (emissions[at * labelCount + to] as number);
			highest = Math.max(highest, next[to] as number);
			back[at * labelCount + to] = source;
		}
		for (let y = 0; y < labelCount; y++) next[y] = (next[y] as number) / highest;
		best = next;
	}
	const labels = new Uint8Array(length);
	let label = best.indexOf(Math.max(...best));
	for (let at = length - 1; at >= 0; at--) {
		labels[at] = label;
		label = back[at * labelCount + label] as number;
	}
	return labels;
}

/** The probability that pieces `from` to `to` (exclusive) are one mention of that type and no longer one. */
function probabilityOf(
	lattice: Lattice,
	{ steps }: Transitions,
	length: number,
	[from, to, begin]: readonly [number, number, number]
): number {
	const { forward, backward, emissions, scales } = lattice;
	let mass = forward[from * labelCount + begin] as number;
	let label = begin;
	for (let at = from + 1; at < to; at++) {
		mass *= (steps[label * labelCount + begin + 1] as number) / (scales[at] as number);
		label = begin + 1;
		mass *= emissions[at * labelCount + label] as number;
	}
	const last = (to - 1) * labelCount + label;
	if (to === length) return mass * (backward[last] as number);
	const longer =
		((steps[label * labelCount + begin + 1] as number) *
			(emissions[to * labelCount + begin + 1] as number) *
			(backward[to * labelCount + begin + 1] as number)) /
		(scales[to] as number);
	return mass * ((backward[last] as number) - longer);
}

/** The mentions of the likeliest labelling, in order. */
export function bestStretches(lattice: Lattice, length: number, transitions: Transitions): Stretch[] {
	const labels = bestLabels(lattice, length, transitions);
	const stretches: Stretch[] = [];
	for (let from = 0; from < length;) {
		const label = labels[from] as number;
		let to = from + 1;
		while (label !== outside && to < length && goesOn(labels[to] as number)) to++;
		if (label !== outside) {
			const probability = probabilityOf(lattice, transitions, length, [from, to, label]);
			stretches.push({ from, to, type: typeOf(label), probability });
		}
		from = to;
	}
	return stretches;
}
