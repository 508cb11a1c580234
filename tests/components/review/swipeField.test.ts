import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import SwipeField from '$lib/components/review/SwipeField.svelte';

const words = { start: 'Forgot, 10 min', end: 'Good, 9 days' };

function lay(given: typeof words | null = words) {
	const onswipe = vi.fn();
	const children = createRawSnippet(() => ({ render: () => '<article>A card</article>' }));
	render(SwipeField, { words: given, onswipe, children });
	const card = screen.getByText('A card');
	const touch = async (type: string, clientX: number, clientY = 300, rest = {}) => {
		const event = new MouseEvent(type, { bubbles: true, clientX, clientY });
		await fireEvent(
			card,
			Object.assign(event, { pointerId: 1, pointerType: 'touch', isPrimary: true, ...rest })
		);
		await tick();
	};
	const swipe = async (to: number, rest = {}) => {
		await touch('pointerdown', 200, 300, rest);
		await touch('pointermove', (200 + to) / 2, 300, rest);
		await touch('pointermove', to, 300, rest);
		await touch('pointerup', to, 300, rest);
	};
	return { onswipe, touch, swipe };
}

test('a swipe to the start and one to the end tell where they went', async () => {
	const { onswipe, swipe } = lay();
	await swipe(60);
	await swipe(340);
	expect(onswipe.mock.calls).toEqual([['start'], ['end']]);
});

test('what it will do stands there while the finger does, and is not read out', async () => {
	const { touch } = lay();
	await touch('pointerdown', 200);
	await touch('pointermove', 230);
	expect(screen.getByText('Good, 9 days').closest('[aria-hidden=true]')).toBeTruthy();
	await touch('pointermove', 150);
	expect(screen.getByText('Forgot, 10 min')).toBeTruthy();
	await touch('pointerup', 150);
	expect(screen.queryByText('Forgot, 10 min')).toBeNull();
});

test('let go near where it began, or led back there, it does nothing', async () => {
	const { onswipe, swipe, touch } = lay();
	await swipe(230);
	await touch('pointerdown', 200);
	await touch('pointermove', 340);
	await touch('pointermove', 205);
	await touch('pointerup', 205);
	expect(onswipe).not.toHaveBeenCalled();
});

test('a finger that scrolls, one the browser takes over, a second one and a mouse do nothing', async () => {
	const { onswipe, swipe, touch } = lay();
	await touch('pointerdown', 200);
	await touch('pointermove', 205, 340);
	await touch('pointermove', 380, 340);
	await touch('pointerup', 380, 340);
	await touch('pointerdown', 200);
	await touch('pointermove', 340);
	await touch('pointercancel', 340);
	await touch('pointerdown', 200);
	await touch('pointermove', 340);
	await touch('pointerdown', 100, 100, { pointerId: 2, isPrimary: false });
	await touch('pointerup', 340);
	await swipe(340, { pointerType: 'mouse' });
	expect(onswipe).not.toHaveBeenCalled();
});

test('at the very edge the finger is the browser’s; before the answer there is nothing to swipe', async () => {
	const { onswipe, touch } = lay();
	await touch('pointerdown', 8);
	await touch('pointermove', 300);
	await touch('pointerup', 300);
	expect(onswipe).not.toHaveBeenCalled();
});

test('where there are no words there is nothing to swipe', async () => {
	const { onswipe, swipe } = lay(null);
	await swipe(340);
	expect(onswipe).not.toHaveBeenCalled();
});
