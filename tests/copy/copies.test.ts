import { expect, test } from 'vitest';
import { contentsOf, damageSentence } from '$lib/copy/copies';
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
