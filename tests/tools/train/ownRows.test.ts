import { expect, test } from 'vitest';
import { labelCount } from '$lib/core/extraction/model/labels';
import { summed, withOwnRows } from '../../../src/tools/train/ownRows';

const example = {
	rows: Int32Array.of(0, 2, 1),
	starts: Int32Array.of(0, 2, 3),
	gold: Uint8Array.of(0, 1),
	allowed: null
};

test('each piece of our own corpora has its features twice, one of another corpus once', () => {
	const other = { ...example, allowed: Int32Array.of(-1, -1) };
	const [own, open] = withOwnRows([example, other], 3);
	expect([...(own?.rows ?? [])]).toEqual([0, 2, 3, 5, 1, 4]);
	expect([...(own?.starts ?? [])]).toEqual([0, 4, 6]);
	expect(open).toBe(other);
});

test('the weights for any text are the shared ones and a share of our own', () => {
	const weights = new Float32Array(2 * 2 * labelCount);
	weights[1] = 0.5;
	weights[2 * labelCount + 1] = 1;
	expect(summed(weights, 2, 0.75)[1]).toBe(1.25);
	expect(summed(weights, 2, 0.75)).toHaveLength(2 * labelCount);
});
