import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, idFromWords, keyFromWords, wordsFromId } from '$lib/core/random';
import { shuffled } from '$lib/core/quiz/shuffle';

const word = fc.integer({ min: 0, max: 0xffffffff });
const words = fc.tuple(word, word);

test('an id and its two halves say the same', () => {
	fc.assert(
		fc.property(words, (pair) => {
			expect(wordsFromId(idFromWords(pair))).toEqual([...pair]);
		})
	);
	expect(idFromWords([0, 1])).toBe('AAAAAAAAAAB');
	expect(idFromWords([0xffffffff, 0xffffffff])).toBe('P__________');
});

test('the key of an id is a whole number that a double holds', () => {
	fc.assert(
		fc.property(words, (pair) => {
			expect(Number.isSafeInteger(keyFromWords(pair))).toBe(true);
		})
	);
	expect(keyFromWords([1, 2048])).toBe(2097153);
});

test('what is no id is refused', () => {
	for (const text of ['', 'AAAAAAAAAA', 'AAAAAAAAAAAA', 'AAAAAAAAAA=', 'ÄAAAAAAAAAA'])
		expect(() => wordsFromId(text)).toThrow('Inconsistent');
});

test('what is shuffled is the same things, in an order that hangs on the seed alone', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.string(), (things, seed) => {
			const order = shuffled(things, createRandom(seed));
			expect([...order].sort()).toEqual([...things].sort());
			expect(shuffled(things, createRandom(seed))).toEqual(order);
		})
	);
});
