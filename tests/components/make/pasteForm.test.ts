import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PasteForm from '$lib/components/make/PasteForm.svelte';
import { problemWords } from '$lib/copy/make';
import type { LeftOut } from '$lib/core/text/article';
import { noMarks } from '$lib/core/text/marks';

const text = 'In 1928 the Red Line Agreement was signed.\n\nLeave a Reply';

const comment: LeftOut = { start: 44, end: text.length, reason: 'comments' };

function form(over = {}) {
	const on = {
		onwrite: vi.fn(),
		ondescribe: vi.fn(),
		onfind: vi.fn(),
		oncancel: vi.fn(),
		onfile: vi.fn(),
		onpage: vi.fn(),
		ontakein: vi.fn(),
		onleaveout: vi.fn()
	};
	const given = {
		paper: { text, marks: noMarks },
		byline: {},
		look: null,
		progress: null,
		problem: null,
		...on,
		...over
	};
	return { ...on, ...render(PasteForm, given) };
}

test('the fields and buttons come in the order of the design', async () => {
	const user = userEvent.setup();
	form({ look: { words: 7, leftOut: [comment] } });
	const order: (string | null | undefined)[] = [];
	for (let stop = 0; stop < 9; stop++) {
		await user.tab();
		const at = document.activeElement;
		order.push(at instanceof HTMLElement && 'labels' in at ? labelOf(at) : at?.textContent);
	}
	expect(order.map((name) => name?.trim().replace(/\s+/g, ' '))).toEqual([
		'Title',
		'Author, date, address',
		'Author',
		'Date',
		'Address',
		'Article',
		'Show',
		'Find facts Ctrl Enter',
		'Open a file instead'
	]);
});

function labelOf(element: HTMLElement): string | null | undefined {
	const { labels } = element as HTMLInputElement;
	return labels?.[0]?.textContent ?? element.textContent;
}

test('what the text says of itself stands in the fields, folded out under the title', () => {
	form({ byline: { title: 'The Red Line', author: 'A. Historian', date: '2016' } });
	expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('The Red Line');
	expect(screen.getByLabelText<HTMLInputElement>('Author').value).toBe('A. Historian');
	expect(screen.getByText('A. Historian · 2016')).toBeDefined();
});

test('after reading ended without a deck the focus is at Find facts again', async () => {
	const { rerender } = form({ progress: { done: 0, total: 0 } });
	await rerender({ progress: null });
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Find facts' }));
});

test('the status counts words politely, and what is left out can be looked at', async () => {
	const user = userEvent.setup();
	form({ look: { words: 1269, leftOut: [comment] } });
	expect(screen.getByRole('status').textContent).toBe('1,269 words. Left out: 1 line (comments).');
	expect(screen.queryByText('Leave a Reply')).toBeNull();
	await user.click(screen.getByRole('button', { name: 'Show' }));
	expect(screen.getByText('Leave a Reply')).toBeDefined();
});

test('Ctrl Enter in the article finds facts; Enter alone writes a line', async () => {
	const user = userEvent.setup();
	const { onfind, onwrite } = form();
	await user.click(screen.getByLabelText('Article'));
	await user.keyboard('{Enter}');
	expect(onfind).not.toHaveBeenCalled();
	expect(onwrite).toHaveBeenCalled();
	await user.keyboard('{Control>}{Enter}{/Control}');
	expect(onfind).toHaveBeenCalledOnce();
});

test('while reading there is progress and Cancel, which has the focus, and nothing to find', async () => {
	const user = userEvent.setup();
	const { oncancel } = form({ progress: { done: 3, total: 12 } });
	expect(
		screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading paragraph 4 of 12…' }).value
	).toBe(3);
	expect(screen.queryByRole('button', { name: 'Find facts' })).toBeNull();
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
	await user.keyboard('{Enter}');
	expect(oncancel).toHaveBeenCalledOnce();
});

test.each([
	['article-empty', 'There is no article here yet.'],
	['article-address', 'An address is not an article.'],
	['article-too-long', 'This text is larger than 10 MB.'],
	['reader-crashed', 'Reading stopped before the end.'],
	['storage-full', 'This was not saved: the browser says this device has no room left.']
] as const)('%s has its sentence, announced', (type, sentence) => {
	form({ problem: problemWords({ type }) });
	expect(screen.getByRole('alert').textContent).toContain(sentence);
});

test('a large paste goes in at once where the cursor is; a small one is left to the browser', async () => {
	const { onwrite } = form({ paper: { text: 'ab', marks: noMarks } });
	const box = screen.getByLabelText<HTMLTextAreaElement>('Article');
	box.setSelectionRange(1, 1);
	await fireEvent.paste(box, {
		clipboardData: { getData: (type: string) => (type === 'text/plain' ? 'small' : '') }
	});
	expect(onwrite).not.toHaveBeenCalled();
	const large = 'x'.repeat(50_000);
	await fireEvent.paste(box, {
		clipboardData: { getData: (type: string) => (type === 'text/plain' ? large : '') }
	});
	expect(onwrite).toHaveBeenCalledExactlyOnceWith(`a${large}b`);
});

test('a dropped file is handed on, dropped words are left to the box', async () => {
	const { onfile } = form();
	const file = new File(['words'], 'a.txt');
	const box = screen.getByLabelText('Article');
	await fireEvent.drop(box, { dataTransfer: { files: [file], types: ['Files'] } });
	await fireEvent.drop(box, { dataTransfer: { files: [], types: ['text/plain'] } });
	expect(onfile.mock.calls).toEqual([[file]]);
});

test('what is left out says why, and can be taken back in and left out again with the focus staying', async () => {
	const user = userEvent.setup();
	const { ontakein, onleaveout, rerender } = form({ look: { words: 7, leftOut: [comment] } });
	await user.click(screen.getByRole('button', { name: 'Show' }));
	expect(screen.getByRole('list', { name: 'Left out' }).textContent).toContain('Comments');
	const button = screen.getByRole('button', { name: 'Take back in', description: 'Leave a Reply' });
	button.focus();
	await user.keyboard('{Enter}');
	expect(ontakein).toHaveBeenCalledExactlyOnceWith(comment);
	await rerender({
		paper: { text, marks: { out: [], takenIn: [comment] } },
		look: { words: 10, leftOut: [] }
	});
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave out again' }));
	await user.keyboard('{Enter}');
	expect(onleaveout).toHaveBeenCalledExactlyOnceWith(comment);
});

test.each([
	['a page over everything', '<h1>T</h1><p>x', 'ab', true],
	['a page into the middle', '<h1>T</h1><p>x', 'a', false],
	['plain words with a style', '<span>x</span>', 'ab', false]
])('%s', async (_, html, selected, isPage) => {
	const { onpage } = form({ paper: { text: 'ab', marks: noMarks } });
	const box = screen.getByLabelText<HTMLTextAreaElement>('Article');
	box.setSelectionRange(0, selected.length);
	await fireEvent.paste(box, {
		clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'T x') }
	});
	expect(onpage.mock.calls).toEqual(isPage ? [[html, 'T x']] : []);
});
