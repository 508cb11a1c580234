import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CorrectionWay from '../../../src/lib/components/sharing/CorrectionWay.svelte';
import IncomingPreview from '../../../src/lib/components/sharing/IncomingPreview.svelte';
import KeptDecks from '../../../src/lib/components/sharing/KeptDecks.svelte';
import UpdatePreview from '../../../src/lib/components/sharing/UpdatePreview.svelte';
import type { Card, CardContent, CardId, DeckId } from '../../../src/lib/core/deck/card';
import { incomingOf, type DeckFate } from '../../../src/lib/core/sharing/incoming';
import { mergeDecks } from '../../../src/lib/core/sharing/merge/merge';
import { usualPicks } from '../../../src/lib/core/sharing/merge/picks';
import { cardOf, deckOf } from '../../storage/contract';

const deck = deckOf({ title: 'Cold War' });
const text = (change: Partial<CardContent>, origin: string) =>
	cardOf(deck.id, { prompt: `${origin}?`, answer: 'old', origin: origin.padEnd(11, 'x'), ...change });

function shown(kind: 'version' | 'correction' = 'version') {
	const base = ['both', 'theirs', 'gone', 'studied'].map((name) => text({}, name));
	const mine: Card[] = base.map((card) => (card.prompt === 'both?' ? { ...card, answer: 'mine' } : card));
	const theirs = [text({ answer: 'other' }, 'both'), text({ answer: 'newer' }, 'theirs'), text({}, 'fresh')];
	const merge = mergeDecks({
		base: { head: deck, cards: base },
		mine: { head: deck, cards: mine },
		theirs: { head: deck, cards: theirs }
	});
	const studied = new Set<CardId>([mine[3]!.id]);
	const picks = usualPicks(merge, ({ id }) => studied.has(id));
	const on = { onpick: vi.fn(), onupdate: vi.fn(), onsecond: vi.fn(), onleave: vi.fn() };
	render(UpdatePreview, { deck, kind, merge, picks, studied, ...on });
	return { merge, ...on };
}

test('another version says how much it changes, and does nothing until told', async () => {
	const { onupdate, onsecond, onleave } = shown();
	expect(screen.getByRole('heading', { level: 1, name: '“Cold War” is here already.' })).toBeTruthy();
	expect(
		screen.getByText(
			/changes 1 card, changes 1 card otherwise than you did, brings 1 new card and no longer has 2 cards\./
		)
	).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Update the deck' }));
	await userEvent.click(screen.getByRole('button', { name: 'Keep it as a second deck' }));
	await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
	for (const heard of [onupdate, onsecond, onleave]) expect(heard).toHaveBeenCalledOnce();
});

test('what both changed stands side by side, the student’s chosen until the other is', async () => {
	const { merge, onpick } = shown();
	const group = screen.getByRole('group', { name: 'Answer: both?' });
	const mine = within(group).getByRole<HTMLInputElement>('radio', { name: 'Yours mine' });
	expect(mine.checked).toBe(true);
	await userEvent.click(within(group).getByRole('radio', { name: 'Theirs other' }));
	expect(onpick).toHaveBeenCalledWith(merge.cards[0]!.conflicts[0], true);
});

test('each change shows what was and what would be, and can be left', async () => {
	const { merge, onpick } = shown();
	const list = screen.getByRole('list', { name: 'Changed by the author' });
	expect(within(list).getByRole('deletion').textContent).toBe('was: old');
	expect(within(list).getByRole('insertion').textContent).toBe('now: newer');
	await userEvent.click(screen.getByRole('checkbox', { name: 'Take: theirs?' }));
	expect(onpick).toHaveBeenCalledWith(merge.cards[1], false);
	await userEvent.click(screen.getByRole('checkbox', { name: 'Take: fresh?' }));
	expect(onpick).toHaveBeenCalledWith(merge.added[0], false);
});

test('a card the author took out goes, unless it was studied, and says so', () => {
	shown();
	expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Delete: gone?' }).checked).toBe(true);
	expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Delete: studied?' }).checked).toBe(false);
	expect(screen.getByText('You have studied it.')).toBeTruthy();
});

test('a correction says what it is, and is no second deck', () => {
	shown('correction');
	expect(screen.getByRole('heading', { level: 1, name: 'Someone corrects “Cold War”.' })).toBeTruthy();
	expect(screen.getByRole('button', { name: 'Take what is checked' })).toBeTruthy();
	expect(screen.queryByRole('button', { name: 'Keep it as a second deck' })).toBeNull();
});

const way = {
	deleted: 0,
	tagged: false,
	choices: { tags: false, deletions: false },
	onchoose: vi.fn(),
	oncopy: vi.fn()
};

test('what was changed of a deck goes back to its author as a link of its own', async () => {
	const oncopy = vi.fn();
	render(CorrectionWay, { link: 'https://a/open/#c=1d', cards: 2, outcome: 'copied', ...way, oncopy });
	expect(screen.getByText(/You changed or added 2 cards/)).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Copy the corrections' }));
	expect(oncopy).toHaveBeenCalledOnce();
	expect(screen.getByRole('status').textContent).toBe('The link is copied.');
});

test('tags and deletions go back only where that is chosen', async () => {
	const onchoose = vi.fn();
	render(CorrectionWay, { link: null, cards: 0, outcome: null, ...way, deleted: 2, tagged: true, onchoose });
	expect(screen.getByText(/You changed no words of this deck\. What else you did to it/)).toBeTruthy();
	await userEvent.click(screen.getByRole('checkbox', { name: 'With my tags' }));
	await userEvent.click(screen.getByRole('checkbox', { name: 'With the 2 cards I deleted' }));
	expect(onchoose.mock.calls).toEqual([[{ tags: true }], [{ deletions: true }]]);
});

