import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Deck } from '$lib/core/deck/card';
import type { Day } from '$lib/core/time';
import type { CopyStanding } from '$lib/state/copyStanding';
import type { DeckStanding, TodayView } from '$lib/state/today';
import TodayScreen from '../../../src/routes/TodayScreen.svelte';

const today = 20780 as Day;
const deck = { id: 'a', title: 'Treaties', language: 'en', importedFrom: 'pakistan-russia' } as Deck;
const standing: DeckStanding = { deck, cards: 25, due: 9, fresh: 3, next: null };

function show(view: TodayView, copy: CopyStanding = { day: null, newer: 0, wanted: false }) {
	return render(TodayScreen, {
		view,
		standings: [standing],
		coming: [{ day: (today + 1) as Day, cards: 11 }],
		today,
		copy,
		onbegin: vi.fn(),
		onreload: vi.fn()
	});
}

const lamps = (container: HTMLElement) =>
	[...container.querySelectorAll('.button.primary')].map((each) => each.textContent?.trim());

describe('Today', () => {
	test('is neutral until storage has answered', () => {
		const { container } = show({ type: 'opening' });
		expect(screen.queryByRole('link')).toBeNull();
		expect(lamps(container)).toEqual([]);
	});
	test('first open: studying is the lamp, pasting the plain button beside it', () => {
		const { container } = show({ type: 'first', deck });
		expect(lamps(container)).toEqual(['Study the Pakistan–Russia deck']);
		expect(screen.getByRole('link', { name: 'Paste an article' })).toBeTruthy();
	});
	test('something due: the sentence, one lamp, the decks, the line about the data', () => {
		const { container } = show({ type: 'ready', cards: 12, fresh: 3, minutes: 3 });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('12 cards are ready.');
		expect(lamps(container)).toEqual(['Start reviewing Space']);
		expect(screen.getByText('Tomorrow 11.')).toBeTruthy();
		expect(screen.getByText(/25 cards, on this device only/)).toBeTruthy();
	});
	test('Space starts, but not while a control has the focus', async () => {
		show({ type: 'ready', cards: 12, fresh: 3, minutes: 3 });
		const started = vi.fn((event: Event) => event.preventDefault());
		screen.getByRole('link', { name: 'Start reviewing' }).addEventListener('click', started);
		screen.getByRole('link', { name: 'Save a copy' }).focus();
		await userEvent.keyboard(' ');
		expect(started).not.toHaveBeenCalled();
		screen.getByRole('link', { name: 'Save a copy' }).blur();
		await userEvent.keyboard(' ');
		expect(started).toHaveBeenCalledOnce();
	});
	test('a copy that is wanted is asked for beside the way to save it; one that is not, is not', () => {
		const view = { type: 'nothing', next: null } as const;
		const { unmount } = show(view, { day: (today - 3) as Day, newer: 40, wanted: false });
		expect(screen.queryByText(/in no copy/)).toBeNull();
		unmount();
		show(view, { day: (today - 9) as Day, newer: 213, wanted: true });
		expect(screen.getByText(/^213 reviews are in no copy/)).toBeTruthy();
		expect(screen.getByRole('link', { name: 'Save a copy' }).getAttribute('href')).toBe('/settings/#data');
	});
	test('nothing due: no lamp at all', () => {
		const { container } = show({ type: 'nothing', next: { day: (today + 1) as Day, cards: 11 } });
		expect(screen.getByText(/The next 11 cards come tomorrow/)).toBeTruthy();
		expect(lamps(container)).toEqual([]);
	});
});
