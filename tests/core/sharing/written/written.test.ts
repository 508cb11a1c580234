import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardContent, CardId, DeckText } from '$lib/core/deck/card';
import { cleanDeck } from '$lib/core/deck/clean';
import { hashText, idFromWords } from '$lib/core/random';
import { incomingOf } from '$lib/core/sharing/incoming';
import { lookOver } from '$lib/core/sharing/formats/lookOver';
import { readText } from '$lib/core/sharing/formats/read';
import { ankiTextFromDeck } from '$lib/core/sharing/written/ankiText';
import { escapeHtml, pageFromDeck } from '$lib/core/sharing/written/page';
import { spreadsheetFromDeck } from '$lib/core/sharing/written/spreadsheet';
import { pageWords } from '$lib/copy/sharing';
import { contentOf } from '../../../support/cards';
import { anyDeck } from '../../deck/arbitrary';

/** What a table cannot tell apart: how lines end, where a quote stood in an article that stays behind. */
function asTold(deck: DeckText): DeckText {
	const lines = (text: string) => text.replace(/\r\n?/g, '\n');
	const { head, cards } = cleanDeck(deck);
	const told = cards.map((card): CardContent => ({
		...card,
		prompt: lines(card.prompt),
		answer: lines(card.answer),
		quote: card.quote && { text: lines(card.quote.text) },
		accepted: card.accepted,
		options: card.options
	}));
	const kept = cleanDeck({ head, cards: told });
	return lookOver(incomingOf('deck', [kept])).decks[0]!;
}

/** Decks with a card, none of them twice; names as students give them, without line breaks. */
const tellable = anyDeck
	.map((deck) => ({
		...deck,
		cards: [
			...new Map(
				deck.cards.map((card) => [cleanDeck({ ...deck, cards: [card] }).cards[0]!.origin, card])
			).values()
		]
	}))
	.filter(({ cards }) => cards.length > 0)
	.filter((deck) => {
		const { cards } = asTold(deck);
		return new Set(cards.map(({ prompt, answer }) => `${prompt}\n\n${answer}`)).size === cards.length;
	});

describe.each([
	['Anki’s text', ankiTextFromDeck],
	['a spreadsheet', spreadsheetFromDeck]
])('%s', (_, write) => {
	test('holds the whole deck: read again it is the same', () => {
		fc.assert(
			fc.property(tellable, (deck) => {
				const told = asTold(deck);
				const read = readText(write(told), { name: '' });
				expect(read.ok && read.value.dropped).toEqual([]);
				expect(read.ok && read.value.decks).toEqual([told]);
			}),
			{ numRuns: 300 }
		);
	});
});

test('Anki’s text calls the cards that are kept as a package does, and they come back under their own names', () => {
	fc.assert(
		fc.property(tellable, fc.boolean(), (deck, some) => {
			const kept = deck.cards.map((card, at) =>
				some && at % 2 === 0 ? card : { ...card, id: idFromWords(hashText(`${at}`)) as CardId }
			);
			const text = ankiTextFromDeck({ head: deck.head, cards: kept });
			const read = readText(text, { name: '' });
			expect(read.ok && read.value.decks).toEqual([asTold(deck)]);
			for (const card of kept) if ('id' in card) expect(text).toMatch(new RegExp(`^${card.id}c?\\t`, 'm'));
		})
	);
});

const written = (cards: readonly Partial<CardContent>[]): DeckText => ({
	head: {
		title: 'Suez',
		author: 'A. Teacher',
		licence: 'CC BY 4.0',
		language: 'en',
		source: 'https://example.org/suez?a=1&b=2',
		version: '2'
	},
	cards: cards.map((card) =>
		contentOf({ kind: 'other', prompt: 'When?', answer: '1956', origin: '', fact: '', ...card })
	)
});

