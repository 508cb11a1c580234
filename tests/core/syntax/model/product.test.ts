import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { multiply, turn } from '$lib/core/syntax/model/product';

test('rows times weights', () => {
	const random = createRandom('product');
	const [rows, inputs, outputs] = [5, 7, 6];
	const weights = Float32Array.from({ length: inputs * outputs }, random);
	const x = Float64Array.from({ length: 8 * inputs }, random);
	const y = new Float64Array(8 * outputs);
	multiply(rows, x, turn(weights, outputs), y);
	for (let row = 0; row < rows; row++)
		for (let output = 0; output < outputs; output++) {
			let sum = 0;
			for (let input = 0; input < inputs; input++)
				sum += (x[row * inputs + input] ?? 0) * (weights[input * outputs + output] ?? 0);
			expect(y[row * outputs + output]).toBeCloseTo(sum, 9);
		}
});
