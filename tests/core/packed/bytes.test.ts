import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter, wordsFrom } from '$lib/core/packed/bytes';

test('numbers are read as they were written', () => {
	const number = fc.integer({ min: 0, max: 2 ** 35 - 1 });
	fc.assert(
		fc.property(fc.array(number), fc.float({ noNaN: true }), (numbers, float) => {
			const writer = new ByteWriter();
			for (const each of numbers) writer.varint(each);
			writer.float(float);
			const reader = new ByteReader(writer.bytes);
			expect(numbers.map(() => reader.varint())).toEqual(numbers);
			expect(reader.float()).toBe(float);
		})
	);
});

test('rising numbers come back, in one byte each where they lie close', () => {
	const writer = new ByteWriter();
	writer.rising([5, 5, 9, 100, 2 ** 30]);
	expect(writer.bytes.length).toBe(4 + 5);
	expect([...new ByteReader(writer.bytes).rising(5)]).toEqual([5, 5, 9, 100, 2 ** 30]);
});

test('words come back, none and empty ones too', () => {
	for (const words of [[], ['a'], ['Größe', '', 'Ω', '']]) {
		const writer = new ByteWriter();
		writer.words(words);
		expect(wordsFrom(new ByteReader(writer.bytes))).toEqual(words);
	}
});

test('bytes that end too early throw', () => {
	expect(() => new ByteReader(Uint8Array.of(200)).varint()).toThrow('cut short');
});