test('Anki’s text says where keys, decks and tags are, and whose the deck is', () => {
	const text = ankiTextFromDeck(written([{ tags: ['Cold War'], answer: 'in\t"1956"' }]));
	expect(text).toMatch(/^#separator:tab\n#html:false\n#guid column:1\n#deck column:2\n#tags column:3\n/);
	expect(text).toContain('#author:A. Teacher\n#licence:CC BY 4.0\n');
	expect(text.split('\n').at(-2)).toMatch(/^[\w-]{11}\tSuez\tCold_War\tWhen\?\t"in\t""1956"""\tCold War$/);
});

test.each(['=HYPERLINK("x")', '@SUM(A1)', '+cmd|x', '-1', '＝1', "'=1", '\u00a0=1', "' '=1"])(
	'no spreadsheet computes %j, and it comes back as it was',
	(answer) => {
		const text = spreadsheetFromDeck(written([{ answer }]));
		for (const cell of text.split('\r\n')[1]!.matchAll(/"((?:[^"]|"")*)"/g))
			expect(cell[1]).not.toMatch(/^[\s=+\-@＝]/);
		const read = readText(text, { name: '' });
		expect(read.ok && read.value.decks[0]?.cards[0]?.answer).toBe(answer.trim());
	}
);

test('every row of a spreadsheet has author, licence and source', () => {
	const rows = spreadsheetFromDeck(written([{}, { prompt: 'Who?' }])).split('\r\n');
	for (const row of rows.slice(1, 3))
		expect(row).toContain('"Suez","A. Teacher","CC BY 4.0","en","https://example.org/suez?a=1&b=2","2"');
});

describe('a study sheet', () => {
	test('shows question, answer, and the sentence with its answer marked', () => {
		const page = pageFromDeck(
			written([{ quote: { text: 'It fell in 1956.' } }, { form: 'cloze', prompt: 'In [year].' }]),
			pageWords
		);
		expect(page).toContain('<blockquote dir="auto">It fell in <mark>1956</mark>.</blockquote>');
		expect(page).toContain('In <span class="blank">[year]</span>.');
		expect(page).toContain('href="https://example.org/suez?a=1&amp;b=2"');
		expect(page).toContain('2 cards');
		expect(page).toContain('<ol dir="ltr">');
	});

	test('in a language written from the right the answers stand left, and only the words of the sheet are English', () => {
		const { head, cards } = written([{ prompt: 'شملہ معاہدہ کس سال ہوا؟', answer: '1972' }]);
		const page = pageFromDeck({ head: { ...head, language: 'ur' }, cards }, pageWords);
		expect(page).toContain('<html lang="ur">');
		expect(page).toContain('<p lang="en">1 card</p>');
		expect(page).toContain('<ol dir="rtl">');
		expect(page).toContain('<p class="answer" dir="rtl">1972</p>');
	});

	test.each(['javascript:alert(1)', 'https://x.org/"onmouseover="a', 'data:text/html,x', 'http://a b'])(
		'a source like %j is words, not a link',
		(source) => {
			const deck = written([{}]);
			expect(pageFromDeck({ ...deck, head: { ...deck.head, source } }, pageWords)).not.toContain('<a ');
		}
	);

	test('no text of a deck becomes markup', () => {
		const tags = /<(?!\/?(?:main|header|h1|p|dl|div|dt|dd|bdi|ol|li|mark|blockquote|footer|span)\b)/;
		fc.assert(
			fc.property(
				anyDeck,
				fc.constantFrom('<script>', '"><img src=x onerror=a>', '</title><svg onload=a>'),
				(deck, bad) => {
					const head = { ...deck.head, title: bad, author: bad, licence: bad, source: bad };
					const cards = deck.cards.map((card) => ({
						...card,
						prompt: `${card.prompt}${bad}`,
						answer: bad,
						quote: { text: bad }
					}));
					const page = pageFromDeck({ head, cards }, pageWords);
					const body = page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'));
					expect(tags.exec(body)).toBeNull();
					expect(/<title>([^]*?)<\/title>/.exec(page)?.[1]).toBe(escapeHtml(bad));
				}
			)
		);
	});
});
