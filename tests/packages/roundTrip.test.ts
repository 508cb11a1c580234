import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckText } from '$lib/core/deck/card';
import { cleanDeck } from '$lib/core/deck/clean';
import { writePackage } from '$lib/packages/anki/write';
import { anyDeck } from '../core/deck/arbitrary';
import { contentOf } from '../support/cards';
import { deckOf, ground, noon, readPackage, rules, sqlite } from './support';

/** What a package can carry of a deck: all but offsets into an article that stays behind, and a sign that no database of Anki's holds. */
function carried(deck: DeckText): DeckText {
	const plain = JSON.parse(JSON.stringify(deck).replaceAll('\\u0000', '')) as DeckText;
	const { head, cards } = cleanDeck(plain);
	return {
		head: { ...head, origin: head.origin ?? deckOf([]).deck.id },
		cards: cards.map((card) => ({ ...card, quote: card.quote && { text: card.quote.text } }))
	};
}

async function throughAnki({ head, cards }: DeckText) {
	const parts = { ...deckOf(cards, head), records: [], rules, moment: noon };
	const read = await readPackage(writePackage(sqlite, parts), ground);
	if (!read.ok) throw new Error(read.error.type);
	return read.value;
}

test('a deck comes back from its package as the same deck', async () => {
	await fc.assert(
		fc.asyncProperty(anyDeck, async (any) => {
			const deck = carried(any);
			if (deck.cards.length === 0) return;
			const { decks } = await throughAnki(deck);
			expect(decks.map(({ text }) => text)).toEqual([deck]);
		}),
		{ numRuns: 150 }
	);
});

test('a title that would make two decks in Anki makes one, and comes back whole', async () => {
	const deck = carried({ head: { ...deckOf([]).deck, title: 'UN::Security Council' }, cards: [contentOf()] });
	expect((await throughAnki(deck)).decks.map(({ text }) => text.head.title)).toEqual([
		'UN::Security Council'
	]);
});
