import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import GradeBar from '$lib/components/review/GradeBar.svelte';

const promises = { 1: 10, 2: 4 * 1440, 3: 9 * 1440, 4: 21 * 1440 };

test('names each grade with the interval it promises, from Forgot to Easy', () => {
	render(GradeBar, { promises, grading: 'four', ongrade: () => {} });
	const group = screen.getByRole('group', { name: 'How well did you remember it?' });
	const names = within(group)
		.getAllByRole('button')
		.map((button) => button.getAttribute('aria-label'));
	expect(names).toEqual(['Forgot, 10 min', 'Hard, 4 days', 'Good, 9 days', 'Easy, 21 days']);
});

test('gives back the grade that was pressed', async () => {
	const ongrade = vi.fn();
	render(GradeBar, { promises, grading: 'four', ongrade });
	await userEvent.click(screen.getByRole('button', { name: 'Hard, 4 days' }));
	expect(ongrade.mock.calls).toEqual([[2, false]]);
});

test('of two grades the one is Forgot and the other Good, each with the same promise as among four', async () => {
	const ongrade = vi.fn();
	render(GradeBar, { promises, grading: 'two', ongrade });
	const buttons = screen.getAllByRole('button');
	expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
		'Forgot, 10 min',
		'Knew it, 9 days'
	]);
	expect(buttons.map((button) => button.querySelector('kbd')?.textContent)).toEqual(['1', '2 or Space']);
	for (const button of buttons) await userEvent.click(button);
	expect(ongrade.mock.calls.map(([grade]) => grade)).toEqual([1, 3]);
});

test('tells whether a finger gave the grade', async () => {
	const ongrade = vi.fn();
	render(GradeBar, { promises, grading: 'four', ongrade });
	const touch = new MouseEvent('click', { bubbles: true });
	screen.getByRole('button', { name: /^Good/ }).dispatchEvent(Object.assign(touch, { pointerType: 'touch' }));
	expect(ongrade.mock.calls).toEqual([[3, true]]);
});
