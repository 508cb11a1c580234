import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureKey, hashOf, joinHashes, keyBits } from '$lib/core/packed/hash';
import { HashTable } from '$lib/core/packed/hashTable';

test('a packed model stays readable: the hashes are what they were', () => {
	expect([hashOf(''), hashOf('Treaty'), hashOf('the Treaty of Rome', 4, 10)]).toEqual([
		-2128831035,
		hashOf('Treaty'),
		hashOf('Treaty')
	]);
	expect(hashOf('Treaty')).toBe(-947371078);
	expect(featureKey(3, hashOf('Treaty'))).toBe(90379452);
});

test('order counts where hashes are joined', () => {
	expect(joinHashes(1, 2)).not.toBe(joinHashes(2, 1));
});

test('the keys of many features keep to their bits and seldom meet', () => {
	const keys = new Set<number>();
	for (let question = 0; question < 40; question++)
		for (let answer = 0; answer < 1000; answer++) keys.add(featureKey(question, answer));
	expect(Math.max(...keys)).toBeLessThan(2 ** keyBits);
	expect(keys.size).toBeGreaterThan(39_980);
});

test('a table finds each of its keys at its place, and no others', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer(), (keys, other) => {
			const table = new HashTable(Int32Array.from(keys));
			expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, at) => at));
			if (!keys.includes(other)) expect(table.find(other)).toBe(-1);
		})
	);
});
