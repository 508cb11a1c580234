import { expect, test } from 'vitest';
import { contentsOf, joinContents } from '$lib/core/sharing/contents';
import { contentOf } from '../../support/cards';

test('cards are counted by what they hold, and decks together as one after the other', () => {
	const first = [contentOf({ kind: 'date', quote: { text: 'Then.' } }), contentOf({ kind: 'person' })];
	const second = [contentOf({ kind: 'person', options: ['Another'] })];
	const all = contentsOf([...first, ...second]);
	expect(all).toEqual({
		cards: 3,
		quoted: 1,
		withOptions: 1,
		kinds: { date: 1, person: 2, deal: 0, organization: 0, other: 0 }
	});
	expect(joinContents([contentsOf(first), contentsOf(second)])).toEqual(all);
	expect(joinContents([])).toEqual(contentsOf([]));
});