test('corrections that no link takes are told, and what to do instead', () => {
	render(CorrectionWay, { link: null, cards: 900, outcome: null, ...way });
	expect(
		screen.getByText(/900 cards.*too much for a link\. Send its author the whole deck as a file/)
	).toBeTruthy();
	expect(screen.queryByRole('button')).toBeNull();
});

test('a card that was moved to another deck says so where it changes', () => {
	const base = [text({}, 'moved')];
	const mine: Card[] = [{ ...base[0]!, deck: 'AAAAAAAAAAZ' as DeckId }];
	const sides = {
		mine: { head: deck, cards: mine },
		theirs: { head: deck, cards: [text({ answer: 'new' }, 'moved')] }
	};
	const merge = mergeDecks({ base: { head: deck, cards: base }, ...sides });
	const on = { onpick: vi.fn(), onupdate: vi.fn(), onsecond: vi.fn(), onleave: vi.fn() };
	render(UpdatePreview, {
		deck,
		kind: 'version',
		merge,
		picks: new Set<object>(),
		studied: new Set<CardId>(),
		...on
	});
	expect(screen.getByText('You moved it to another deck, where it stays.')).toBeTruthy();
});

test('of several decks each says whether it is new, and what it would change of one that is here', async () => {
	const { head, cards } = { head: deck, cards: [text({}, 'one')] };
	const on = { onplan: vi.fn(), oncopy: vi.fn(), onkeep: vi.fn(), onleave: vi.fn() };
	const copies = [deck, { ...deck, id: 'AAAAAAAAAAZ' as DeckId, createdAt: 1_700_000_000_000 }];
	const plan = (title: string, becomes: DeckFate, here: DeckId | null) => ({
		title,
		becomes,
		here,
		copies: here ? copies : []
	});
	render(IncomingPreview, {
		incoming: incomingOf('anki-package', [
			{ head, cards },
			{ head, cards },
			{ head, cards }
		]),
		plans: [plan('New', 'kept', null), plan('Changed', 'update', deck.id), plan('Same', 'left', deck.id)],
		counts: [null, { changed: 3, conflicts: 2, added: 0, gone: 0 }, null],
		...on
	});
	const describes = (name: string) => {
		const box = screen.getByRole<HTMLInputElement>('checkbox', { name });
		const words = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent?.trim();
		return [box.checked, words];
	};
	expect(describes('New')).toEqual([true, 'New.']);
	expect(describes('Changed')).toEqual([
		true,
		'Already here: changes 3 cards and changes 2 cards otherwise than you did. Where you both changed something, yours stays unless you choose theirs.'
	]);
	expect(describes('Same')).toEqual([false, 'Already here, nothing new.']);
	expect(screen.getByRole('button', { name: 'Keep 1 deck, update 1' })).toBeTruthy();
	await userEvent.click(screen.getByRole('checkbox', { name: 'Changed' }));
	expect(on.onplan).toHaveBeenLastCalledWith(1, { becomes: 'left' });
	await userEvent.click(screen.getByRole('checkbox', { name: 'Same' }));
	expect(on.onplan).toHaveBeenLastCalledWith(2, { becomes: 'kept' });
	await userEvent.click(screen.getByText('See what changes'));
	const which = within(await screen.findByRole('group', { name: /more than once/ }));
	expect(which.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([true, false]);
	await userEvent.click(which.getByRole('radio', { name: /kept on 14 November 2023/ }));
	expect(on.oncopy).toHaveBeenCalledWith(1, copies[1]?.id);
	await userEvent.click(screen.getByRole('checkbox', { name: 'Keep it as a second deck instead' }));
	expect(on.onplan).toHaveBeenLastCalledWith(1, { becomes: 'kept' });
});

test.each([
	[1, 0, '“One” is yours now.'],
	[2, 1, '2 decks are yours now.'],
	[0, 1, '“Old” is up to date.'],
	[0, 2, '2 decks are up to date.']
])(
	'what became of %i new decks and %i that were here is told, and can be taken back',
	async (fresh, old, words) => {
		const onback = vi.fn();
		const many = (count: number, title: string) =>
			Array.from({ length: count }, (_, at) => ({ id: `${title}${at}` as DeckId, title, cards: 2 }));
		render(KeptDecks, {
			decks: many(fresh, 'One'),
			updated: many(old, 'Old'),
			learned: '',
			onback: old ? onback : null
		});
		expect(screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s+/g, ' ').trim()).toBe(words);
		const back = screen.queryByRole('button', { name: 'Take the update back' });
		expect(back !== null).toBe(old > 0);
		if (back) await userEvent.click(back);
		expect(onback).toHaveBeenCalledTimes(old > 0 ? 1 : 0);
	}
);

test('a deck that took a correction is called corrected, and gives it back', async () => {
	const onback = vi.fn();
	const updated = [{ id: 'a' as DeckId, title: 'Old' }];
	render(KeptDecks, { decks: [], updated, isCorrected: true, learned: '', onback });
	expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/“Old”\s+is\s+corrected\./);
	await userEvent.click(screen.getByRole('button', { name: 'Take the correction back' }));
	expect(onback).toHaveBeenCalledOnce();
});
