import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import AnkiWay from '../../../src/lib/components/sharing/AnkiWay.svelte';
import { wordsForPackage } from '../../../src/lib/copy/packages';

const props = () => ({ busy: false, outcome: '', problem: null, onchoose: vi.fn(), onsave: vi.fn() });

test('who takes progress along is told what to tick in Anki, and nobody else', async () => {
	const handed = props();
	const { rerender } = render(AnkiWay, { ...handed, withProgress: false });
	expect(screen.queryByText(/Import any learning progress/)).toBeNull();
	await userEvent.click(screen.getByRole('checkbox', { name: /With what I have learned/ }));
	expect(handed.onchoose).toHaveBeenCalledWith(true);
	await rerender({ withProgress: true });
	expect(screen.getByText(/tick “Import any learning progress” in Anki/)).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Save as an Anki package' }));
	expect(handed.onsave).toHaveBeenCalledOnce();
});

test('while a package is written there is nothing to press, and what went wrong is said', async () => {
	const { rerender } = render(AnkiWay, { ...props(), withProgress: false, busy: true });
	expect(screen.getByRole('button', { name: 'Save as an Anki package' })).toHaveProperty('disabled', true);
	await rerender({ busy: false, problem: wordsForPackage({ type: 'package-unready' }) });
	expect(screen.getByRole('status').textContent).toContain('Connect once and load the page again');
});
