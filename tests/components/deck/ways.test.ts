import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import WaysForm from '$lib/components/deck/WaysForm.svelte';
import { waysSentence } from '$lib/copy/ways';
import type { Way } from '$lib/core/deck/card';

function form(open: readonly Way[]) {
	const [onchoose, onsave] = [vi.fn(), vi.fn()];
	render(WaysForm, { open, onchoose, onsave, oncancel: () => undefined });
	const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
	const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
	return { onchoose, onsave, box, save };
}

test('every way is open until some are closed, and the rest is saved', async () => {
	const { onchoose, onsave, box, save } = form([]);
	expect(screen.getByRole('group', { name: 'Ways to be asked' })).toBeTruthy();
	expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
	await userEvent.click(box('Match'));
	await userEvent.click(box('True or false'));
	expect(onchoose).toHaveBeenLastCalledWith(['choose', 'type', 'order']);
	await save();
	expect(onsave).toHaveBeenCalledWith(['choose', 'type', 'order']);
});

test('with all of them open again, none is named: one that is yet to come is open too', async () => {
	const { onsave, box, save } = form(['choose', 'type', 'order', 'truth']);
	expect(box('Match').checked).toBe(false);
	await userEvent.click(box('Match'));
	await save();
	expect(onsave).toHaveBeenCalledWith([]);
});

test('no way at all cannot be saved', async () => {
	const { onsave, box, save } = form(['type']);
	await userEvent.click(box('Type'));
	await save();
	expect(onsave).not.toHaveBeenCalled();
	expect(screen.getByText('Leave at least one way open.')).toBeTruthy();
});

test.each([
	[[], ''],
	[['choose', 'type'], 'A quiz asks it by: Choose, Type.']
] as const)('under the title, %j says “%s”', (ways, sentence) => {
	expect(waysSentence(ways)).toBe(sentence);
});
