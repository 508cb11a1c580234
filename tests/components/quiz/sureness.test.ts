import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Sureness from '$lib/components/quiz/Sureness.svelte';

const levels = () => within(screen.getByRole('group', { name: 'How sure are you?' })).getAllByRole('button');
const pressed = () => levels().map((level) => level.getAttribute('aria-pressed'));

test('three levels by name, none of them said until one is; what is said can be taken back', async () => {
	const onsure = vi.fn();
	const { rerender } = render(Sureness, { sure: null, keys: 'letters', onsure });
	expect(pressed()).toEqual(['false', 'false', 'false']);
	expect(screen.getByRole('status').textContent).toBe('');
	await userEvent.click(screen.getByRole('button', { name: 'Sure' }));
	expect(onsure).toHaveBeenLastCalledWith(3);
	await rerender({ sure: 3 });
	expect(pressed()).toEqual(['false', 'false', 'true']);
	expect(screen.getByRole('status').textContent).toBe('Sure');
	await userEvent.click(screen.getByRole('button', { name: 'Sure' }));
	expect(onsure).toHaveBeenLastCalledWith(null);
	await userEvent.click(screen.getByRole('button', { name: 'Guessing' }));
	expect(onsure).toHaveBeenLastCalledWith(1);
});

test('the keys it shows are those that act', async () => {
	const { container, rerender } = render(Sureness, { sure: null, keys: 'letters', onsure: vi.fn() });
	const hints = () => [...container.querySelectorAll('kbd')].map(({ textContent }) => textContent);
	expect(hints()).toEqual(['G', 'H', 'J']);
	await rerender({ keys: 'arrows' });
	expect(hints()).toEqual(['↑ ↓']);
});
