import { goesOn, labelCount, outside, typeOf } from './labels';
import type { Lattice, Transitions } from './lattice';

const count = labelCount;

/** A stretch of pieces (`to` exclusive) that is one mention: its type, and the probability of just this. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly probability: number;
}

/** Labels less likely than this beside the best at a piece are not followed. */
const negligible = 1e-10;

/** One step of Viterbi's: the best way to each label from those of the piece before; `back` keeps where it comes from. */
function follow(before: Float64Array, steps: Float64Array, back: Uint8Array): Float64Array {
	const next = new Float64Array(count);
	for (let from = 0; from < count; from++) {
		const mass = before[from] as number;
		if (mass < negligible) continue;
		const row = from * count;
		for (let to = 0; to < count; to++) {
			const value = mass * (steps[row + to] as number);
			if (value <= (next[to] as number)) continue;
			next[to] = value;
			back[to] = from;
		}
	}
	return next;
}

/** The likeliest labelling (Viterbi 1967) of a lattice that has been run. */
export function bestLabels(
	{ emissions }: Lattice,
	length: number,
	{ starts, steps }: Transitions
): Uint8Array {
	const back = new Uint8Array(length * count);
	let best = starts;
	for (let at = 0; at < length; at++) {
		const next = at === 0 ? starts.slice() : follow(best, steps, back.subarray(at * count, (at + 1) * count));
		let highest = 0;
		for (let y = 0; y < count; y++) {
			next[y] = (next[y] as number) * (emissions[at * count + y] as number);
			highest = Math.max(highest, next[y] as number);
		}
		for (let y = 0; y < count; y++) next[y] = (next[y] as number) / highest;
		best = next;
	}
	const labels = new Uint8Array(length);
	let label = best.indexOf(1);
	for (let at = length - 1; at >= 0; at--) {
		labels[at] = label;
		label = back[at * count + label] as number;
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
	let mass = forward[from * count + begin] as number;
	let label = begin;
	for (let at = from + 1; at < to; at++) {
		mass *= (steps[label * count + begin + 1] as number) / (scales[at] as number);
		label = begin + 1;
		mass *= emissions[at * count + label] as number;
	}
	const last = (to - 1) * count + label;
	if (to === length) return mass * (backward[last] as number);
	const longer =
		((steps[label * count + begin + 1] as number) *
			(emissions[to * count + begin + 1] as number) *
			(backward[to * count + begin + 1] as number)) /
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
