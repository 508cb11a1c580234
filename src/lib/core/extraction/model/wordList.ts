import { HashTable } from '../../packed/hashTable';

/** What the packed list knows of a word. */
export interface Listed {
	readonly coarse: number;
	readonly fine: number;
	/** The bits for forename and surname of `knownFor`. */
	readonly names: number;
}

/** Words by their hash, with their clusters and whether they are forenames or surnames: columns of equal length. */
export interface WordColumns {
	readonly hashes: Int32Array;
	readonly coarse: Uint8Array;
	readonly fine: Uint16Array;
	readonly names: Uint8Array;
}

/** The list that comes with the model: 32-bit hashes of lower-case words, no strings. */
export class WordList {
	readonly #table: HashTable;
	readonly #columns: WordColumns;

	constructor(columns: WordColumns) {
		this.#columns = columns;
		this.#table = new HashTable(columns.hashes);
	}

	/** What is known of the word with that hash: nothing but zeros where it is not in the list. */
	find(hash: number): Listed {
		const { coarse, fine, names } = this.#columns;
		const at = this.#table.find(hash & listMask);
		return { coarse: coarse[at] ?? 0, fine: fine[at] ?? 0, names: names[at] ?? 0 };
	}
}

/** The bits of a word's hash that the list keeps. */
export const listMask = (1 << 26) - 1;
