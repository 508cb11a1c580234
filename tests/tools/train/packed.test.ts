import { describe, expect, test } from 'vitest';
import { labelCount, types } from '$lib/core/extraction/model/labels';
import type { Model } from '$lib/core/extraction/model/model';
import { unpackModel } from '$lib/core/extraction/model/unpack';
import { createRandom } from '$lib/core/random';
import { levelsOf, packModel } from '../../../src/tools/train/packed';
import { sparseRows } from '../../../src/tools/train/rows';

const random = createRandom('packed');
const dense = Float32Array.from({ length: 50 * labelCount }, () => (random() < 0.2 ? random() * 4 - 2 : 0));
const keys = Array.from({ length: 50 }, (_, row) => (row * 7919) % 10007);
const model: Model = {
	rows: sparseRows(dense, keys, 0.1),
	starts: Float32Array.from({ length: labelCount }, random),
	steps: Float32Array.from({ length: labelCount * labelCount }, random),
	words: {
		hashes: Int32Array.of(3, 500, 70_000),
		coarse: Uint8Array.of(0, 7, 100),
		fine: Uint16Array.of(0, 7, 1000),
		names: Uint8Array.of(3, 0, 1)
	},
	worth: types.map(() => [{ probability: 0.5, share: 0.25 }])
};

describe('a packed model', () => {
	const back = unpackModel(packModel(model));

	test('comes back whole, but for weights rounded to their level', () => {
		expect({ ...back, rows: { ...back.rows, weights: model.rows.weights } }).toEqual(model);
		const errors = back.rows.weights.map((weight, at) => Math.abs(weight - (model.rows.weights[at] ?? 0)));
		expect(Math.max(...errors)).toBeLessThan(0.15);
	});

	test('is the same file each time', () => {
		expect(packModel(model)).toEqual(packModel(model));
	});

	test('is refused where it is of another version or cut short', () => {
		const bytes = packModel(model);
		expect(() => unpackModel(bytes.slice(0, -1))).toThrow('cut short');
		expect(() => unpackModel(Uint8Array.of(99, ...bytes.slice(1)))).toThrow('version');
	});
});

test('rows stand in the order of their keys, without small weights or empty rows', () => {
	const {
		keys: kept,
		starts,
		labels,
		weights
	} = sparseRows(
		Float32Array.from({ length: 3 * labelCount }, (_, cell) =>
			cell === 2 ? 0.5 : cell === 5 ? 0.01 : cell === 2 * labelCount + 20 ? -1 : 0
		),
		[30, 20, 10],
		0.1
	);
	expect([[...kept], [...starts], [...labels], [...weights]]).toEqual([
		[10, 30],
		[0, 1, 2],
		[20, 2],
		[-1, 0.5]
	]);
});

test('levels fall where the weights are', () => {
	const levels = levelsOf(Float32Array.from({ length: 3200 }, (_, at) => (at % 32) / 4));
	expect([...levels]).toEqual(Array.from({ length: 32 }, (_, at) => at / 4));
});
