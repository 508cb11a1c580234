import { ByteWriter } from '../../../lib/core/packed/bytes';
import { modelVersion, type SyntaxModel } from '../../../lib/core/syntax/model/model';
import { shapesOf } from '../../../lib/core/syntax/model/sizes';
import { levelsOf, nearest } from '../packed';

/** So many values stand for the weights of a block: tables bear rounding best, single rows least. */
const levelCount = (name: string, rows: number) => (name.startsWith('table') ? 16 : rows > 4 ? 32 : 128);

/** A model's file before gzip: what `unpackModel` reads, its weights rounded. */
export function packModel({ clusters, keys, tags, relations, weights, verbs, odd }: SyntaxModel): Uint8Array {
	const writer = new ByteWriter();
	writer.byte(modelVersion);
	writer.varint(clusters.hashes.length);
	writer.rising(clusters.hashes);
	for (const cluster of clusters.clusters) writer.varint(cluster);
	for (const column of keys) {
		writer.varint(column.length);
		writer.rising(column);
	}
	for (const words of [tags, relations, verbs, odd]) writer.words(words);
	const counts = {
		rows: keys.map((column) => column.length + 2),
		tags: tags.length,
		relations: relations.length
	};
	for (const { name, rows } of shapesOf(counts)) {
		const block = weights[name] ?? new Float32Array();
		const levels = levelsOf(block, levelCount(name, rows), () => 1);
		writer.varint(levels.length);
		for (const level of levels) writer.float(level);
		for (const weight of block) writer.byte(nearest(weight, levels));
	}
	return writer.bytes;
}
