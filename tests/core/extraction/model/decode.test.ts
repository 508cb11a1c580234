import { describe, expect, test } from 'vitest';
import { transitionsOf } from '$lib/core/extraction/model/crfTagger';
import { bestLabels, bestStretches } from '$lib/core/extraction/model/decode';
import { goesOn, labelCount, mayFollow, typeOf } from '$lib/core/extraction/model/labels';
import { Lattice } from '$lib/core/extraction/model/lattice';
import { createRandom } from '$lib/core/random';

const length = 3;

/** A sentence of three pieces with any weights, and all of its labellings with the exponentials of their sums. */
function worldOf(seed: number) {
	const random = createRandom(seed);
	const weight = () => random() * 6 - 3;
	const starts = Float32Array.from({ length: labelCount }, weight);
	const steps = Float32Array.from({ length: labelCount * labelCount }, weight);
	const lattice = new Lattice();
	lattice.reset(length);
	for (let cell = 0; cell < length * labelCount; cell++) lattice.scores[cell] = weight();
	const labellings: { labels: number[]; mass: number }[] = [];
	const extend = (labels: number[], sum: number) => {
		if (labels.length === length) return void labellings.push({ labels, mass: Math.exp(sum) });
		const last = labels[labels.length - 1] ?? -1;
		for (let y = 0; y < labelCount; y++) {
			if (!mayFollow(last, y)) continue;
			const step = (last < 0 ? starts[y] : steps[last * labelCount + y]) ?? 0;
			extend([...labels, y], sum + step + (lattice.scores[labels.length * labelCount + y] ?? 0));
		}
	};
	extend([], 0);
	return { lattice, transitions: transitionsOf({ starts, steps }), labellings };
}

const massOf = (labellings: readonly { mass: number }[]) =>
	labellings.reduce((sum, { mass }) => sum + mass, 0);

describe.each([1, 2, 3, 4, 5, 6])('in a world of any weights (%i)', (seed) => {
	const { lattice, transitions, labellings } = worldOf(seed);
	lattice.run(length, transitions);
	const total = massOf(labellings);

	test('the probability of a label at a piece is that of counting them out', () => {
		for (let at = 0; at < length; at++)
			for (let y = 0; y < labelCount; y++) {
				const cell = at * labelCount + y;
				const share = massOf(labellings.filter(({ labels }) => labels[at] === y)) / total;
				expect((lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0)).toBeCloseTo(share, 8);
			}
	});

	test('the best labelling is the heaviest', () => {
		const best = labellings.reduce((one, two) => (two.mass > one.mass ? two : one));
		expect([...bestLabels(lattice, length, transitions)]).toEqual(best.labels);
	});

	test('a mention is as probable as all labellings that have just it', () => {
		for (const { from, to, type, probability } of bestStretches(lattice, length, transitions)) {
			const having = labellings.filter(
				({ labels }) =>
					labels
						.slice(from, to)
						.every((label, at) => typeOf(label) === type && label > 0 && goesOn(label) === at > 0) &&
					!(goesOn(labels[to] ?? 0) && typeOf(labels[to] ?? 0) === type)
			);
			expect(probability).toBeCloseTo(massOf(having) / total, 8);
		}
	});
});

test('labels that are ruled out have no part in the sums', () => {
	const { lattice, transitions, labellings } = worldOf(7);
	lattice.scores.fill(-Infinity, labelCount + 1, 2 * labelCount);
	lattice.run(length, transitions);
	const left = labellings.filter(({ labels }) => labels[1] === 0);
	for (let y = 0; y < labelCount; y++) {
		const share = massOf(left.filter(({ labels }) => labels[0] === y)) / massOf(left);
		expect((lattice.forward[y] ?? 0) * (lattice.backward[y] ?? 0)).toBeCloseTo(share, 8);
	}
});

test('a sentence of thousands of pieces keeps its sums finite', () => {
	const { lattice, transitions } = worldOf(8);
	lattice.reset(5000);
	lattice.scores.fill(40);
	lattice.run(5000, transitions);
	expect([...lattice.forward, ...lattice.backward].every(Number.isFinite)).toBe(true);
	expect(bestLabels(lattice, 5000, transitions)).toHaveLength(5000);
});
