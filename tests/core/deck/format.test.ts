import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDeck } from '../../../src/lib/core/deck/clean';
import { handWrittenOrigin } from '../../../src/lib/core/deck/origin';
import { parseDeck } from '../../../src/lib/core/deck/parse';
import { printDeck } from '../../../src/lib/core/deck/print';
import { anyDeck, anyText } from './arbitrary';

function deckFrom(text: string) {
	const parsed = parseDeck(text);
	if (!parsed.ok) throw new Error(`Unexpected errors: ${JSON.stringify(parsed.error)}`);
	return parsed.value;
}

function errorsOf(text: string) {
	const parsed = parseDeck(text);
	return parsed.ok ? [] : parsed.error.map(({ type, line }) => [type, line]);
}

const written = `# Cold War basics
Author: A. Teacher
Licence: CC BY 4.0
Language: en

Q: In what year did the Berlin Wall fall?
A: 1989
Also: '89 | nineteen eighty-nine
Wrong: 1961 | 1991
Kind: date
Tags: Europe, Germany

C: The Berlin Wall was built in [year].
A: 1961
Quote: It was built in 1961,
  in a single night.

  It stood for 28 years.
Id: wall-built
`;

describe('a deck text that a teacher writes', () => {
	const deck = deckFrom(written);

	test('gives its head, with the version filled in', () => {
		expect(deck.head).toEqual({
			title: 'Cold War basics',
			author: 'A. Teacher',
			licence: 'CC BY 4.0',
			language: 'en',
			source: '',
			version: '1',
			modes: []
		});
	});

	test('gives its cards', () => {
		expect(deck.cards[0]).toMatchObject({
			form: 'question',
			kind: 'date',
			answer: '1989',
			accepted: ["'89", 'nineteen eighty-nine'],
			options: ['1961', '1991'],
			tags: ['Europe', 'Germany'],
			quote: null,
			rule: null,
			writtenId: null
		});
		expect(deck.cards[1]).toMatchObject({ form: 'cloze', kind: 'other', writtenId: 'wall-built' });
	});

	test('an indented line continues the one above, blank lines between included', () => {
		expect(deck.cards[1]?.quote?.text).toBe(
			'It was built in 1961,\nin a single night.\n\nIt stood for 28 years.'
		);
	});

	test('a question and an answer are enough', () => {
		const [card] = deckFrom('# T\n\nQ: Who?\nA: She').cards;
		expect(card).toMatchObject({ prompt: 'Who?', answer: 'She', kind: 'other', form: 'question' });
		expect(card?.origin).toBe(handWrittenOrigin({ prompt: 'Who?', writtenId: null }));
		expect(card?.fact).toBe(card?.origin);
	});

	test('a card with an id keeps its origin when its question is reworded', () => {
		const one = deckFrom('# T\n\nQ: Who?\nA: She\nId: a').cards[0];
		const other = deckFrom('# T\n\nQ: Which person?\nA: She\nId: a').cards[0];
		expect(one?.origin).toBe(other?.origin);
		expect(deckFrom('# T\n\nQ: Which person?\nA: She').cards[0]?.origin).not.toBe(other?.origin);
	});

	test.each([
		['Windows line ends and a byte order mark', `\uFEFF${written.replaceAll('\n', '\r\n')}`],
		['old Mac line ends', written.replaceAll('\n', '\r')],
		[
			'keys in small letters and other words',
			written.replace('Q:', 'question :').replace('Licence', 'LICENSE')
		],
		['rules between cards', written.replace('\n\nC:', '\n\n---\n\nC:')],
		['no blank line before the next question', written.replace('\n\nC:', '\nC:')]
	])('reads the same with %s', (_, text) => {
		expect(deckFrom(text)).toEqual(deck);
	});

	test('a backslash is a backslash but before what it protects', () => {
		const [card] = deckFrom('# T\n\nQ: C:\\new \\\\ \\u0041?\nA: x\nAlso: a \\| b | c').cards;
		expect(card?.prompt).toBe('C:\\new \\ A?');
		expect(card?.accepted).toEqual(['a | b', 'c']);
	});

	test.each([
		['Type, choose', ['choose', 'type']],
		['TRUTH', ['truth']],
		['', []],
		['choose, type, match, order, truth', []]
	])('the ways to be asked are read from “%s”', (written, modes) => {
		expect(deckFrom(`# T\nModes: ${written}\n\nQ: a\nA: b`).head.modes).toEqual(modes);
	});

	test('titles lose what hides or turns the text around them', () => {
		expect(deckFrom('# De\u202Eck\u0007 \u2066one\u2069\n').head.title).toBe('Deck one');
	});
});

