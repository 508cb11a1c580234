import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type CardContent } from '$lib/core/deck/card';
import { cardsFromColumns, columnsFromCards } from '$lib/core/deck/columns';

const list = fc.array(fc.string(), { maxLength: 3 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const whole: fc.Arbitrary<CardContent> = fc.record({
	kind: fc.constantFrom(...kinds),
	form: fc.constantFrom('question', 'cloze'),
	prompt: fc.string(),
	answer: fc.string(),
	accepted: list,
	options: list,
	quote: orNull(fc.record({ text: fc.string(), start: fc.nat(), end: fc.nat() }, { requiredKeys: ['text'] })),
	rule: orNull(fc.string()),
	tags: list,
	writtenId: orNull(fc.string()),
	origin: fc.string(),
	fact: fc.string()
});
/** Those kept before there were reasons have no place for them. */
const card = fc.oneof(
	whole,
	fc.tuple(whole, list).map(([each, rightFor]) => ({ ...each, rightFor }))
);

test('cards are the same once they were columns, copied to another thread', () => {
	fc.assert(
		fc.property(fc.array(card, { maxLength: 5 }), (cards) => {
			expect(cardsFromColumns(structuredClone(columnsFromCards(cards)))).toEqual(cards);
		})
	);
});

test('what no card has takes no place', () => {
	const plain = {
		kind: 'other',
		form: 'question',
		prompt: 'a',
		answer: 'b',
		origin: 'o',
		fact: 'f'
	} as const;
	const none = {
		accepted: [],
		options: [],
		rightFor: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null
	};
	const columns = columnsFromCards([{ ...plain, ...none }]);
	const { accepted, options, rightFor, quote, rule, tags, writtenId } = columns;
	expect([accepted, options, rightFor, quote, rule, tags, writtenId]).toEqual(Array(7).fill(null));
	expect(cardsFromColumns(columns)).toEqual([{ ...plain, ...none }]);
});
