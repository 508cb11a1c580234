import { expect, test } from 'vitest';
import type { CardId, DeckHead } from '$lib/core/deck/card';
import { Piles, type Handful } from '$lib/packages/anki/piles';
import { writePackage } from '$lib/packages/anki/write';
import { contentsOf, deckForAnki } from '../anki/world';
import { ground, noon, readPackage, sqlite } from './support';

const headOf = (deck: number) => ({ title: `deck ${deck}` }) as DeckHead;

/** Cards of three decks by turns, some more than one handful of each. */
function piled(hand?: (some: Handful) => void) {
	const piles = new Piles(hand);
	for (const [index, card] of contentsOf(5_000).entries())
		piles.put([7, 3, 7, 9][index % 4] ?? 0, `card ${index}` as CardId, card);
	return piles.closed(headOf);
}

/** The decks that handfuls add up to. */
function gathered(handfuls: readonly Handful[], deck: number) {
	const own = handfuls.filter((each) => each.deck === deck);
	return { cards: own.flatMap(({ cards }) => cards), names: own.flatMap(({ names }) => names) };
}

test('cards that are handed over as they come are those that would have stood there at the end', () => {
	const handfuls: Handful[] = [];
	const left = piled((some) => handfuls.push(some));
	const decks = piled();
	expect(decks.map(({ text }) => text.head.title)).toEqual(['deck 7', 'deck 3', 'deck 9']);
	expect(left.map(({ text, names }) => [text.head, text.cards, names])).toEqual(
		decks.map(({ text }) => [text.head, [], []])
	);
	for (const [deck, { text, names }] of decks.entries())
		expect(gathered(handfuls, deck)).toEqual({ cards: text.cards, names });
	expect(Math.max(...handfuls.map(({ cards }) => cards.length))).toBe(1_000);
});

test('a package is the same deck, whether its cards are handed over or kept until the end', async () => {
	const bytes = writePackage(sqlite, deckForAnki(2_500, noon));
	const handfuls: Handful[] = [];
	const kept = await readPackage(bytes, ground);
	const handed = await readPackage(bytes, { ...ground, hand: (some) => handfuls.push(some) });
	if (!kept.ok || !handed.ok) throw new Error('expected two packages');
	const [deck] = kept.value.decks;
	expect(gathered(handfuls, 0)).toEqual({ cards: deck?.text.cards, names: deck?.names });
	expect(handed.value).toEqual({
		...kept.value,
		decks: [{ text: { head: deck?.text.head, cards: [] }, names: [] }]
	});
});
