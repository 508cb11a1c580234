import { ByteReader, wordsFrom } from '../../packed/bytes';
import { columnSizes } from './columns';
import { modelVersion, type SyntaxModel } from './model';
import { shapesOf, type Weights } from './sizes';

function readWeights(reader: ByteReader, counts: Parameters<typeof shapesOf>[0]): Weights {
	const blocks = shapesOf(counts).map(({ name, rows, columns }) => {
		const levels = Float32Array.from({ length: reader.varint() }, () => reader.float());
		const weights = Float32Array.from({ length: rows * columns }, () => levels[reader.byte()] as number);
		return [name, weights] as const;
	});
	return Object.fromEntries(blocks);
}

/** The model that a file's bytes (no longer gzipped) hold. Throws where they are of another version or cut short. */
export function unpackModel(bytes: Uint8Array): SyntaxModel {
	const reader = new ByteReader(bytes);
	if (reader.byte() !== modelVersion) throw new Error('The model file is of another version');
	const count = reader.varint();
	const hashes = reader.rising(count);
	const clusters = Uint16Array.from({ length: count }, () => reader.varint());
	const keys = columnSizes.map(() => reader.rising(reader.varint()));
	const [tags, relations] = [wordsFrom(reader), wordsFrom(reader)];
	const [verbs, odd] = [wordsFrom(reader), wordsFrom(reader)];
	const rows = keys.map((column) => column.length + 2);
	const weights = readWeights(reader, { rows, tags: tags.length, relations: relations.length });
	return { clusters: { hashes, clusters }, keys, tags, relations, weights, verbs, odd };
}
