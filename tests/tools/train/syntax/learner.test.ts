import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { Learner } from '../../../../src/tools/train/syntax/learner';

const counts = { rows: [9, 5, 7, 6, 4, 3], tags: 8, relations: 8 };
const sentence = (words: readonly number[], heads: readonly number[]) => ({
	rows: counts.rows.map((rows) => Int32Array.from([1, ...words.map((word) => word % rows)])),
	heads: Int32Array.from([-1, ...heads]),
	relations: Int32Array.from([-1, ...heads.map((head) => head % 8)]),
	tags: Int32Array.from([-1, ...words.map((word) => (word * 3) % 8)])
});
const examples = [sentence([2, 3, 4, 8, 5], [2, 0, 5, 5, 2]), sentence([6, 2, 3], [0, 1, 1])];
const nothing = { words: 0, units: 0 };

test('the slopes are what the loss does when a weight moves a little', () => {
	const learner = new Learner(counts, createRandom('slopes'), 32);
	learner.slopes(examples, nothing);
	const random = createRandom('which');
	const parameters = [...learner.parameters.values()];
	const slopes = parameters.map(({ slope }) => slope.data.slice());
	for (const [place, { name, value }] of parameters.entries()) {
		const given = slopes[place] ?? new Float32Array();
		const strongest = given.reduce(
			(best, one, at) => (Math.abs(one) > Math.abs(given[best] ?? 0) ? at : best),
			0
		);
		const others = [strongest, Math.floor(random() * value.rows * value.columns)];
		for (const at of others) {
			const before = value.data[at] ?? 0;
			const lossAt = (weight: number) => {
				value.data[at] = weight;
				return learner.slopes(examples, nothing);
			};
			const difference = (lossAt(before + 0.004) - lossAt(before - 0.004)) / 0.008;
			value.data[at] = before;
			expect(Math.abs(difference - (given[at] ?? 0)), `${name} ${at}`).toBeLessThan(
				2e-4 + 0.03 * Math.abs(difference)
			);
		}
	}
});

test('what it is told often it says, and the same seed learns the same', () => {
	const learned = () => {
		const learner = new Learner(counts, createRandom('same'), 32);
		let loss = 0;
		for (let round = 0; round < 60; round++) loss = learner.learn(examples, { words: 0.1, units: 0.1 }, 0.01);
		return { loss, weights: learner.weights };
	};
	const [one, two] = [learned(), learned()];
	expect(one.loss).toBeLessThan(0.3);
	expect(two.weights).toEqual(one.weights);
});
