import { types } from './labels';
import { labelCount } from './labels';
import type { WordColumns } from './wordList';

/** Raised with every change of the format or of what features mean; the file's name bears it too. */
export const modelVersion = 1;

/** Feature weights in rows: row `i` has the key `keys[i]` and the weights `starts[i]` up to `starts[i + 1]`. */
export interface WeightRows {
	/** In rising order. */
	readonly keys: Int32Array;
	readonly starts: Int32Array;
	readonly labels: Uint8Array;
	readonly weights: Float32Array;
}

/** What a probability is worth: right `share` of the time. Knots in rising order; between them a straight line. */
export interface Knot {
	readonly probability: number;
	readonly share: number;
}

/** All that training gives and the tagger needs. */
export interface Model {
	readonly rows: WeightRows;
	/** Logarithms, as trained; labels that may not follow have no weight of their own. */
	readonly starts: Float32Array;
	readonly steps: Float32Array;
	readonly words: WordColumns;
	/** By type, in the order of `types`. */
	readonly worth: readonly (readonly Knot[])[];
}

/** Weights of the transitions from the start and between labels. */
export const stepCount = labelCount * labelCount;

export const typeCount = types.length;
