import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersBetween } from '../../../src/lib/core/quiz/letters';

/** One line a comparison: kept as it is, +missing, -extra, typed>right, typed<>right swapped. */
const shown = (typed: string, right: string) =>
	lettersBetween(typed, right)
		.map((piece) => {
			switch (piece.type) {
				case 'kept':
					return piece.right;
				case 'missing':
					return `[+${piece.right}]`;
				case 'extra':
					return `[-${piece.typed}]`;
				case 'changed':
					return `[${piece.typed}>${piece.right}]`;
				case 'swapped':
					return `[${piece.typed}<>${piece.right}]`;
			}
		})
		.join('');

test.each([
	['Putin', 'Putin', 'Putin'],
	['putin', 'Putin', 'Putin'],
	['Erdogan', 'Erdoğan', 'Erdoğan'],
	['Puttin', 'Putin', 'Pu[-t]tin'],
	['Rusia', 'Russia', 'Ru[+s]sia'],
	['Tashkant', 'Tashkent', 'Tashk[a>e]nt'],
	['Ptuin', 'Putin', 'P[tu<>ut]in'],
	['', 'Oslo', '[+Oslo]'],
	['Oslo', '', '[-Oslo]'],
	['Путен', 'Путин', 'Пут[е>и]н'],
	['👍🏽a', '👍🏽b', '👍🏽[a>b]']
])('“%s” against “%s” is %s', (typed, right, expected) => {
	expect(shown(typed, right)).toBe(expected);
});

test('the pieces put together are what was typed and what is right', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (typed, right) => {
			const pieces = lettersBetween(typed, right);
			expect(pieces.map((piece) => piece.typed).join('')).toBe(typed.trim().normalize('NFC'));
			expect(pieces.map((piece) => piece.right).join('')).toBe(right.normalize('NFC'));
		})
	);
});

test('neighbouring pieces are of two kinds', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (typed, right) => {
			const kinds = lettersBetween(typed, right).map(({ type }) => type);
			expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([]);
		})
	);
});
