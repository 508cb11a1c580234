import type { Weights } from './sizes';

/** Raised with every change of the format or of what weights mean; the file's name bears it too. */
export const modelVersion = 1;

/** Words alike in use: hashes of lower-case words in rising order, and the cluster of each, counted from 1. */
export interface Clusters {
	readonly hashes: Int32Array;
	readonly clusters: Uint16Array;
}

/** All that training gives and the parser needs. */
export interface SyntaxModel {
	readonly clusters: Clusters;
	/** Keys known in each column of the network's tables, in rising order. */
	readonly keys: readonly Int32Array[];
	/** Universal and finer part of speech, a dot between; some at the end may be empty. */
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	readonly weights: Weights;
	/** Verbs seen in the treebanks, in their base. */
	readonly verbs: readonly string[];
	/** Words whose lemma the rules miss: the word, its finer part of speech and its lemma in turn. */
	readonly odd: readonly string[];
}
