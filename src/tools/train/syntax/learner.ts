import type { Random } from '../../../lib/core/random';
import { shapesOf, type Counts, type Weights } from '../../../lib/core/syntax/model/sizes';
import { Adam, type Parameter } from './adam';
import { batchOf, EncoderPass, type Hiding } from './encoder';
import type { Example } from './examples';
import { HeadsPass } from './heads';
import { Tensors } from './tensors';

/** A number around zero, as a bell curve gives them (Box and Muller 1958). */
const bell = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How far from zero the weights of a block begin. */
function spreadOf(name: string, rows: number): number {
	if (/Bias$|^distance$/.test(name)) return 0;
	if (name.startsWith('table')) return 0.3;
	if (name.startsWith('gates')) return 0.1;
	return 1 / Math.sqrt(rows);
}

/** The network while it learns. */
export class Learner {
	readonly #tensors: Tensors;
	readonly #parameters: ReadonlyMap<string, Parameter>;
	readonly #adam: Adam;
	readonly #random: Random;

	/** `megabytes` of memory must hold the weights twice and all that a batch needs on its way there and back. */
	constructor(counts: Counts, random: Random, megabytes: number) {
		this.#tensors = new Tensors(megabytes);
		this.#random = random;
		const parameters = shapesOf(counts).map(({ name, rows, columns }) => {
			const value = this.#tensors.take(rows, columns);
			const spread = spreadOf(name, rows);
			for (let at = 0; at < rows * columns; at++) value.data[at] = spread * bell(random);
			if (name.startsWith('gates')) value.data.fill(0, 2 * columns);
			return { name, value, slope: this.#tensors.take(rows, columns) };
		});
		this.#tensors.mark();
		this.#parameters = new Map(parameters.map((one) => [one.name, one]));
		this.#adam = new Adam(parameters);
	}

	/** Adds the slopes of a batch without a step; gives its loss a word. */
	slopes(examples: readonly Example[], hiding: Hiding): number {
		this.#tensors.reset();
		const batch = batchOf(examples);
		const encoder = new EncoderPass(this.#tensors, this.#parameters, batch, [hiding, this.#random]);
		const heads = new HeadsPass(this.#tensors, this.#parameters, batch, encoder.output);
		const loss = heads.learn();
		encoder.back(heads.slope);
		return loss;
	}

	/** Learns from a batch; gives its loss a word. */
	learn(examples: readonly Example[], hiding: Hiding, rate: number): number {
		const loss = this.slopes(examples, hiding);
		this.#adam.step(rate);
		return loss;
	}

	/** The blocks of weights with their slopes. */
	get parameters(): ReadonlyMap<string, Parameter> {
		return this.#parameters;
	}

	/** A copy of the weights as they are now. */
	get weights(): Weights {
		return Object.fromEntries(
			[...this.#parameters].map(([name, { value }]) => [
				name,
				value.data.slice(0, value.rows * value.columns)
			])
		);
	}
}
