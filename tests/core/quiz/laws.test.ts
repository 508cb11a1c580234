import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight, judgeTyped, type Judged } from '../../../src/lib/core/quiz/judge';
import { dates } from './tables/dates';
import { names } from './tables/names';
import { numbers } from './tables/numbers';
import { people } from './tables/people';

const tables = [...dates, ...people, ...names, ...numbers].map((examples) => ({
	accepted: [],
	options: [],
	...examples
}));
const anyExamples = fc.constantFrom(...tables);
const allTyped = tables.flatMap(({ right = [], almost = {}, wrong = [] }) => [
	...right,
	...Object.values(almost).flat(),
	...wrong
]);
/** A card out of the tables and something typed, for it or for another. */
const anyTyped = fc.tuple(
	anyExamples,
	fc.oneof(fc.constantFrom(...allTyped), fc.string({ unit: 'binary', maxLength: 30 }))
);
const words = fc.array(
	fc.constantFrom('Paris', 'Treaty', 'of', '1965', 'II', 'Peace', 'Xi', 'al-', 'Sèvres', '50%', 'not'),
	{
		minLength: 1,
		maxLength: 4
	}
);
const anyName = fc.oneof(
	words.map((all) => all.join(' ')),
	fc.constantFrom(...tables.map(({ answer }) => answer))
);
const anyCard: fc.Arbitrary<Judged> = fc.record({
	kind: fc.constantFrom('date', 'person', 'deal', 'organization', 'other'),
	answer: anyName,
	accepted: fc.array(anyName, { maxLength: 2 }),
	options: fc.array(anyName, { maxLength: 4 })
});

const withoutAccents = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC');
const typeOf = (typed: string, card: Judged, others?: readonly string[]) =>
	judgeTyped(typed, card, others).type;

describe('for every card', () => {
	test('the answer and every accepted spelling are right, whatever else is asked', () => {
		fc.assert(
			fc.property(anyCard, fc.array(anyName), (card, others) => {
				for (const form of [card.answer, ...card.accepted].filter((text) => /[\p{L}\p{N}]/u.test(text)))
					expect(typeOf(form, card, others)).toBe('right');
			})
		);
	});

	test('a listed wrong option is never right, unless it spells the answer', () => {
		fc.assert(
			fc.property(anyCard, (card) => {
				for (const option of card.options)
					if (!isRight(option, card))
						expect(judgeTyped(option, card)).toMatchObject({ type: 'wrong', says: expect.any(String) });
			})
		);
	});

	test('what another card asks for is never right, unless it names the same', () => {
		fc.assert(
			fc.property(anyExamples, anyExamples, (card, { answer }) => {
				if (!isRight(answer, card)) expect(typeOf(answer, card, [answer])).not.toBe('right');
			})
		);
	});

	test('knowing more wrong answers never makes one right', () => {
		fc.assert(
			fc.property(anyTyped, fc.array(anyName, { maxLength: 5 }), ([card, typed], others) => {
				if (typeOf(typed, card) !== 'right') expect(typeOf(typed, card, others)).not.toBe('right');
			})
		);
	});

	test('accents and case may be left out or put in', () => {
		fc.assert(
			fc.property(anyTyped, ([card, typed]) => {
				const verdict = typeOf(typed, card);
				expect(typeOf(typed.normalize('NFD'), card)).toBe(verdict);
				expect(typeOf(typed.normalize('NFC'), card)).toBe(verdict);
				expect(typeOf(withoutAccents(typed), card)).toBe(verdict);
			})
		);
		for (const card of tables)
			for (const typed of [...(card.right ?? []), ...(card.wrong ?? [])]) {
				expect(typeOf(typed.toLowerCase(), card, card.others), typed).toBe(typeOf(typed, card, card.others));
				expect(typeOf(typed.toUpperCase(), card, card.others), typed).toBe(typeOf(typed, card, card.others));
			}
	});

	test('one figure changed is never almost right and never right', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 2100 }),
				fc.nat(3),
				fc.integer({ min: 1, max: 9 }),
				(year, at, by) => {
					const figures = [...String(year)];
					figures[at] = String((Number(figures[at]) + by) % 10);
					const card = { kind: 'date', answer: String(year), accepted: [], options: [] } as const;
					expect(typeOf(figures.join(''), card)).toBe('wrong');
					const named = { kind: 'deal', answer: `Convention of ${year}`, accepted: [], options: [] } as const;
					expect(typeOf(`Convention of ${figures.join('')}`, named)).toBe('wrong');
				}
			)
		);
	});

	test('whatever is typed, there is a verdict', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 500 }),
				anyCard,
				fc.array(anyName),
				(typed, card, others) => {
					expect(['right', 'almost', 'wrong']).toContain(typeOf(typed, card, others));
				}
			)
		);
	});
});
