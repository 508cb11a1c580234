import type { Random } from '../../../lib/core/random';
import { columnSizes, unknownRow } from '../../../lib/core/syntax/model/columns';
import { blocksOf, inputSize, layerCount, width } from '../../../lib/core/syntax/model/sizes';
import type { Parameter } from './adam';
import type { Example } from './examples';
import { passBackward, passForward, type Pass } from './recurrence';
import type { Matrix, Tensors } from './tensors';

/** How much is hidden while learning: words by column, units between layers. */
export interface Hiding {
	readonly words: number;
	readonly units: number;
}

/** Some sentences learned from together: their rows follow each other. */
export interface Batch {
	readonly examples: readonly Example[];
	/** Where each sentence begins; one more number for the end. */
	readonly starts: readonly number[];
	readonly size: number;
}

/** The examples as a batch. */
export function batchOf(examples: readonly Example[]): Batch {
	const starts = [0];
	for (const { heads } of examples) starts.push((starts[starts.length - 1] ?? 0) + heads.length);
	return { examples, starts, size: starts[starts.length - 1] ?? 0 };
}

interface Layer extends Pass {
	readonly mask: Float32Array;
}

/** The weights of a name; throws where there are none. */
export const parameter = (parameters: ReadonlyMap<string, Parameter>, name: string): Parameter => {
	const found = parameters.get(name);
	if (!found) throw new Error(`Inconsistent: no weights “${name}”`);
	return found;
};

/** Words to vectors that know their sentence: tables, then layers of recurrent units. Keeps what the way back needs. */
export class EncoderPass {
	readonly #tensors: Tensors;
	readonly #parameters: ReadonlyMap<string, Parameter>;
	readonly #batch: Batch;
	readonly #rows: Int32Array[] = [];
	readonly #layers: Layer[] = [];
	readonly output: Matrix;

	constructor(
		tensors: Tensors,
		parameters: ReadonlyMap<string, Parameter>,
		batch: Batch,
		[hiding, random]: readonly [Hiding, Random]
	) {
		this.#tensors = tensors;
		this.#parameters = parameters;
		this.#batch = batch;
		let input = this.#look(hiding.words, random);
		for (let layer = 0; layer < layerCount; layer++) input = this.#pass(layer, input, [hiding.units, random]);
		this.output = input;
	}

	#look(hide: number, random: Random): Matrix {
		const { examples, starts, size } = this.#batch;
		const input = this.#tensors.take(size, inputSize);
		let from = 0;
		columnSizes.forEach((columns, column) => {
			const { data } = parameter(this.#parameters, `table${column}`).value;
			const rows = new Int32Array(size);
			examples.forEach((example, at) => {
				const start = starts[at] ?? 0;
				example.rows[column]?.forEach((row, place) => {
					const shown = place > 0 && random() < hide ? unknownRow : row;
					rows[start + place] = shown;
					const begin = shown * columns;
					input.data.set(data.subarray(begin, begin + columns), (start + place) * inputSize + from);
				});
			});
			this.#rows.push(rows);
			from += columns;
		});
		return input;
	}

	#pass(layer: number, input: Matrix, [hide, random]: readonly [number, Random]): Matrix {
		const { starts, size } = this.#batch;
		const tensors = this.#tensors;
		const units = tensors.take(size, parameter(this.#parameters, `layer${layer}`).value.columns);
		tensors.addProduct(units, input, parameter(this.#parameters, `layer${layer}`).value);
		const gates = parameter(this.#parameters, `gates${layer}`).value;
		const take = () => tensors.take(size, width);
		const [output, cells, forget, open] = [take(), take(), take(), take()];
		const mask = new Float32Array((starts.length - 1) * width);
		const pass = { layer, input, units, gates, output, cells, forget, open, mask };
		for (let at = 0; at < mask.length; at++) mask[at] = random() < hide ? 0 : 1 / (1 - hide);
		for (let at = 0; at + 1 < starts.length; at++) passForward(pass, starts[at] ?? 0, starts[at + 1] ?? 0);
		this.#mask(output, mask);
		this.#layers.push(pass);
		return output;
	}

	#mask({ data }: Matrix, mask: Float32Array): void {
		const { starts } = this.#batch;
		const size = width;
		for (let at = 0; at + 1 < starts.length; at++)
			for (let row = starts[at] ?? 0; row < (starts[at + 1] ?? 0); row++)
				for (let unit = 0; unit < size; unit++)
					data[row * size + unit] = (data[row * size + unit] as number) * (mask[at * size + unit] as number);
	}

	/** Adds to the slopes of all weights what a change of the output means. */
	back(outputSlope: Matrix): void {
		let slope = outputSlope;
		for (const layer of [...this.#layers].reverse()) slope = this.#backThrough(layer, slope);
		let from = 0;
		columnSizes.forEach((columns, column) => {
			const { data } = parameter(this.#parameters, `table${column}`).slope;
			const begin = from;
			const [slopes, size] = [slope.data, inputSize];
			this.#rows[column]?.forEach((row, place) => {
				for (let unit = 0; unit < columns; unit++)
					data[row * columns + unit] =
						(data[row * columns + unit] as number) + (slopes[place * size + begin + unit] as number);
			});
			from += columns;
		});
	}

	#backThrough(pass: Layer, output: Matrix): Matrix {
		const { starts, size } = this.#batch;
		const tensors = this.#tensors;
		const { layer, input, mask } = pass;
		this.#mask(output, mask);
		const weights = parameter(this.#parameters, `layer${layer}`);
		const slopes = {
			output,
			units: tensors.take(size, blocksOf(layer) * width),
			gates: parameter(this.#parameters, `gates${layer}`).slope,
			input: tensors.take(size, input.columns)
		};
		for (let at = 0; at + 1 < starts.length; at++)
			passBackward(pass, slopes, [starts[at] ?? 0, starts[at + 1] ?? 0]);
		tensors.addTransposedProduct(weights.slope, input, slopes.units);
		tensors.addProductWithTransposed(slopes.input, slopes.units, weights.value);
		return slopes.input;
	}
}