describe('errors name every line', () => {
	test.each([
		['no title', 'Q: a\nA: b', [['title-missing', 1]]],
		['an empty title', '\n#\n\nQ: a\nA: b', [['title-missing', 2]]],
		['two titles', '# T\n# U', [['key-repeated', 2]]],
		['a line without a key', '# T\nsome words', [['line-without-key', 2]]],
		['an unknown key', '# T\n\nQ: a\nA: b\nNote: c', [['key-unknown', 5]]],
		['a head key after cards', '# T\n\nQ: a\nA: b\n\nAuthor: c', [['key-misplaced', 6]]],
		['a key twice', '# T\n\nQ: a\nA: b\nA: c', [['key-repeated', 5]]],
		['no answer', '# T\n\nQ: a', [['answer-missing', 3]]],
		['an empty answer', '# T\n\nQ: a\nA:  ', [['answer-missing', 4]]],
		['an answer alone', '# T\n\nA: b', [['question-missing', 3]]],
		['question and cloze', '# T\n\nQ: a\nC: [b]\nA: c', [['two-prompts', 4]]],
		['a cloze without a blank', '# T\n\nC: b\nA: c', [['blank-missing', 3]]],
		['another kind', '# T\n\nQ: b\nA: c\nKind: place', [['kind-unknown', 5]]],
		['another language', '# T\nLanguage: plain English', [['language-unknown', 2]]],
		['a way there is not', '# T\nAuthor: A\nModes: type, guess', [['mode-unknown', 3]]],
		['offsets backwards', '# T\n\nQ: b\nA: c\nQuote: d\nAt: 9–3', [['offsets-unreadable', 6]]],
		['offsets without a quote', '# T\n\nQ: b\nA: c\nAt: 3-9', [['quote-missing', 5]]],
		['an origin of another shape', '# T\n\nQ: b\nA: c\nOrigin: d', [['origin-unreadable', 5]]],
		['an id twice', '# T\n\nQ: b\nA: c\nId: d\n\nQ: e\nA: f\nId: d', [['id-repeated', 7]]],
		['a long answer', `# T\n\nQ: b\nA: ${'c'.repeat(10_001)}`, [['value-too-long', 4]]],
		['101 tags', `# T\n\nQ: b\nA: c\nTags: ${[...Array(101).keys()].join(',')}`, [['list-too-long', 5]]],
		['a tag of 101 characters', `# T\n\nQ: b\nA: c\nTags: ${'t'.repeat(101)}`, [['value-too-long', 5]]],
		[
			'all at once',
			'words\n\nQ: a\n\nA: b\nKind: c',
			[
				['title-missing', 1],
				['line-without-key', 1],
				['answer-missing', 3],
				['question-missing', 5],
				['kind-unknown', 6]
			]
		]
	])('%s', (_, text, expected) => {
		expect(errorsOf(text).sort()).toEqual([...expected].sort());
	});

	test('50,000 cards are read, one more is an error', () => {
		const cards = (count: number) => `# T\n${'\nQ: a\nA: b\n'.repeat(count)}`;
		expect(deckFrom(cards(50_000)).cards).toHaveLength(50_000);
		expect(errorsOf(cards(50_001))).toEqual([['too-many-cards', 2 + 50_000 * 3 + 1]]);
	});

	test('a text of nothing but errors stops counting', () => {
		expect(errorsOf('x\n'.repeat(5_000))).toHaveLength(1_001);
	});
});

describe('printing and reading', () => {
	test('what is printed reads back as the same deck', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => void expect(deckFrom(printDeck(deck))).toEqual(cleanDeck(deck))),
			{
				numRuns: 500
			}
		);
	});

	test('printing what was read gives the same bytes', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => {
				const text = printDeck(deck);
				expect(printDeck(deckFrom(text))).toBe(text);
			}),
			{ numRuns: 300 }
		);
	});

	test('cleaning twice is cleaning once', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => void expect(cleanDeck(cleanDeck(deck))).toEqual(cleanDeck(deck)))
		);
	});

	test('no text makes the parser throw', () => {
		fc.assert(fc.property(anyText, anyText, (one, other) => void parseDeck(`${one}\nQ: ${other}`)));
	});

	test('a hand-written deck is printed without what reading fills in', () => {
		const text = '# T\n\nLanguage: en\nVersion: 1\n\nQ: Who?\nA: She\n';
		expect(printDeck(deckFrom(text))).toBe(text);
	});
});
