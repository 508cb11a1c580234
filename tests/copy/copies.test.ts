import { expect, test } from 'vitest';
import { contentsOf, damageSentence, restoredSentence } from '$lib/copy/copies';
import { emptyContent } from '$lib/core/sharing/content';

test('what a copy holds is told without what is damaged in it', () => {
	expect(contentsOf({ content: emptyContent, damaged: [] })).toBe(
		'0 decks, 0 cards, 0 articles and 0 records of study'
	);
	expect(contentsOf({ content: emptyContent, damaged: [{ name: 'articles', count: 2 }] })).toBe(
		'0 decks, 0 cards and 0 records of study'
	);
});

test('damage is named by what was in it, and cards without a deck are told where they come', () => {
	expect(damageSentence([])).toBe('');
	expect(
		damageSentence([
			{ name: 'cards', count: 66 },
			{ name: 'settings', count: 1 }
		])
	).toBe(
		'This file is damaged: 66 cards and your settings in it cannot be read. The rest is whole and can be brought back. If you have another copy, bring that back as well: the two are joined.'
	);
	expect(damageSentence([{ name: 'decks', count: 3 }])).toContain(
		'their cards come back in decks called “Deck from a damaged copy”.'
	);
});

test('what a copy brought is told without what it did not', () => {
	const nothing = { decks: 0, cards: 0, articles: 0, records: 0 };
	expect(restoredSentence({ ...nothing, records: 1 }, true)).toBe(
		'Brought back: 1 record of study that was not here.'
	);
	expect(restoredSentence({ decks: 1, cards: 28, articles: 1, records: 1204 }, true)).toBe(
		'Brought back: 1 deck, 28 cards, 1 article and 1,204 records of study that were not here.'
	);
	expect(restoredSentence(nothing, true)).toBe('All of that copy was here already.');
	expect(restoredSentence(nothing, false)).toBe('All that can be read of that copy was here already.');
});
