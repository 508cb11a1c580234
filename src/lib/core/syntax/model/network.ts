import { columnSizes } from './columns';
import { multiply, turn, type Turned } from './product';
import {
	arcSize,
	blocksOf,
	farthest,
	hidden,
	inputSize,
	layerCount,
	relationSize,
	width,
	type Weights
} from './sizes';

/** What the network says of a sentence of `size` words, the root before them (place 0) counted. */
export interface Reading {
	readonly size: number;
	/** `tags[place * tagCount + tag]`. */
	readonly tags: Float64Array;
	/** Scores of heads: `arcs[word * size + head]`. */
	readonly arcs: Float64Array;
	/** The likeliest relation of a word to that head. */
	relation(word: number, head: number): number;
}

const roleSize = 2 * arcSize + 2 * relationSize;
const roleOf = { headArc: arcSize, dependentRelation: 2 * arcSize, headRelation: 2 * arcSize + relationSize };

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
const leaky = (value: number) => (value > 0 ? value : 0.1 * value);

/** The place of the greatest of `count` numbers from `from`. */
export function greatest(numbers: Float64Array, from: number, count: number): number {
	let best = 0;
	for (let at = 1; at < count; at++)
		if ((numbers[from + at] as number) > (numbers[from + best] as number)) best = at;
	return best;
}

/** Simple recurrent units (Lei et al. 2018) in three layers both ways, a biaffine scorer of heads (Dozat and Manning 2017) on top. */
export class Network {
	readonly #weights: Weights;
	readonly #layers: readonly Turned[];
	readonly #roles: Turned;
	readonly #arc: Turned;
	readonly #tag: Turned;
	readonly #relations: number;

	constructor(weights: Weights) {
		this.#weights = weights;
		this.#relations = this.#at('relationBias').length;
		this.#layers = Array.from({ length: layerCount }, (_, layer) =>
			turn(this.#at(`layer${layer}`), blocksOf(layer) * width)
		);
		this.#roles = turn(this.#at('roles'), roleSize);
		this.#arc = turn(this.#at('arc'), arcSize);
		this.#tag = turn(this.#at('tag'), this.#at('tagBias').length);
	}

