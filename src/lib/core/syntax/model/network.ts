import { columnSizes } from './columns';
import { createDesk, panelsOf, type Desk, type Panels } from './product';
import { recur } from './recur';
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

/** What the network says of a sentence of `size` words, the root before them (place 0) counted. It holds until the next is read. */
export interface Reading {
	readonly size: number;
	/** The likeliest tag of each. */
	readonly tags: readonly number[];
	/** Scores of heads: `arcs[word * size + head]`. */
	readonly arcs: Float64Array;
	/** The likeliest relation of each word to its head among these. */
	relations(heads: Int32Array): readonly number[];
}

const roleSize = 2 * arcSize + 2 * relationSize;
const roleOf = { headArc: arcSize, dependentRelation: 2 * arcSize, headRelation: 2 * arcSize + relationSize };

const leaky = (value: number) => (value > 0 ? value : 0.1 * value);

/** The place of the greatest of `count` numbers from `from`, each with its bias. */
function greatest(numbers: Float32Array, from: number, bias: Float32Array): number {
	let [best, most] = [0, -Infinity];
	for (let at = 0; at < bias.length; at++) {
		const number = (numbers[from + at] as number) + (bias[at] as number);
		if (number > most) [best, most] = [at, number];
	}
	return best;
}

/** Simple recurrent units (Lei et al. 2018) in three layers both ways, a biaffine scorer of heads (Dozat and Manning 2017) on top. */
export class Network {
	#weights: Weights;
	readonly #desk: Desk;
	readonly #layers: readonly Panels[];
	readonly #panels: Readonly<Record<'roles' | 'arc' | 'tag' | 'relation', Panels>>;
	/** What is reckoned with, a row for each word. */
	readonly #rows: Readonly<
		Record<'input' | 'units' | 'one' | 'other' | 'roles' | 'some' | 'scores', Float32Array>
	>;

	readonly #arcScores: Float64Array;
	readonly #cells = new Float64Array(hidden);

