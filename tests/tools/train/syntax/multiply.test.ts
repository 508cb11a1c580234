import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { createMultiply } from '../../../../src/tools/train/syntax/multiply';

test('the product is the sum of products, also of a matrix read by its columns', () => {
	const memory = new WebAssembly.Memory({ initial: 16 });
	const numbers = new Float32Array(memory.buffer);
	const random = createRandom('product');
	const [m, n, k] = [8, 24, 5];
	const [a, b, c] = [0, 1000, 2000];
	for (let at = 0; at < 2500; at++) numbers[at] = random() - 0.5;
	const before = numbers.slice();
	const multiply = createMultiply(memory);
	multiply(
		{ start: c * 4, row: n * 4, column: 4 },
		{ start: a * 4, row: 4, column: m * 4 },
		{ start: b * 4, row: n * 4, column: 4 },
		[m, n, k]
	);
	for (let i = 0; i < m; i++)
		for (let j = 0; j < n; j++) {
			let sum = before[c + i * n + j] ?? 0;
			for (let inner = 0; inner < k; inner++)
				sum += (before[a + inner * m + i] ?? 0) * (before[b + inner * n + j] ?? 0);
			expect(numbers[c + i * n + j]).toBeCloseTo(sum, 5);
		}
	expect(numbers.slice(0, c)).toEqual(before.slice(0, c));
});
