import { ByteReader } from '../../packed/bytes';
import { labelCount } from './labels';
import { modelVersion, stepCount, typeCount, type Knot, type Model, type WeightRows } from './model';
import type { WordColumns } from './wordList';

function readRows(reader: ByteReader): WeightRows {
	const count = reader.varint();
	const keys = reader.rising(count);
	const starts = new Int32Array(count + 1);
	for (let row = 0; row < count; row++) starts[row + 1] = (starts[row] as number) + reader.byte();
	const total = starts[count] as number;
	const labels = new Uint8Array(total);
	for (let row = 0; row < count; row++) {
		let label = -1;
		for (let i = starts[row] as number; i < (starts[row + 1] as number); i++)
			labels[i] = label += reader.byte() + 1;
	}
	const levels = Float32Array.from({ length: reader.byte() }, () => reader.float());
	const weights = Float32Array.from({ length: total }, () => levels[reader.byte()] as number);
	return { keys, starts, labels, weights };
}

function readWords(reader: ByteReader): WordColumns {
	const count = reader.varint();
	return {
		hashes: reader.rising(count),
		coarse: Uint8Array.from({ length: count }, () => reader.byte()),
		fine: Uint16Array.from({ length: count }, () => reader.varint()),
		names: Uint8Array.from({ length: count }, () => reader.byte())
	};
}

const readKnots = (reader: ByteReader): Knot[] =>
	Array.from({ length: reader.byte() }, () => ({ probability: reader.float(), share: reader.float() }));

/** The model that a file's bytes (no longer gzipped) hold. Throws where they are of another version or cut short. */
export function unpackModel(bytes: Uint8Array): Model {
	const reader = new ByteReader(bytes);
	if (reader.byte() !== modelVersion) throw new Error('The model file is of another version');
	return {
		rows: readRows(reader),
		starts: Float32Array.from({ length: labelCount }, () => reader.float()),
		steps: Float32Array.from({ length: stepCount }, () => reader.float()),
		words: readWords(reader),
		worth: Array.from({ length: typeCount }, () => readKnots(reader))
	};
}