	/** Sentences have at most `longest` words, the root counted. */
	constructor(weights: Weights, longest: number, desk: Desk = createDesk()) {
		this.#weights = weights;
		this.#desk = desk;
		const panels = (name: string, outputs: number) => panelsOf(desk, this.#at(name), outputs);
		this.#layers = Array.from({ length: layerCount }, (_, layer) =>
			panels(`layer${layer}`, blocksOf(layer) * width)
		);
		this.#panels = {
			roles: panels('roles', roleSize),
			arc: panels('arc', arcSize),
			tag: panels('tag', this.#at('tagBias').length),
			relation: panels('relation', this.#at('relationBias').length)
		};
		this.#arcScores = new Float64Array(longest * longest);
		const take = (columns: number) => desk.take(Math.ceil(longest / 4) * 4 * columns);
		this.#rows = {
			input: take(inputSize),
			units: take(blocksOf(0) * width),
			one: take(width),
			other: take(width),
			roles: take(roleSize),
			some: take(Math.max(arcSize, relationSize)),
			scores: take(Math.max(arcSize, this.#panels.tag.outputs, this.#panels.relation.outputs))
		};
		/* The layers lie on the desk by now, and are most of it. */
		this.#weights = Object.fromEntries(Object.entries(weights).filter(([name]) => !name.startsWith('layer')));
	}

	#at(name: string): Float32Array {
		const found = this.#weights[name];
		if (!found) throw new Error(`Inconsistent: no weights “${name}”`);
		return found;
	}

	/** How many numbers a word gives the first layer. */
	get unitCount(): number {
		return blocksOf(0) * width;
	}

	/**
	 * What words give the first layer by themselves, so that it is reckoned once a word: each word has a row for each column. One word's
	 * after another's, until the network is asked again.
	 */
	unitsOf(words: readonly (readonly number[])[]): Float32Array {
		const { input, units } = this.#rows;
		let from = 0;
		columnSizes.forEach((size, column) => {
			const table = this.#at(`table${column}`);
			words.forEach((rows, place) => {
				const begin = (rows[column] ?? 0) * size;
				input.set(table.subarray(begin, begin + size), place * inputSize + from);
			});
			from += size;
		});
		const first = this.#layers[0] as Panels;
		this.#desk.multiply(words.length, input, first, units);
		return units.subarray(0, words.length * this.unitCount);
	}

	/** Reads a sentence: `words[0]` is what the root gives the first layer, see `unitsOf`. */
	read(words: readonly Float32Array[]): Reading {
		const size = words.length;
		const { units } = this.#rows;
		words.forEach((word, place) => units.set(word, place * word.length));
		let [input, output] = [this.#rows.one, this.#rows.other];
		for (let layer = 0; layer < layerCount; layer++) {
			if (layer > 0) this.#desk.multiply(size, input, this.#layers[layer] as Panels, units);
			recur(this.#at(`gates${layer}`), size, {
				units,
				input,
				output,
				cells: this.#cells,
				blocks: blocksOf(layer)
			});
			[input, output] = [output, input];
		}
		const tags = this.#tags(input, size);
		this.#takeRoles(input, size);
		return { size, tags, arcs: this.#arcs(size), relations: (heads) => this.#relations(heads) };
	}

	#tags(encoded: Float32Array, size: number): readonly number[] {
		const { scores } = this.#rows;
		const { tag } = this.#panels;
		this.#desk.multiply(size, encoded, tag, scores);
		const bias = this.#at('tagBias');
		return Array.from({ length: size }, (_, place) => greatest(scores, place * tag.outputs, bias));
	}

	#takeRoles(encoded: Float32Array, size: number): void {
		const { roles } = this.#rows;
		this.#desk.multiply(size, encoded, this.#panels.roles, roles);
		const bias = this.#at('rolesBias');
		for (let row = 0, at = 0; row < size; row++)
			for (let role = 0; role < roleSize; role++, at++)
				roles[at] = leaky((roles[at] as number) + (bias[role] as number));
	}

	#arcs(size: number): Float64Array {
		const [bias, distance] = [this.#at('arcBias'), this.#at('distance')];
		const { roles, some, scores: asked } = this.#rows;
		const [units, all, first, limit] = [arcSize, roleSize, roleOf.headArc, farthest];
		for (let row = 0; row < size; row++) some.set(roles.subarray(row * all, row * all + units), row * units);
		this.#desk.multiply(size, some, this.#panels.arc, asked);
		const arcs = this.#arcScores;
		for (let word = 0; word < size; word++) {
			for (let unit = 0, at = word * units; unit < units; unit++, at++)
				asked[at] = (asked[at] as number) + (bias[unit] as number);
			for (let head = 0; head < size; head++) {
				const far = Math.max(-limit, Math.min(limit, word - head)) + limit;
				let score = distance[far] as number;
				const [question, answer] = [word * units, head * all + first];
				for (let unit = 0; unit < units; unit++)
					score += (asked[question + unit] as number) * (roles[answer + unit] as number);
				arcs[word * size + head] = score;
			}
		}
		return arcs;
	}

	#relations(heads: Int32Array): readonly number[] {
		const { roles, some: both, scores } = this.#rows;
		const { relation } = this.#panels;
		heads.forEach((head, word) => {
			const dependent = word * roleSize + roleOf.dependentRelation;
			const governor = Math.max(0, head) * roleSize + roleOf.headRelation;
			for (let unit = 0, at = word * relationSize; unit < relationSize; unit++, at++)
				both[at] = leaky((roles[dependent + unit] as number) + (roles[governor + unit] as number));
		});
		this.#desk.multiply(heads.length, both, relation, scores);
		const bias = this.#at('relationBias');
		return Array.from(heads, (_, word) => greatest(scores, word * relation.outputs, bias));
	}
}
