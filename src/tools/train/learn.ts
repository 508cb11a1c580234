import { transitionsOf } from '../../lib/core/extraction/model/crfTagger';
import { labelCount } from '../../lib/core/extraction/model/labels';
import { Lattice, type Transitions } from '../../lib/core/extraction/model/lattice';
import { createRandom, type Random } from '../../lib/core/random';
import type { Example } from './encode';
import { Weights } from './weights';

/** How to learn. Steps are AdaGrad's (Duchi, Hazan and Singer 2011), one a sentence. */
export interface LearnRules {
	readonly epochs: number;
	readonly rate: number;
	/** Share of features hidden from each piece while learning. */
	readonly dropout: number;
	/** How far each epoch draws weights towards zero. */
	readonly shrink: number;
	readonly seed: string;
}

/** Weights as learned: `rows[row * labelCount + label]`. */
export interface Learned {
	readonly rows: Float32Array;
	readonly starts: Float32Array;
	readonly steps: Float32Array;
}

const count = labelCount;

/** Gradients below this move nothing. */
const still = 1e-3;

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const all = [...items];
	for (let at = all.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[all[at], all[other]] = [all[other] as Item, all[at] as Item];
	}
	return all;
}

/** Learns a linear-chain conditional random field by stochastic gradient steps. */
export class Learner {
	readonly #rules: LearnRules;
	readonly #random: Random;
	readonly #rows: Weights;
	readonly #starts = new Weights(count);
	readonly #steps = new Weights(count * count);
	readonly #lattice = new Lattice();
	readonly #told = new Lattice();
	#kept = new Uint8Array(0);
	#time = 0;

	constructor(rowCount: number, rules: LearnRules) {
		this.#rules = rules;
		this.#random = createRandom(rules.seed);
		this.#rows = new Weights(rowCount * count);
	}

	#score({ rows, starts, gold }: Example): void {
		const { dropout } = this.#rules;
		const weights = this.#rows.now;
		this.#lattice.reset(gold.length);
		const { scores } = this.#lattice;
		if (this.#kept.length < rows.length) this.#kept = new Uint8Array(rows.length * 2);
		for (let at = 0; at < gold.length; at++)
			for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
				const isKept = this.#random() >= dropout;
				this.#kept[i] = isKept ? 1 : 0;
				if (!isKept) continue;
				const from = (rows[i] as number) * count;
				for (let y = 0; y < count; y++)
					scores[at * count + y] = (scores[at * count + y] as number) + (weights[from + y] as number);
			}
		const scale = 1 / (1 - dropout);
		for (let cell = 0; cell < gold.length * count; cell++) scores[cell] = (scores[cell] as number) * scale;
	}

	/** What the corpus says of each label: 1 or 0, or a probability where it leaves labels open. */
	#tell({ gold, allowed }: Example, transitions: Transitions): void {
		const { length } = gold;
		this.#told.reset(length);
		if (!allowed) return;
		const { scores } = this.#told;
		for (let cell = 0; cell < length * count; cell++) {
			const isAllowed = (allowed[Math.floor(cell / count)] as number) & (1 << (cell % count));
			scores[cell] = isAllowed ? (this.#lattice.scores[cell] as number) : -Infinity;
		}
		this.#told.run(length, transitions);
	}

	#isTold(example: Example, at: number, label: number): number {
		if (!example.allowed) return example.gold[at] === label ? 1 : 0;
		const cell = at * count + label;
		return (this.#told.forward[cell] as number) * (this.#told.backward[cell] as number);
	}

	#climbRows(example: Example): void {
		const { rows, starts, gold } = example;
		const { forward, backward } = this.#lattice;
		const moved: number[] = [];
		const gradients = new Float64Array(count);
		for (let at = 0; at < gold.length; at++) {
			moved.length = 0;
			for (let y = 0; y < count; y++) {
				const cell = at * count + y;
				const guessed = (forward[cell] as number) * (backward[cell] as number);
				const gradient = this.#isTold(example, at, y) - guessed;
				gradients[y] = gradient;
				if (Math.abs(gradient) > still) moved.push(y);
			}
			if (moved.length === 0) continue;
			for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
				if (this.#kept[i] === 0) continue;
				const from = (rows[i] as number) * count;
				for (const y of moved)
					this.#rows.climb(from + y, gradients[y] as number, this.#rules.rate, this.#time);
			}
		}
	}

	#climbSteps(example: Example, { steps }: Transitions): void {
		const { length } = example.gold;
		const gradients = new Float64Array(count * count);
		const add = (lattice: Lattice, sign: number) => {
			const { forward, backward, emissions, scales } = lattice;
			for (let at = 1; at < length; at++)
				for (let from = 0; from < count; from++) {
					const mass = (sign * (forward[(at - 1) * count + from] as number)) / (scales[at] as number);
					if (Math.abs(mass) < 1e-6) continue;
					for (let to = 0; to < count; to++) {
						const cell = at * count + to;
						const step = from * count + to;
						gradients[step] =
							(gradients[step] as number) +
							mass * (steps[step] as number) * (emissions[cell] as number) * (backward[cell] as number);
					}
				}
		};
		add(this.#lattice, -1);
		if (example.allowed) add(this.#told, 1);
		else
			for (let at = 1; at < length; at++) {
				const step = (example.gold[at - 1] as number) * count + (example.gold[at] as number);
				gradients[step] = (gradients[step] as number) + 1;
			}
		const { rate } = this.#rules;
		gradients.forEach((gradient, step) => {
			if (Math.abs(gradient) > still) this.#steps.climb(step, gradient, rate, this.#time);
		});
		for (let y = 0; y < count; y++) {
			const guessed = (this.#lattice.forward[y] as number) * (this.#lattice.backward[y] as number);
			this.#starts.climb(y, this.#isTold(example, 0, y) - guessed, rate, this.#time);
		}
	}

	/** Learns from all examples; `onEpoch` hears when each round is done. */
	learn(examples: readonly Example[], onEpoch: (epoch: number) => void): void {
		const { epochs, shrink } = this.#rules;
		for (let epoch = 1; epoch <= epochs; epoch++) {
			for (const example of shuffled(examples, this.#random)) {
				if (epoch > 2) this.#time++;
				const transitions = transitionsOf({ starts: this.#starts.now, steps: this.#steps.now });
				this.#score(example);
				this.#lattice.run(example.gold.length, transitions);
				this.#tell(example, transitions);
				this.#climbRows(example);
				this.#climbSteps(example, transitions);
			}
			this.#rows.shrink(shrink, this.#time);
			onEpoch(epoch);
		}
	}

	/** The weights, averaged over the steps from the third epoch on. */
	get learned(): Learned {
		return {
			rows: this.#rows.average(this.#time),
			starts: this.#starts.average(this.#time),
			steps: this.#steps.average(this.#time)
		};
	}
}
