import { expect, test, vi } from 'vitest';
import { createRandom } from '$lib/core/random';
import { createDesk, panelsOf } from '$lib/core/syntax/model/product';

const [rows, inputs, outputs] = [6, 12, 19];
const filledRows = 8;
const from = (seed: string, length: number) => Float32Array.from({ length }, createRandom(seed));
const weights = from('weights', inputs * outputs);
const numbers = from('numbers', filledRows * inputs);

/** What a desk makes of the same rows and weights. */
function multiplied(isWide: boolean) {
	const { take, multiply } = createDesk(isWide);
	const panels = panelsOf({ take, multiply }, weights, outputs);
	const [x, y] = [take(numbers.length), take(filledRows * panels.outputs)];
	x.set(numbers);
	multiply(rows, x, panels, y);
	return { width: panels.outputs, y: y.slice(0, rows * panels.outputs) };
}

test('rows times weights, and zeros behind the last', () => {
	const { width, y } = multiplied(true);
	expect(width).toBe(24);
	for (let row = 0; row < rows; row++)
		for (let output = 0; output < width; output++) {
			let sum = 0;
			for (let input = 0; input < inputs && output < outputs; input++)
				sum += (numbers[row * inputs + input] ?? 0) * (weights[input * outputs + output] ?? 0);
			expect(y[row * width + output]).toBeCloseTo(sum, 5);
		}
});

test('to the last bit the same without wide instructions', () => {
	expect(multiplied(false)).toEqual(multiplied(true));
});

test('where WebAssembly is forbidden the product is reckoned all the same', () => {
	const { CompileError, Memory } = WebAssembly;
	const forbidden = () => {
		throw new CompileError('forbidden');
	};
	vi.stubGlobal('WebAssembly', { Memory, Module: forbidden });
	try {
		expect(multiplied(true)).toEqual(multiplied(false));
	} finally {
		vi.unstubAllGlobals();
	}
});

test('what is taken from a desk lies apart', () => {
	const { take } = createDesk();
	const [one, other] = [take(5), take(5)];
	one.fill(1);
	expect([...other]).toEqual([0, 0, 0, 0, 0]);
	expect(one.buffer).toBe(other.buffer);
});
