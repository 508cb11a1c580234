import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { cards, openDialogs, sit } from './sitting';

beforeAll(openDialogs);

const notice = () =>
	screen.queryByText(/You have forgotten this card/)?.closest<HTMLElement>('[role=status]');
const press = (keys: string) => userEvent.keyboard(keys);

test('a card forgotten for the eighth time is set aside, with a sentence that names it, while the next is asked', async () => {
	const { acts } = sit({ lapses: 7 });
	await press(' 1');
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(cards[1]?.prompt);
	expect(notice()?.textContent).toMatch(/You have forgotten this card 8 times\. It is set aside/);
	expect(within(notice()!).getByText(cards[0]?.prompt ?? '')).toBeTruthy();
	await expect.poll(acts).toEqual(['grade', 'suspend']);
});

test('any other lapse says nothing', async () => {
	sit({ lapses: 6 });
	await press(' 1');
	expect(notice()).toBeUndefined();
});

test('Edit opens that card, not the one asked now, and the sentence then shows its new words', async () => {
	const { patchCard } = sit({ lapses: 7 });
	await press(' 1');
	await userEvent.click(screen.getByRole('button', { name: 'Edit it' }));
	const field = within(screen.getByRole('dialog', { name: 'Edit the card' })).getByLabelText('Question');
	await userEvent.clear(field);
	await userEvent.type(field, 'When was the canal taken?');
	await userEvent.click(screen.getByRole('button', { name: 'Save' }));
	expect(patchCard.mock.lastCall?.slice(1)).toEqual([cards[0]?.id, { prompt: 'When was the canal taken?' }]);
	expect(within(notice()!).getByText('When was the canal taken?')).toBeTruthy();
});

test('asked again all the same, it is in the sitting again and the sentence is gone', async () => {
	const { acts, session } = sit({ lapses: 7 });
	await press(' 1');
	expect(session.progress).toEqual({ place: 2, of: 3 });
	await userEvent.click(screen.getByRole('button', { name: 'Ask it again' }));
	expect(session.progress).toEqual({ place: 2, of: 4 });
	expect(notice()).toBeUndefined();
	await expect.poll(acts).toEqual(['grade', 'suspend', 'resume']);
});

test('one undo takes it back; the next answer takes the sentence away', async () => {
	sit({ lapses: 7 });
	await press(' 1');
	await press('z');
	expect(notice()).toBeUndefined();
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(cards[0]?.prompt);
	await press(' 1');
	expect(notice()).toBeTruthy();
	await press('  ');
	expect(notice()).toBeUndefined();
});
