import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import GradeBar from '$lib/components/review/GradeBar.svelte';

const promises = { 1: 10, 2: 4 * 1440, 3: 9 * 1440, 4: 21 * 1440 };

test('names each grade with the interval it promises, from Forgot to Easy', () => {
	render(GradeBar, { promises, ongrade: () => {} });
	const group = screen.getByRole('group', { name: 'How well did you remember it?' });
	const names = within(group)
		.getAllByRole('button')
		.map((button) => button.getAttribute('aria-label'));
	expect(names).toEqual(['Forgot, 10 min', 'Hard, 4 days', 'Good, 9 days', 'Easy, 21 days']);
});

test('gives back the grade that was pressed', async () => {
	const ongrade = vi.fn();
	render(GradeBar, { promises, ongrade });
	await userEvent.click(screen.getByRole('button', { name: 'Hard, 4 days' }));
	expect(ongrade.mock.calls).toEqual([[2]]);
});