	#at(name: string): Float32Array {
		const found = this.#weights[name];
		if (!found) throw new Error(`Inconsistent: no weights “${name}”`);
		return found;
	}

	/** What words give the first layer by themselves, so that it is reckoned once a word: each word has a row for each column. */
	unitsOf(words: readonly (readonly number[])[]): Float64Array[] {
		const filled = Math.ceil(words.length / 4) * 4;
		const input = new Float64Array(filled * inputSize);
		let from = 0;
		columnSizes.forEach((size, column) => {
			const table = this.#at(`table${column}`);
			words.forEach((rows, place) => {
				const begin = (rows[column] ?? 0) * size;
				input.set(table.subarray(begin, begin + size), place * inputSize + from);
			});
			from += size;
		});
		const first = this.#layers[0] as Turned;
		const units = new Float64Array(filled * first.outputs);
		multiply(words.length, input, first, units);
		return words.map((_, place) => units.slice(place * first.outputs, (place + 1) * first.outputs));
	}

	/** Reads a sentence: `words[0]` is what the root gives the first layer, see `unitsOf`. */
	read(words: readonly Float64Array[]): Reading {
		const size = words.length;
		const filled = Math.ceil(size / 4) * 4;
		let units = new Float64Array(filled * blocksOf(0) * width);
		words.forEach((word, place) => units.set(word, place * word.length));
		let output = new Float64Array(filled * width);
		this.#recur(0, size, { units, input: output, output });
		for (let layer = 1; layer < layerCount; layer++) {
			const input = output;
			units = new Float64Array(filled * blocksOf(layer) * width);
			multiply(size, input, this.#layers[layer] as Turned, units);
			output = new Float64Array(filled * width);
			this.#recur(layer, size, { units, input, output });
		}
		return this.#score(output, size, filled);
	}

	#recur(
		layer: number,
		length: number,
		{ units, input, output }: Record<'units' | 'input' | 'output', Float64Array>
	): void {
		const size = hidden;
		const both = 2 * size;
		const gates = this.#at(`gates${layer}`);
		const blocks = blocksOf(layer);
		const through = blocks === 4 ? units : input;
		for (let way = 0; way < 2; way++) {
			const cells = new Float64Array(size);
			for (let step = 0; step < length; step++) {
				const row = way === 0 ? step : length - 1 - step;
				const base = row * blocks * both + way * blocks * size;
				const skip = blocks === 4 ? base + 3 * size : row * both + way * size;
				for (let unit = 0; unit < size; unit++) {
					const gate = way * size + unit;
					const before = cells[unit] as number;
					const forget = sigmoid(
						(units[base + size + unit] as number) +
							(gates[gate] as number) * before +
							(gates[2 * both + gate] as number)
					);
					const open = sigmoid(
						(units[base + 2 * size + unit] as number) +
							(gates[both + gate] as number) * before +
							(gates[3 * both + gate] as number)
					);
					const now = forget * before + (1 - forget) * (units[base + unit] as number);
					cells[unit] = now;
					output[row * both + gate] = open * now + (1 - open) * (through[skip + unit] as number);
				}
			}
		}
	}

	#score(encoded: Float64Array, size: number, filled: number): Reading {
		const tagBias = this.#at('tagBias');
		const tags = new Float64Array(filled * tagBias.length);
		multiply(size, encoded, this.#tag, tags);
		for (let at = 0; at < tags.length; at++)
			tags[at] = (tags[at] as number) + (tagBias[at % tagBias.length] as number);
		const roles = new Float64Array(filled * roleSize);
		multiply(size, encoded, this.#roles, roles);
		const bias = this.#at('rolesBias');
		for (let at = 0; at < roles.length; at++)
			roles[at] = leaky((roles[at] as number) + (bias[at % roleSize] as number));
		return {
			size,
			tags,
			arcs: this.#arcs(roles, size, filled),
			relation: (word, head) => this.#relation(roles, word, head)
		};
	}

	#arcs(roles: Float64Array, size: number, filled: number): Float64Array {
		const [bias, distance] = [this.#at('arcBias'), this.#at('distance')];
		const dependents = new Float64Array(filled * arcSize);
		for (let row = 0; row < size; row++)
			dependents.set(roles.subarray(row * roleSize, row * roleSize + arcSize), row * arcSize);
		const asked = new Float64Array(filled * arcSize);
		multiply(size, dependents, this.#arc, asked);
		const [units, all, first, limit] = [arcSize, roleSize, roleOf.headArc, farthest];
		for (let at = 0; at < size * units; at++)
			asked[at] = (asked[at] as number) + (bias[at % units] as number);
		const arcs = new Float64Array(size * size);
		for (let word = 0; word < size; word++)
			for (let head = 0; head < size; head++) {
				const far = Math.max(-limit, Math.min(limit, word - head)) + limit;
				let score = distance[far] as number;
				const answer = head * all + first;
				for (let unit = 0; unit < units; unit++)
					score += (asked[word * units + unit] as number) * (roles[answer + unit] as number);
				arcs[word * size + head] = score;
			}
		return arcs;
	}

	#relation(roles: Float64Array, word: number, head: number): number {
		const [weights, bias] = [this.#at('relation'), this.#at('relationBias')];
		const scores = Float64Array.from(bias);
		const dependent = word * roleSize + roleOf.dependentRelation;
		const governor = head * roleSize + roleOf.headRelation;
		for (let unit = 0; unit < relationSize; unit++) {
			const both = leaky((roles[dependent + unit] as number) + (roles[governor + unit] as number));
			for (let at = 0; at < this.#relations; at++)
				scores[at] = (scores[at] as number) + both * (weights[unit * this.#relations + at] as number);
		}
		return greatest(scores, 0, this.#relations);
	}
}
