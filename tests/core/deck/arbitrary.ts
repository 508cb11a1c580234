import fc from 'fast-check';
import { kinds, ways, type CardContent, type DeckText } from '../../../src/lib/core/deck/card';

const awkward = fc.constantFrom(
	'|',
	'\\|',
	',',
	'\\',
	'\\u0041',
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'\nA: ',
	'Q: ',
	'# ',
	'---',
	'\uFEFF',
	'\u202E',
	'\u2067',
	'\u2028',
	'\u0000',
	'\u0085',
	'\t',
	' ',
	'e\u0301',
	'\u0301',
	'سؤال',
	'שאלה',
	'🇵🇰',
	'\uD800',
	'[year]',
	'Kosygin',
	'2015'
);

/** Any text, and often the kind that breaks formats. */
export const anyText = fc.oneof(
	fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 })
);
const something = anyText.map((text) => `x${text}`);
const list = fc.array(anyText, { maxLength: 4 });

/** Any card, ids without repetition left to the deck. */
export const anyCard: fc.Arbitrary<CardContent> = fc.record({
	kind: fc.constantFrom(...kinds),
	form: fc.constantFrom('question' as const, 'cloze' as const),
	prompt: something,
	answer: something,
	accepted: list,
	options: list,
	rightFor: list,
	quote: fc.option(
		fc.oneof(
			fc.record({ text: anyText }),
			fc
				.tuple(something, fc.nat(1_000_000), fc.nat(10_000))
				.map(([text, start, length]) => ({ text, start, end: start + length + 1 }))
		)
	),
	rule: fc.option(anyText),
	tags: list,
	writtenId: fc.constant(null),
	origin: fc.oneof(fc.stringMatching(/^[\w-]{11}$/), anyText),
	fact: anyText
});

/** Any ways to be asked, in any order. */
export const anyModes = fc.subarray([...ways]).chain((some) => fc.shuffledSubarray(some));

/** Any deck. */
export const anyDeck: fc.Arbitrary<DeckText> = fc.record({
	head: fc.record({
		title: anyText,
		author: anyText,
		licence: anyText,
		language: fc.constantFrom('en', 'ar', 'zh-Hans', 'not a language', ''),
		source: anyText,
		version: anyText,
		modes: anyModes,
		origin: fc.oneof(fc.stringMatching(/^[\w-]{11}$/), anyText)
	}),
	cards: fc
		.array(anyCard, { maxLength: 5 })
		.chain((cards) =>
			fc
				.array(anyText, { minLength: cards.length, maxLength: cards.length })
				.map((ids) =>
					cards.map((card, index) => ({ ...card, writtenId: index % 2 ? `${index}${ids[index]}` : null }))
				)
		)
});
