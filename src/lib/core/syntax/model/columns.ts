import { hashOf } from '../../packed/hash';
import { HashTable } from '../../packed/hashTable';

/** Tells the cluster of words alike in use (of a thousand, counted from 1; 0 for none) by the word in lower case. */
export type ClusterOf = (lower: string) => number;

const shapeOf = (text: string) =>
	text
		.replace(/\p{Lu}+/gu, 'X')
		.replace(/\p{L}+/gu, (letters) => (letters === 'X' ? 'X' : letters.startsWith('X') ? 'Xx' : 'x'))
		.replace(/\d+/g, '0')
		.slice(0, 8);

/** Keys are of so many bits, so that few bytes keep a list of them. */
const mask = (1 << 26) - 1;

/** What the network sees of a word by itself, a key a column: the word, its cluster, how it ends and begins, its shape. */
export const columnSizes = [48, 32, 24, 16, 16, 8] as const;

/** The keys of a word, one for each column. */
export function columnKeys(text: string, clusterOf: ClusterOf): readonly number[] {
	const lower = text.toLowerCase();
	const plain = lower.replace(/\d/g, '0');
	return [
		hashOf(plain) & mask,
		clusterOf(lower),
		hashOf(plain, Math.max(0, plain.length - 3)) & mask,
		hashOf(plain, Math.max(0, plain.length - 2)) & mask,
		hashOf(plain, 0, Math.min(3, plain.length)) & mask,
		hashOf(shapeOf(text)) & mask
	];
}

/** The row of what no list has, and of the root that stands before each sentence. */
export const unknownRow = 0;
export const rootRow = 1;
const firstRow = 2;

/** The rows that keys have in the tables of the network: each column's known keys in rising order. */
export class Columns {
	readonly #tables: readonly HashTable[];
	readonly rowCounts: readonly number[];

	constructor(keys: readonly Int32Array[]) {
		this.#tables = keys.map((column) => new HashTable(column));
		this.rowCounts = keys.map((column) => column.length + firstRow);
	}

	/** The row of a key in a column. */
	rowOf(column: number, key: number): number {
		const place = this.#tables[column]?.find(key) ?? -1;
		return place < 0 ? unknownRow : firstRow + place;
	}
}
