import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Finished from '$lib/components/review/Finished.svelte';
import { wordsForStorageError } from '$lib/copy/errors';
import { nextSentence, sittingSentence } from '$lib/copy/review';
import type { Day } from '$lib/core/time';
import { cards } from './sitting';

const today = 20780 as Day;

function finish(over = {}) {
	const on = { onretry: vi.fn(), onundo: vi.fn() };
	render(Finished, {
		title: 'Review',
		description: '',
		problem: null,
		lead: sittingSentence(24, 1, 360_000),
		next: nextSentence({ day: (today + 1) as Day, cards: 11 }, today),
		forgotten: cards.slice(0, 1),
		elsewhere: 0,
		canUndo: true,
		...on,
		...over
	});
	return on;
}

test('says how many answers, how long, what slipped and what comes next; no lamp is left', () => {
	finish();
	expect(screen.getByRole('heading', { level: 1, name: 'That is all for today.' })).toBeTruthy();
	expect(screen.queryByRole('link', { name: 'Study them' })).toBeNull();
	expect(screen.getByText('24 answers in six minutes. 1 card slipped and will come back.')).toBeTruthy();
	expect(nextSentence({ day: (today + 3) as Day, cards: 1 }, today)).toMatch(
		/^Next: 1 card on [A-Z][a-z]+day\.$/
	);
	expect(screen.getByText(/^Next: 11 cards tomorrow\. This sitting is saved on this device\.$/)).toBeTruthy();
	expect(document.querySelector('.button.primary')).toBeNull();
	expect(screen.getByRole('link', { name: 'Done' }).getAttribute('href')).toBe('/');
});

test('what a way to be asked left alone is said, and may be asked another way', () => {
	finish({ unasked: 1 });
	const heading = 'That is all that can be asked this way.';
	expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
	expect(screen.getByText(/1 card is ready for another way\.$/)).toBeTruthy();
	expect(screen.getByRole('link', { name: 'Ask them another way' }).getAttribute('href')).toBe('/quiz/');
});

test('the day is over only where no other deck has cards that are ready; else the way there is the lamp', () => {
	finish({ elsewhere: 12 });
	expect(screen.getByRole('heading', { level: 1, name: 'That is all of this deck for today.' })).toBeTruthy();
	expect(screen.getByText(/12 cards of your other decks are ready\.$/)).toBeTruthy();
	const way = screen.getByRole('link', { name: 'Study them' });
	expect(way.getAttribute('href')).toBe('/review/');
	expect([...document.querySelectorAll('.button.primary')]).toEqual([way]);
});

test('the end of a run has a name of its own', () => {
	finish({ heading: 'Each of these cards was right once.' });
	expect(screen.getByRole('heading', { level: 1, name: 'Each of these cards was right once.' })).toBeTruthy();
});

test('what slipped is listed with its answer, and leads to its deck', () => {
	finish();
	const again = screen.getByRole('region', { name: 'Worth another look' });
	const link = within(again).getByRole('link');
	expect(link.textContent).toMatch(/In what year did Egypt take the canal\?\s*1956/);
	expect(link.getAttribute('href')).toBe('/deck/?id=suez');
});

test('nothing forgotten, nothing listed; nothing done, nothing to undo', () => {
	finish({ forgotten: [], canUndo: false });
	expect(screen.queryByRole('region')).toBeNull();
	expect(screen.queryByRole('button', { name: 'Undo last answer' })).toBeNull();
});

test('the last answer can still be taken back', async () => {
	const { onundo } = finish();
	await userEvent.click(screen.getByRole('button', { name: 'Undo last answer' }));
	expect(onundo).toHaveBeenCalledOnce();
});

test('an unsaved answer is told, and is not called saved', async () => {
	const { onretry } = finish({ problem: wordsForStorageError({ type: 'storage-full' }) });
	expect(screen.getByRole('alert').textContent).toMatch(/not saved/);
	expect(screen.queryByText(/is saved on this device/)).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(onretry).toHaveBeenCalledOnce();
});
