import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardKeys, decodeSegment, encodeSegment, recordsOfCards } from '$lib/core/log/segment';
import { gradeAct } from '../../support/cards';
import { cardNamed, laptop, recordArbitrary, recordOf } from './records';

test('decoding gives back what was encoded, through a structured clone', () => {
	fc.assert(
		fc.property(fc.array(recordArbitrary, { minLength: 1, maxLength: 40 }), (records) => {
			expect(decodeSegment(structuredClone(encodeSegment(records)))).toEqual(records);
		})
	);
});

test('an absent answer or confidence stays absent', () => {
	const [decoded] = decodeSegment(encodeSegment([recordOf(gradeAct(3), 1)]));
	expect(decoded?.act).not.toHaveProperty('answer');
	expect(decoded?.act).not.toHaveProperty('sure');
});

test('a full segment keeps its columns typed and under 35 KB', () => {
	const segment = encodeSegment(Array.from({ length: 512 }, (_, i) => recordOf(gradeAct(3), i + 1)));
	const columns = Object.values(segment).filter((column) => ArrayBuffer.isView(column));
	expect(columns.reduce((sum, column) => sum + column.byteLength, 0)).toBeLessThan(35_000);
	expect(segment.side).toEqual([]);
});

test('finds the records of cards without decoding the others', () => {
	const segment = encodeSegment([
		recordOf(gradeAct(3), 1),
		recordOf(gradeAct(1), 2, { card: cardNamed('b') })
	]);
	expect(recordsOfCards(segment, cardKeys([cardNamed('b'), cardNamed('c')]))).toEqual(
		decodeSegment(segment).slice(1)
	);
	expect(recordsOfCards(segment, cardKeys([cardNamed('c')]))).toEqual([]);
});

test('refuses nothing at all, too many, and two devices', () => {
	expect(() => encodeSegment([])).toThrow('Inconsistent');
	expect(() => encodeSegment(Array.from({ length: 513 }, (_, i) => recordOf(gradeAct(3), i + 1)))).toThrow(
		'Inconsistent'
	);
	expect(() =>
		encodeSegment([recordOf(gradeAct(3), 1), recordOf(gradeAct(3), 2, { device: laptop })])
	).toThrow('two devices');
});
