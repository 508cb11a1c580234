import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Card, CardId, DeckId } from '$lib/core/deck/card';
import type { Confusion, Side } from '$lib/core/quiz/confusions';
import type { Day } from '$lib/core/time';
import ConfusionsScreen from '../../../src/routes/quiz/confusions/ConfusionsScreen.svelte';
import { deckOf } from '../../storage/contract';
import { contentOf } from '../../support/cards';

const deck = deckOf({ id: 'one' as DeckId });
const today = 20_000 as Day;
const dayOf = (at: number) => (today - at) as Day;
const sideOf = (text: string, sentence: string): Side => {
	const card: Card = {
		...contentOf({ prompt: `What is ${sentence}?`, answer: text }),
		...{ id: text as CardId, deck: deck.id, article: null }
	};
	return { text, card, sentence, inARow: 0 };
};
const sco = sideOf('SCO', 'The SCO was founded in 2001.');
const brics = sideOf('BRICS', 'BRICS met first in 2009.');
const nato: Side = { text: 'NATO', card: null, sentence: '', inARow: 0 };
const pair = (change: Partial<Confusion> = {}): Confusion => ({
	key: 'sco|brics',
	sides: [sco, brics],
	times: 3,
	lastAt: 2,
	isApart: false,
	...change
});
const shown = (confusions: readonly Confusion[]) =>
	render(ConfusionsScreen, {
		found: confusions.length > 0 ? [{ deck, confusions }] : [],
		deck: deck.id,
		today,
		dayOf
	});

test('a pair stands side by side under its sentence: question, answer, and where the answer stands', () => {
	shown([pair()]);
	expect(screen.getByRole('heading', { level: 1, name: 'You mix up two answers.' })).toBeTruthy();
	const both = screen.getByRole('article', {
		name: 'You mix up SCO and BRICS: 3 times, last 2 days ago.'
	});
	const side = within(within(both).getByRole('region', { name: 'BRICS' }));
	expect(side.getByText('What is BRICS met first in 2009.?')).toBeTruthy();
	expect(side.getAllByText('BRICS').map(({ tagName }) => tagName)).toEqual(['P', 'MARK']);
});

test('what is no more than a wrong option says so', () => {
	shown([pair({ sides: [sco, nato], times: 1, lastAt: 0 })]);
	expect(screen.getByRole('article', { name: 'You mix up SCO and NATO: once, today.' })).toBeTruthy();
	expect(screen.getByText('A wrong option; no card asks for it')).toBeTruthy();
});

test('one lamp leads to telling them apart, of the deck that is looked at', () => {
	shown([pair(), pair({ key: 'other', sides: [sco, nato] }), pair({ key: 'gone', isApart: true })]);
	expect(screen.getByRole('heading', { level: 1, name: 'You mix up two pairs of answers.' })).toBeTruthy();
	expect(screen.getAllByRole('article')).toHaveLength(2);
	const lamp = screen.getByRole('link', { name: 'Tell them apart' });
	expect(lamp.getAttribute('href')).toMatch(/quiz\/ask\/\?run=apart&deck=one$/);
	expect(within(screen.getByRole('list', { name: 'Told apart' })).getAllByRole('listitem')).toHaveLength(1);
});

test('all told apart is a finished state without a lamp, and nothing mixed up an empty one', () => {
	const { unmount } = shown([pair({ isApart: true, times: 2 })]);
	expect(screen.getByRole('heading', { level: 1, name: 'You tell them apart.' })).toBeTruthy();
	expect(screen.queryByRole('link', { name: 'Tell them apart' })).toBeNull();
	expect(screen.getByText('Mixed up twice, last 2 days ago.')).toBeTruthy();
	unmount();
	shown([]);
	expect(screen.getByRole('heading', { level: 1, name: 'Nothing is mixed up.' })).toBeTruthy();
	expect(screen.queryByRole('list')).toBeNull();
	expect(screen.getByRole('link', { name: 'Choose how to be asked' })).toBeTruthy();
});
