import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CodeSheet from '../../../src/lib/components/sharing/CodeSheet.svelte';
import ScanCode from '../../../src/lib/components/sharing/ScanCode.svelte';

const sheet = {
	title: 'Cold War',
	author: 'A. Teacher',
	licence: 'CC0',
	cards: 3,
	address: 'https://a/open/'
};
const code = [
	[true, false],
	[false, true]
];

test('one code is named, several are numbered, and each is drawn dark on light with its quiet zone', () => {
	const { container, unmount } = render(CodeSheet, { ...sheet, codes: [code], onprint: vi.fn() });
	expect(screen.getByRole('img', { name: 'Code' })).toBeTruthy();
	expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 10 10');
	expect(container.querySelector('path')?.getAttribute('d')).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
	unmount();
	render(CodeSheet, { ...sheet, codes: [code, code], onprint: vi.fn() });
	expect(screen.getByRole('img', { name: 'Code 2 of 2' })).toBeTruthy();
	expect(screen.getByText(/The link takes 2 codes/)).toBeTruthy();
});

test('a deck too long for codes says so', () => {
	render(CodeSheet, { ...sheet, codes: null, onprint: vi.fn() });
	expect(screen.getByRole('status').textContent).toContain('too long for codes');
});

const scan = {
	stream: null,
	of: 0,
	missing: [],
	problem: null,
	onstart: vi.fn(),
	onstop: vi.fn(),
	onpicture: vi.fn(),
	onwatch: () => () => {},
	onleave: vi.fn()
};

test('scanning begins when asked, and tells which codes are still to come', async () => {
	const { rerender } = render(ScanCode, scan);
	await userEvent.click(screen.getByRole('button', { name: 'Use the camera' }));
	expect(scan.onstart).toHaveBeenCalledOnce();
	await rerender({ of: 3, missing: [2, 3] });
	expect(screen.getByRole('status').textContent).toBe(
		'1 of 3 codes read. Code 2 and code 3 are still to come.'
	);
});

test('a code that is no deck is shown as text, with what hides in it', () => {
	render(ScanCode, { ...scan, problem: { type: 'foreign-code', text: 'javascript:alert(1)\u202E' } });
	const alert = screen.getByRole('alert');
	expect(alert.textContent).toContain('holds no deck of Entente');
	expect(alert.textContent).toContain('javascript:alert(1)‹U+202E›');
	expect(alert.querySelector('a')).toBeNull();
});
