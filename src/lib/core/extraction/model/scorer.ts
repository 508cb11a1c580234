import { ContextFeatures, reach, wordKeys, type Surroundings } from './features';
import { HashTable } from '../../packed/hashTable';
import { labelCount } from './labels';
import type { Lattice } from './lattice';
import type { Line } from './line';
import type { WeightRows } from './model';
import type { Word } from './words';

const count = labelCount;
const places = 2 * reach + 1;
const wordsARoom = 256;

/** Sums the weights of a sentence's features. What a word gives at each place is summed once and kept. */
export class Scorer {
	readonly #rows: WeightRows;
	readonly #table: HashTable;
	readonly #context = new ContextFeatures();
	/** Room for the scores of words still to come. */
	#left = new Float32Array(0);

	constructor(rows: WeightRows) {
		this.#rows = rows;
		this.#table = new HashTable(rows.keys);
	}

	#add(key: number, scores: Float32Array | Float64Array, base: number): void {
		const row = this.#table.find(key);
		if (row < 0) return;
		const { starts, labels, weights } = this.#rows;
		for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
			const cell = base + (labels[i] as number);
			scores[cell] = (scores[cell] as number) + (weights[i] as number);
		}
	}

	/** What a word gives at each place beside a piece, one place after the other: in one array, a view of one for many words, for a book has ten thousand. */
	#scoresOf(word: Word): Float32Array {
		if (word.scores) return word.scores;
		if (this.#left.length === 0) this.#left = new Float32Array(wordsARoom * places * count);
		const scores = this.#left.subarray(0, places * count);
		this.#left = this.#left.subarray(places * count);
		for (let place = 0; place < places; place++)
			for (const key of wordKeys(word, place - reach)) this.#add(key, scores, place * count);
		return (word.scores = scores);
	}

	/** Fills the lattice with a line's scores. */
	score(line: Line, surroundings: Surroundings, lattice: Lattice): void {
		const { words } = line;
		lattice.reset(words.length);
		const { scores } = lattice;
		for (let at = 0; at < words.length; at++) {
			const base = at * count;
			for (let place = 0; place < places; place++) {
				const word = words[at + place - reach];
				if (!word) continue;
				const given = this.#scoresOf(word);
				for (let y = 0, from = place * count; y < count; y++, from++)
					scores[base + y] = (scores[base + y] as number) + (given[from] as number);
			}
			for (const key of this.#context.of(line, surroundings, at)) this.#add(key, scores, base);
		}
	}
}
