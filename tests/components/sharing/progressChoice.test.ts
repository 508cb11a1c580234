import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import ProgressChoice from '../../../src/lib/components/sharing/ProgressChoice.svelte';
import ReadingShare from '../../../src/lib/components/sharing/ReadingShare.svelte';

const props = () => ({ studied: 120, reviews: 1_300, checked: false, onchoose: vi.fn(), ontake: null });

test('what was learned is a choice of its own, told in numbers, and whose it should be', async () => {
	const handed = props();
	render(ProgressChoice, handed);
	const box = screen.getByRole('checkbox', { name: 'Take over what was learned: 120 cards, 1,300 answers' });
	expect(box).toHaveProperty('checked', false);
	expect(box.getAttribute('aria-describedby')).toBe(screen.getByText(/^Only if the answers are your own/).id);
	await userEvent.click(box);
	expect(handed.onchoose).toHaveBeenCalledWith(true);
});

test('where the deck is here already, it is taken over at once', async () => {
	const ontake = vi.fn();
	render(ProgressChoice, { ...props(), ontake });
	await userEvent.click(screen.getByRole('button', { name: /^Take over what was learned/ }));
	expect(ontake).toHaveBeenCalledOnce();
	expect(screen.queryByRole('checkbox')).toBeNull();
});

test('reading tells how far it is, and can be stopped', async () => {
	const onleave = vi.fn();
	render(ReadingShare, { share: 0.4, onleave });
	expect(screen.getByRole('progressbar', { name: 'Read so far' })).toHaveProperty('value', 0.4);
	await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
	expect(onleave).toHaveBeenCalledOnce();
});
