import { arcSize, relationSize, width } from '../../../lib/core/syntax/model/sizes';
import type { Parameter } from './adam';
import { learnHeads } from './arcs';
import { parameter, type Batch } from './encoder';
import { addColumns, leak, softmaxSlope } from './slopes';
import type { Matrix, Tensors } from './tensors';

const roleSize = 2 * arcSize + 2 * relationSize;
const [dependentArc, headArc, dependentRelation, headRelation] = [
	0,
	arcSize,
	2 * arcSize,
	2 * arcSize + relationSize
];

/** Learns heads (biaffine, Dozat and Manning 2017), relations and tags of a batch from what the encoder gives. */
export class HeadsPass {
	readonly #tensors: Tensors;
	readonly #parameters: ReadonlyMap<string, Parameter>;
	readonly #batch: Batch;
	readonly #encoded: Matrix;
	/** How the loss changes with what the encoder gave. */
	readonly slope: Matrix;

	constructor(tensors: Tensors, parameters: ReadonlyMap<string, Parameter>, batch: Batch, encoded: Matrix) {
		this.#tensors = tensors;
		this.#parameters = parameters;
		this.#batch = batch;
		this.#encoded = encoded;
		this.slope = tensors.take(encoded.rows, width);
	}

	/** Learns all three; gives the loss a word. */
	learn(): number {
		const words = this.#batch.size - this.#batch.examples.length;
		return this.#learnTags(0.5 / words) + this.#learnArcs(1 / words);
	}

	#at(name: string): Parameter {
		return parameter(this.#parameters, name);
	}

	/** A linear layer with softmax over its columns: `gold` is -1 where nothing is to be learned. */
	#learnLinear(
		name: string,
		input: Matrix,
		[gold, weight]: readonly [Int32Array, number]
	): Matrix & { loss: number } {
		const [weights, bias] = [this.#at(name), this.#at(`${name}Bias`)];
		const scores = this.#tensors.take(input.rows, weights.value.columns);
		this.#tensors.addProduct(scores, input, weights.value);
		const { data, columns } = scores;
		let loss = 0;
		gold.forEach((answer, row) => {
			const stretch = data.subarray(row * columns, (row + 1) * columns);
			if (answer < 0) return stretch.fill(0);
			for (let at = 0; at < columns; at++)
				stretch[at] = (stretch[at] as number) + (bias.value.data[at] as number);
			loss += softmaxSlope(stretch, answer, weight);
		});
		addColumns(scores, bias.slope.data);
		this.#tensors.addTransposedProduct(weights.slope, input, scores);
		const back = this.#tensors.take(input.rows, input.columns);
		this.#tensors.addProductWithTransposed(back, scores, weights.value);
		return { ...back, loss };
	}

	#goldOf(of: 'tags' | 'relations'): Int32Array {
		const gold = new Int32Array(this.#batch.size);
		this.#batch.examples.forEach((example, at) => gold.set(example[of], this.#batch.starts[at] ?? 0));
		return gold;
	}

	#add({ data }: Matrix): void {
		for (let at = 0; at < data.length; at++)
			this.slope.data[at] = (this.slope.data[at] as number) + (data[at] as number);
	}

	#learnTags(weight: number): number {
		const learned = this.#learnLinear('tag', this.#encoded, [this.#goldOf('tags'), weight]);
		this.#add(learned);
		return learned.loss;
	}

	#learnArcs(weight: number): number {
		const tensors = this.#tensors;
		const { size } = this.#batch;
		const [weights, bias] = [this.#at('roles'), this.#at('rolesBias')];
		const roles = tensors.take(size, roleSize);
		tensors.addProduct(roles, this.#encoded, weights.value);
		const leaks = leak(roles, bias.value.data);
		const slopes = tensors.take(size, roleSize);
		const loss = this.#learnHeads(roles, slopes, weight) + this.#learnRelations(roles, slopes, weight);
		for (let at = 0; at < leaks.length; at++)
			slopes.data[at] = (slopes.data[at] as number) * (leaks[at] as number);
		addColumns(slopes, bias.slope.data);
		tensors.addTransposedProduct(weights.slope, this.#encoded, slopes);
		const back = tensors.take(size, width);
		tensors.addProductWithTransposed(back, slopes, weights.value);
		this.#add(back);
		return loss;
	}

	#part(roles: Matrix, from: number, columns: number): Matrix {
		const part = this.#tensors.take(roles.rows, columns);
		for (let row = 0; row < roles.rows; row++)
			for (let at = 0; at < columns; at++)
				part.data[row * columns + at] = roles.data[row * roleSize + from + at] as number;
		return part;
	}

	#learnHeads(roles: Matrix, slopes: Matrix, weight: number): number {
		const tensors = this.#tensors;
		const [arc, bias] = [this.#at('arc'), this.#at('arcBias')];
		const dependents = this.#part(roles, dependentArc, arcSize);
		const asked = tensors.take(roles.rows, arcSize);
		tensors.addProduct(asked, dependents, arc.value);
		for (let at = 0; at < roles.rows * arcSize; at++)
			asked.data[at] = (asked.data[at] as number) + (bias.value.data[at % arcSize] as number);
		const askedSlopes = tensors.take(roles.rows, arcSize);
		const distance = this.#at('distance');
		const arcs = { roles, slopes, asked, askedSlopes, first: headArc, distance };
		let loss = 0;
		this.#batch.examples.forEach(({ heads }, at) => {
			loss += learnHeads(arcs, heads, [this.#batch.starts[at] ?? 0, weight]);
		});
		addColumns(askedSlopes, bias.slope.data);
		tensors.addTransposedProduct(arc.slope, dependents, askedSlopes);
		const back = tensors.take(roles.rows, arcSize);
		tensors.addProductWithTransposed(back, askedSlopes, arc.value);
		for (let row = 0; row < roles.rows; row++)
			for (let unit = 0; unit < arcSize; unit++)
				slopes.data[row * roleSize + unit] = back.data[row * arcSize + unit] as number;
		return loss;
	}

	#learnRelations(roles: Matrix, slopes: Matrix, weight: number): number {
		const { size, examples, starts } = this.#batch;
		const both = this.#tensors.take(size, relationSize);
		const headRows = new Int32Array(size).fill(-1);
		examples.forEach(({ heads }, at) => {
			const start = starts[at] ?? 0;
			for (let word = 1; word < heads.length; word++)
				headRows[start + word] = start + (heads[word] as number);
		});
		headRows.forEach((head, row) => {
			if (head < 0) return;
			for (let unit = 0; unit < relationSize; unit++)
				both.data[row * relationSize + unit] =
					(roles.data[row * roleSize + dependentRelation + unit] as number) +
					(roles.data[head * roleSize + headRelation + unit] as number);
		});
		const leaks = leak(both, new Float32Array(relationSize));
		const learned = this.#learnLinear('relation', both, [this.#goldOf('relations'), weight]);
		headRows.forEach((head, row) => {
			if (head < 0) return;
			for (let unit = 0; unit < relationSize; unit++) {
				const slope =
					(learned.data[row * relationSize + unit] as number) * (leaks[row * relationSize + unit] as number);
				const [a, b] = [row * roleSize + dependentRelation + unit, head * roleSize + headRelation + unit];
				slopes.data[a] = (slopes.data[a] as number) + slope;
				slopes.data[b] = (slopes.data[b] as number) + slope;
			}
		});
		return learned.loss;
	}
}
