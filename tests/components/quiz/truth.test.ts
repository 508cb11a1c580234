import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Statement from '$lib/components/quiz/Statement.svelte';
import TrueOrFalse from '$lib/components/quiz/TrueOrFalse.svelte';
import WhatIsTrue from '$lib/components/quiz/WhatIsTrue.svelte';
import type { Statement as Said } from '$lib/core/quiz/truth';

const sentence = { type: 'sentence', before: 'NATO was founded in ', after: '.', right: '1949' } as const;
const swapped: Said = { ...sentence, said: '1955', swapped: { text: '1955', rightFor: '' } };
const plain: Said = { ...sentence, said: '1949', swapped: null };
const question: Said = { ...plain, type: 'question', before: 'When was NATO founded?', after: '' };

test('a statement is read as one sentence, and nothing in it tells whether it is true', () => {
	const [told, swap] = [plain, swapped].map(
		(statement) => render(Statement, { statement, look: 'plain' }).container.innerHTML
	);
	expect(swap).toBe(told?.replace('1949', '1955'));
});

test('a question is read with the answer it is said to have', () => {
	const { container } = render(Statement, { statement: question, look: 'plain' });
	expect(container.textContent?.replace(/\s+/g, ' ').trim()).toBe('When was NATO founded? Answer: 1949');
});

test('it is called true or false', async () => {
	const oncall = vi.fn();
	render(TrueOrFalse, { oncall });
	const group = screen.getByRole('group', { name: 'True or false?' });
	expect(group).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: /^True/ }));
	await userEvent.click(screen.getByRole('button', { name: /^False/ }));
	expect(oncall.mock.calls).toEqual([[true], [false]]);
});

test.each([
	[swapped, 'What it says is false. Right is 1949'],
	[plain, 'What it says is true.']
])('then what is true is said', (statement, words) => {
	const { container } = render(WhatIsTrue, { statement, lang: 'en' });
	expect(container.textContent?.replace(/\s+/g, ' ').trim()).toBe(words);
});
