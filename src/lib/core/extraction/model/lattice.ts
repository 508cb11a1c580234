import { labelCount } from './labels';

const count = labelCount;

/** Labels less likely than this at a piece add nothing worth their time. */
const negligible = 1e-10;

/** Weights of one label after another: `steps[from * labelCount + to]`, and of the label a sentence begins with. */
export interface Transitions {
	readonly starts: Float64Array;
	readonly steps: Float64Array;
}

/**
 * Forward and backward sums over all labellings of a sentence (Rabiner 1989), scaled at each piece so that no sentence is
 * too long. Transitions are given as exponentials, 0 where a label may not follow; scores as logarithms.
 */
export class Lattice {
	scores = new Float64Array(0);
	/** Exponentials of the scores over the largest at each piece. */
	emissions = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	scales = new Float64Array(0);

	/** Makes room for a sentence of `length` pieces; its scores are zero. */
	reset(length: number): void {
		if (this.scales.length < length) {
			const cells = length * 2 * count;
			this.scales = new Float64Array(length * 2);
			this.scores = new Float64Array(cells);
			this.emissions = new Float64Array(cells);
			this.forward = new Float64Array(cells);
			this.backward = new Float64Array(cells);
		}
		this.scores.fill(0, 0, length * count);
	}

	/** Sums both ways. A score of -Infinity rules a label out. */
	run(length: number, transitions: Transitions): void {
		this.#exponentiate(length);
		const { forward, scales } = this;
		for (let at = 0; at < length; at++) {
			const base = at * count;
			const sum = at === 0 ? this.#begin(transitions) : this.#advance(base, transitions);
			if (!(sum > 0)) throw new Error('Inconsistent: no labelling is allowed');
			scales[at] = sum;
			for (let y = 0; y < count; y++) forward[base + y] = (forward[base + y] as number) / sum;
		}
		this.#goBack(length, transitions);
	}

	#exponentiate(length: number): void {
		const { scores, emissions } = this;
		for (let base = 0; base < length * count; base += count) {
			let highest = -Infinity;
			for (let cell = base; cell < base + count; cell++) highest = Math.max(highest, scores[cell] as number);
			for (let cell = base; cell < base + count; cell++)
				emissions[cell] = Math.exp((scores[cell] as number) - highest);
		}
	}

	#begin({ starts }: Transitions): number {
		let sum = 0;
		for (let y = 0; y < count; y++)
			sum += this.forward[y] = (starts[y] as number) * (this.emissions[y] as number);
		return sum;
	}

	#advance(base: number, { steps }: Transitions): number {
		const { forward, emissions } = this;
		forward.fill(0, base, base + count);
		for (let from = 0; from < count; from++) {
			const mass = forward[base - count + from] as number;
			if (mass < negligible) continue;
			const row = from * count;
			for (let to = 0; to < count; to++)
				forward[base + to] = (forward[base + to] as number) + mass * (steps[row + to] as number);
		}
		let sum = 0;
		for (let y = 0; y < count; y++)
			sum += forward[base + y] = (forward[base + y] as number) * (emissions[base + y] as number);
		return sum;
	}

	#goBack(length: number, { steps }: Transitions): void {
		const { backward, emissions, scales } = this;
		backward.fill(1, (length - 1) * count, length * count);
		for (let at = length - 2; at >= 0; at--) {
			const [here, next] = [at * count, (at + 1) * count];
			const scale = scales[at + 1] as number;
			backward.fill(0, here, next);
			for (let to = 0; to < count; to++) {
				const mass = ((emissions[next + to] as number) * (backward[next + to] as number)) / scale;
				if (mass < negligible) continue;
				for (let from = 0; from < count; from++)
					backward[here + from] =
						(backward[here + from] as number) + mass * (steps[from * count + to] as number);
			}
		}
	}
}
