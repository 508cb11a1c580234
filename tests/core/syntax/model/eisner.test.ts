import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { bestTree } from '$lib/core/syntax/model/eisner';

/** All ways to give `count` words heads. */
function* headsOf(count: number): Generator<number[]> {
	const total = (count + 1) ** count;
	for (let at = 0; at < total; at++)
		yield [
			-1,
			...Array.from({ length: count }, (_, word) => Math.floor(at / (count + 1) ** word) % (count + 1))
		];
}

const reaches = (heads: readonly number[], from: number, top: number) => {
	let [at, steps] = [from, 0];
	while (at > 0 && at !== top && steps++ < heads.length) at = heads[at] ?? 0;
	return at === top;
};
const isTree = (heads: readonly number[]) =>
	heads.every((head, word) => word === 0 || (head !== word && reaches(heads, word, 0))) &&
	heads.filter((head) => head === 0).length === 1;
const isPlanar = (heads: readonly number[]) =>
	heads.every((head, word) => {
		const [low, high] = [Math.min(head, word), Math.max(head, word)];
		return heads.slice(low + 1, high).every((_, at) => head < 0 || reaches(heads, low + 1 + at, head));
	});

test('no tree without crossing arcs scores higher', () => {
	const random = createRandom('trees');
	const size = 5;
	for (let round = 0; round < 40; round++) {
		const arcs = Float64Array.from({ length: size * size }, () => random() * 4 - 2);
		const scoreOf = (heads: ArrayLike<number>) => {
			let sum = 0;
			for (let word = 1; word < size; word++) sum += arcs[word * size + (heads[word] ?? 0)] ?? 0;
			return sum;
		};
		const best = Math.max(
			...[...headsOf(size - 1)].filter((one) => isTree(one) && isPlanar(one)).map(scoreOf)
		);
		const found = [...bestTree(arcs, size)];
		expect(isTree(found) && isPlanar(found)).toBe(true);
		expect(scoreOf(found)).toBeCloseTo(best, 9);
	}
});

test('one word belongs to the root, and no words to nothing', () => {
	expect([...bestTree(new Float64Array(4), 2)]).toEqual([-1, 0]);
	expect([...bestTree(new Float64Array(1), 1)]).toEqual([-1]);
});
