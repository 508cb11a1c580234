import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedDeck } from '../../src/tools/shipped';
import { parseDeck } from '$lib/core/deck/parse';

describe.each(readdirSync('decks'))('the shipped deck %s', (name) => {
	const folder = join('decks', name);
	const text = readFileSync(join(folder, 'deck.md'), 'utf8');

	test('is what npm run decks builds from its article and decisions', () => {
		expect(shippedDeck(folder).text).toBe(text);
	});

	test('quotes its article as found, at the place it names', () => {
		const article = readFileSync(join(folder, 'article.txt'), 'utf8');
		const deck = parseDeck(text);
		if (!deck.ok) throw new Error(JSON.stringify(deck.error));
		for (const { quote } of deck.value.cards)
			expect(article.slice(quote?.start, quote?.end)).toBe(quote?.text);
	});

	test('has no card twice', () => {
		const deck = parseDeck(text);
		if (!deck.ok) throw new Error(JSON.stringify(deck.error));
		const origins = deck.value.cards.map(({ origin }) => origin);
		expect(new Set(origins).size).toBe(origins.length);
	});
});
