import { expect, test } from 'vitest';
import { labelCount } from '$lib/core/extraction/model/labels';
import { weightsOfFamily, withFamilies } from '../../../src/tools/train/families';

const example = {
	rows: Int32Array.of(0, 2, 1),
	starts: Int32Array.of(0, 2, 3),
	gold: Uint8Array.of(0, 1),
	allowed: null
};

test('each piece has its features twice: shared, and as its family’s own', () => {
	const [own, other] = withFamilies(
		[
			{ ...example, family: 0 },
			{ ...example, family: 1 }
		],
		3
	);
	expect([...(own?.rows ?? [])]).toEqual([0, 2, 3, 5, 1, 4]);
	expect([...(own?.starts ?? [])]).toEqual([0, 4, 6]);
	expect([...(other?.rows ?? [])]).toEqual([0, 2, 6, 8, 1, 7]);
});

test('the weights of a family are the shared ones and its own', () => {
	const weights = new Float32Array(2 * 3 * labelCount);
	weights[1] = 0.5;
	weights[2 * labelCount + 1] = 1;
	weights[4 * labelCount + 1] = 8;
	expect(weightsOfFamily(weights, 2, 0)[1]).toBe(1.5);
	expect(weightsOfFamily(weights, 2, 1)[1]).toBe(8.5);
	expect(weightsOfFamily(weights, 2, 0)).toHaveLength(2 * labelCount);
});
