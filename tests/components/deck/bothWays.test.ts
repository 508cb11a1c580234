import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import BothWaysOffer from '$lib/components/deck/BothWaysOffer.svelte';
import CardRow from '$lib/components/deck/CardRow.svelte';
import CardSheet from '$lib/components/deck/CardSheet.svelte';
import FirstCards from '$lib/components/sharing/FirstCards.svelte';
import { addedSentence, bothWaysSentence } from '$lib/copy/bothWays';
import { ruleSentence } from '$lib/copy/ruleSentence';
import type { Card } from '$lib/core/deck/card';
import { contentOf } from '../../support/cards';

const offers = ['détente', 'balancing'].map((answer) =>
	contentOf({ kind: 'other', prompt: `what ${answer} means`, answer, origin: answer, rule: 'reversed' })
);

test('what can be asked both ways is told, shown and added; the same button takes it back', async () => {
	const [onadd, ontakeback] = [vi.fn(), vi.fn()];
	const { rerender } = render(BothWaysOffer, { offers, added: 0, lang: 'en', onadd, ontakeback });
	const section = within(screen.getByRole('region', { name: 'Both ways round' }));
	expect(section.getByRole('status').textContent).toMatch(/^2 cards can be asked the other way too/);
	expect(section.getAllByRole('listitem', { hidden: true })).toHaveLength(2);
	const button = section.getByRole('button', { name: 'Add them' });
	await userEvent.click(button);
	expect(onadd).toHaveBeenCalledOnce();
	await rerender({ offers: [], added: 2 });
	expect(section.getByRole('status').textContent).toBe('2 cards are asked the other way too.');
	expect(document.activeElement).toBe(section.getByRole('button', { name: 'Take them back' }));
	await userEvent.click(button);
	expect(ontakeback).toHaveBeenCalledOnce();
});

test('of one card is spoken as of one', () => {
	expect(bothWaysSentence(1)).toMatch(/^1 card can be .* That becomes a card of its own/);
	expect(addedSentence(1)).toBe('The card is asked the other way too.');
});

test('a card’s sheet shows what it would ask the other way round, and asks it so', async () => {
	const card = { ...contentOf(), id: 'a', deck: 'd', article: null } as unknown as Card;
	const onother = vi.fn();
	const on = { onread: vi.fn(), onedit: vi.fn(), onother, ondelete: vi.fn(), onsuspend: vi.fn() };
	const given = {
		card,
		retrievability: null,
		when: 'due',
		suspended: false,
		aside: '',
		lang: 'en',
		from: null
	};
	const other = { prompt: 'easing of tension', answer: 'détente' };
	const { rerender } = render(CardSheet, { ...given, ...on, other });
	expect(screen.getByText(/^The other way round:/).textContent).toMatch(/easing of tension\s+détente/);
	await userEvent.click(screen.getByRole('button', { name: 'Ask it the other way too' }));
	expect(onother).toHaveBeenCalledOnce();
	await rerender({ other: null });
	expect(screen.queryByRole('button', { name: 'Ask it the other way too' })).toBeNull();
});

test('in every list it is shown as what it is', () => {
	const [card] = offers as [Card];
	const given = { retrievability: null, when: 'due', due: true, suspended: false, aside: '', lang: 'en' };
	render(CardRow, { card, from: null, ...given, onopen: vi.fn() });
	expect(screen.getByRole('button').textContent).toMatch(/The other way round/);
	render(FirstCards, { cards: [card, { ...card, rule: null }], lang: 'en', labelledby: 'x' });
	const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
	expect(items.map((text) => text?.includes('The other way round'))).toEqual([true, false]);
	expect(ruleSentence('reversed', 'question')).toMatch(/other way round/);
});
