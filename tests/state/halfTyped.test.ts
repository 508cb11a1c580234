import { expect, test, vi } from 'vitest';
import { halfTyped } from '$lib/state/halfTyped';

test('what was half typed comes back as it stood, through the JSON the tab keeps', () => {
	const restore = vi.fn();
	const page = halfTyped('card 1', { capture: () => ({ prompt: 'Which str' }), restore });
	page.restore(JSON.parse(JSON.stringify(page.capture())));
	expect(restore).toHaveBeenCalledExactlyOnceWith({ prompt: 'Which str' });
});

test('where nothing is half typed nothing is kept and nothing comes back', () => {
	const restore = vi.fn();
	const page = halfTyped('card 1', { capture: () => null, restore });
	expect(page.capture()).toBeNull();
	page.restore(null);
	expect(restore).not.toHaveBeenCalled();
});

test('a shape of another version is left alone', () => {
	const restore = vi.fn();
	const older = halfTyped('card 1', { capture: () => 'words', restore: vi.fn() });
	halfTyped('card 2', { capture: () => null, restore }).restore(older.capture());
	expect(restore).not.toHaveBeenCalled();
});
