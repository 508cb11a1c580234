import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideConfusable, isConfusable } from '$lib/core/quiz/confusable';
import { contentOf } from '../../support/cards';

const body = (answer: string, options: readonly string[] = []) =>
	contentOf({ kind: 'organization', prompt: `Which body? ${answer}`, answer, options });
const date = (answer: string) => contentOf({ kind: 'date', prompt: `When? ${answer}`, answer });

test.each([
	['one is a wrong option of the other', body('SCO', ['brics']), body('BRICS'), true],
	['years near each other', date('1965'), date('17 April 1971'), true],
	['years far from each other', date('1947'), date('1971'), false],
	['the same answer', date('1965'), date('1965'), false],
	['another kind', date('1965'), body('SCO', ['1965']), false],
	['nothing in common', body('SCO', ['ASEAN']), body('BRICS', ['NATO']), false]
])('%s', (_, a, b, confusable) => {
	expect(isConfusable(a, b)).toBe(confusable);
	expect(isConfusable(b, a)).toBe(confusable);
});

test('each card is followed by one it is taken for, where there is one; else the order stays', () => {
	const cards = [body('SCO', ['BRICS']), date('1947'), body('BRICS'), date('1971'), date('1965')];
	expect(besideConfusable(cards).map(({ answer }) => answer)).toEqual([
		'SCO',
		'BRICS',
		'1947',
		'1971',
		'1965'
	]);
});

test('no card is lost or doubled', () => {
	const years = fc.array(fc.integer({ min: 1900, max: 2020 }), { maxLength: 12 });
	fc.assert(
		fc.property(years, (all) => {
			const cards = all.map((year) => date(String(year)));
			const ordered = besideConfusable(cards);
			expect(ordered).toHaveLength(cards.length);
			expect(new Set(ordered)).toEqual(new Set(cards));
		})
	);
});
