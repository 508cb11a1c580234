import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import Failed from '$lib/components/opening/Failed.svelte';
import Lost from '$lib/components/opening/Lost.svelte';

beforeAll(() => {
	HTMLDialogElement.prototype.showModal ??= function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function () {
		this.open = false;
	};
});

test('a loss is told in numbers, and nothing is given up without a second yes', async () => {
	const onbegin = vi.fn();
	render(Lost, { remembered: 1204, found: 310, onbegin });
	expect(screen.getByText(/remembers 1,204 answers and still holds 310/)).toBeTruthy();
	expect(screen.getByRole('link', { name: 'Restore a copy' })).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Go on without them…' }));
	expect(onbegin).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('button', { name: 'Go on without them' }));
	expect(onbegin).toHaveBeenCalledOnce();
});

test('a newer database is refused in words, with one thing to do', async () => {
	const onreload = vi.fn();
	render(Failed, { error: { type: 'storage-newer' }, onreload });
	expect(screen.getByRole('alert').textContent).toMatch(/newer version.*leaves them alone/s);
	await userEvent.click(screen.getByRole('button', { name: 'Load again' }));
	expect(onreload).toHaveBeenCalledOnce();
});
