import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { createWaiting } from '$lib/state/asking';
import ReviewDesk from '../../../src/routes/review/ReviewDesk.svelte';
import { foretoldOf } from '../../support/cards';

const question = foretoldOf({
	card: { id: 'a' as CardId, kind: 'deal', prompt: 'What was signed?' },
	deck: { title: 'Treaties', language: 'fr' },
	of: 12
});

function wait(told: typeof question | null) {
	const { asking, card, deck, blank } = createWaiting(told);
	const onend = vi.fn();
	const parts = {
		asking,
		card,
		deck,
		blank,
		ready: false,
		article: null,
		letterKeys: true,
		grading: 'four' as const
	};
	const { container } = render(ReviewDesk, { ...parts, onend });
	return { asking, onend, desk: container.querySelector('.desk') };
}

test('a question foretold stands on its card like any other', () => {
	const { desk } = wait(question);
	const prompt = screen.getByRole('heading', { level: 1, name: 'What was signed?' });
	expect([prompt.lang, prompt.dir]).toEqual(['fr', 'auto']);
	expect(document.activeElement).toBe(prompt);
	expect(screen.getByRole('article', { name: 'Card 1 of 12' }).textContent).toMatch(/Deal.*Treaties/);
	expect(screen.getByText('1 of 12')).toBeTruthy();
	expect(desk?.classList.contains('blank')).toBe(false);
});

test('nothing can be done with it yet but to end', async () => {
	const { onend } = wait(question);
	for (const name of [/^Edit/, /^Not today/, /^Suspend/, /^All keys/])
		for (const button of screen.getAllByRole('button', { name })) await userEvent.click(button);
	await userEvent.keyboard('1e!b');
	expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
	expect(screen.getByRole('heading', { level: 1, name: 'What was signed?' })).toBeTruthy();
	await userEvent.keyboard('{Escape}');
	expect(onend).toHaveBeenCalledOnce();
});

test('where none is foretold the screen is neutral: its name, no card and no focus taken', () => {
	const { desk } = wait(null);
	expect(screen.getByRole('heading', { level: 1, name: 'Review' })).not.toBe(document.activeElement);
	expect(screen.queryByRole('article', { name: /^Card/ })).toBeNull();
	expect(desk?.classList.contains('blank')).toBe(true);
});
