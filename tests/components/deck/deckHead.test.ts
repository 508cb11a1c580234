import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import DeckHead from '$lib/components/deck/DeckHead.svelte';
import type { DeckId } from '$lib/core/deck/card';

const nothing = () => undefined;
const deck = { id: 'deck' as DeckId, title: 'Suez', language: 'en' };
const does = {
	onadd: nothing,
	onread: null,
	onseveral: () => undefined,
	onrename: nothing,
	onways: nothing,
	ondelete: nothing
};

test('a deck is quizzed whenever it has cards, and studied where something is due', async () => {
	const sentence = 'Two cards.';
	const { rerender } = render(DeckHead, { deck, sentence, cards: 2, due: 0, fresh: 0, ...does });
	expect(screen.getByRole('link', { name: 'Quiz' }).getAttribute('href')).toContain('/quiz/?deck=deck');
	expect(screen.queryByRole('link', { name: /Review|Learn/ })).toBeNull();
	await rerender({ due: 1 });
	expect(screen.getByRole('link', { name: 'Review 1 due' })).toBeTruthy();
	await rerender({ cards: 0, due: 0 });
	expect(screen.queryByRole('link', { name: 'Quiz' })).toBeNull();
});
