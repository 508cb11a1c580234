import {
	Columns,
	columnKeys,
	columnSizes,
	rootRow,
	type ClusterOf
} from '../../../lib/core/syntax/model/columns';
import type { GoldSentence } from './treebank';

/** A sentence as the network learns it; place 0 is the root, whose head, relation and tag count for nothing. */
export interface Example {
	/** Rows of the tables: `rows[column][place]`. */
	readonly rows: readonly Int32Array[];
	readonly heads: Int32Array;
	readonly relations: Int32Array;
	readonly tags: Int32Array;
}

/** What the network can say, and the words it knows. */
export interface Inventory {
	readonly keys: readonly Int32Array[];
	readonly tags: readonly string[];
	readonly relations: readonly string[];
}

/** How often something must be seen to be known: by column, then tags and relations. */
const leastSeen = [4, 3, 5, 3, 5, 3];
const leastTag = 20;
const leastRelation = 40;

function countsOf<Key>(keys: Iterable<Key>): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function frequent(values: Iterable<string>, least: number): string[] {
	const counts = [...countsOf(values)].filter(([, count]) => count >= least);
	return counts.map(([value]) => value).sort();
}

/** What sentences show often enough. */
export function inventoryOf(sentences: readonly GoldSentence[], clusterOf: ClusterOf): Inventory {
	const words = sentences.flatMap(({ words }) => words);
	const keys = words.map(({ text }) => columnKeys(text, clusterOf));
	const known = columnSizes.map((_, column) => {
		const counts = countsOf(keys.map((one) => one[column] ?? 0));
		const often = [...counts].filter(([, count]) => count >= (leastSeen[column] ?? 1)).map(([key]) => key);
		return Int32Array.from(often).sort();
	});
	return {
		keys: known,
		tags: frequent(
			words.map(({ tag }) => tag),
			leastTag
		),
		relations: frequent(
			words.map(({ relation }) => relation),
			leastRelation
		)
	};
}

/** The place of a name in a list; of what stands before its mark where it is not in it: "advcl" for "advcl:relcl". */
function placeIn(list: readonly string[], name: string, mark: string): number {
	const place = list.indexOf(name);
	if (place >= 0) return place;
	const stem = name.split(mark)[0] ?? '';
	return Math.max(
		0,
		list.findIndex((one) => one === stem || one.startsWith(stem + mark))
	);
}

/** A sentence as an example. */
export function exampleOf(
	{ words }: GoldSentence,
	{ tags, relations }: Inventory,
	[columns, clusterOf]: readonly [Columns, ClusterOf]
): Example {
	const keys = words.map(({ text }) => columnKeys(text, clusterOf));
	return {
		rows: columnSizes.map((_, column) =>
			Int32Array.from([rootRow, ...keys.map((one) => columns.rowOf(column, one[column] ?? 0))])
		),
		heads: Int32Array.from([-1, ...words.map(({ head }) => head)]),
		relations: Int32Array.from([-1, ...words.map(({ relation }) => placeIn(relations, relation, ':'))]),
		tags: Int32Array.from([-1, ...words.map(({ tag }) => placeIn(tags, tag, '.'))])
	};
}
