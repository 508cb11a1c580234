import { default_w } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { defaultWeights } from '$lib/core/scheduling/weights';

test('everyone starts with the weights ts-fsrs ships', () => {
	expect(defaultWeights).toEqual(default_w);
});
