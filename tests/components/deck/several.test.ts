import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import ChooseCards from '../../../src/lib/components/deck/ChooseCards.svelte';
import DuplicateGroups from '../../../src/lib/components/deck/DuplicateGroups.svelte';
import MoveForm from '../../../src/lib/components/deck/MoveForm.svelte';
import ReplaceForm from '../../../src/lib/components/deck/ReplaceForm.svelte';
import TagForm from '../../../src/lib/components/deck/TagForm.svelte';
import { replacedIn, type Replacing } from '../../../src/lib/core/deck/replacing';
import { cardOf, deckOf } from '../../storage/contract';

const [deck, other] = [deckOf({ title: 'Here' }), deckOf({ title: 'There' })];
const cards = ['Who led Rusia?', 'When?'].map((prompt) => cardOf(deck.id, { prompt }));
const [first, second] = [cards[0]!, cards[1]!];

test('cards are chosen one by one, or all that a search finds', async () => {
	const onchoose = vi.fn();
	render(ChooseCards, { cards, chosen: new Set([second.id]), lang: 'en', onchoose });
	expect(screen.getByText('1 of 2 cards chosen.')).toBeTruthy();
	await userEvent.click(screen.getByRole('checkbox', { name: 'Who led Rusia?' }));
	expect(onchoose).toHaveBeenLastCalledWith([first.id], true);
	await userEvent.type(screen.getByRole('searchbox'), 'rusia');
	await userEvent.click(screen.getByRole('button', { name: 'Choose these 1 card' }));
	expect(onchoose).toHaveBeenLastCalledWith([first.id], true);
});

test('a replacement shows what it would change before it is made', async () => {
	const onreplace = vi.fn();
	const preview = (how: Replacing) =>
		new Map(
			cards.flatMap((card) => {
				const change = replacedIn(card, how);
				return change ? [[card, change] as const] : [];
			})
		);
	render(ReplaceForm, { preview, lang: 'en', onreplace });
	expect(screen.queryByRole('button')).toBeNull();
	await userEvent.type(screen.getByRole('textbox', { name: 'Find' }), 'rusia');
	await userEvent.type(screen.getByRole('textbox', { name: 'Replace with' }), 'Russia');
	const list = screen.getByRole('list', { name: 'This changes 1 card:' });
	expect(within(list).getByRole('insertion').textContent).toBe('now: Who led Russia?');
	await userEvent.click(screen.getByRole('button', { name: 'Change 1 card' }));
	expect(onreplace).toHaveBeenCalledWith({ find: 'rusia', by: 'Russia', matchCase: false });
});

test('cards go to a deck that is here, or to a new one that has a title', async () => {
	const onmove = vi.fn();
	render(MoveForm, { decks: [other], cards: 2, onmove });
	const move = screen.getByRole<HTMLButtonElement>('button', { name: 'Move 2 cards' });
	expect(move.disabled).toBe(true);
	await userEvent.type(screen.getByRole('textbox', { name: 'Title of the new deck' }), 'Its own');
	await userEvent.click(move);
	expect(onmove).toHaveBeenLastCalledWith({ title: 'Its own' });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'There');
	await userEvent.click(move);
	expect(onmove).toHaveBeenLastCalledWith({ id: other.id });
});

test('a tag is put on and taken off', async () => {
	const on = { ontag: vi.fn(), onuntag: vi.fn() };
	render(TagForm, { tags: ['old'], cards: 2, ...on });
	await userEvent.type(screen.getByRole('textbox', { name: 'Tag' }), 'new{Enter}');
	expect(on.ontag).toHaveBeenCalledWith('new');
	await userEvent.click(screen.getByRole('button', { name: /Take off/ }));
	expect(on.onuntag).toHaveBeenCalledWith('old');
});

test('of cards that stand twice one is kept, named by its deck', async () => {
	const onkeep = vi.fn();
	const group = [first, cardOf(other.id, { prompt: 'who led Rusia' })];
	const titles = new Map([deck, other].map(({ id, title }) => [id, title]));
	const { rerender } = render(DuplicateGroups, { groups: [group], titles, onkeep });
	await userEvent.click(screen.getByRole('button', { name: /Keep this: .*, There$/ }));
	expect(onkeep).toHaveBeenCalledWith(group, group[1]?.id);
	await rerender({ groups: [] });
	expect(screen.getByRole('status').textContent).toBe('No card of this deck stands twice.');
});
