import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import MatchBoard from '$lib/components/quiz/MatchBoard.svelte';

const half = (id: string, text: string) => ({ id, text, lang: 'en' });
const prompts = [half('a', 'Who led India?'), half('b', 'Who led Egypt?'), half('c', 'Who led China?')];
const answers = [half('c', 'Mao'), half('a', 'Nehru'), half('b', 'Nasser')];

function board(change: Partial<Parameters<typeof MatchBoard>[1]> = {}) {
	const onpick = vi.fn();
	render(MatchBoard, {
		prompts,
		answers,
		matched: new Set<string>(),
		picked: null,
		refused: null,
		onpick,
		...change
	});
	return { onpick };
}
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const press = (keys: string) => userEvent.keyboard(keys);
const column = (name: string) =>
	within(screen.getByRole('list', { name }))
		.getAllByRole('button')
		.map(({ textContent }) => textContent.trim());

test('questions and answers stand in two lists', () => {
	board();
	expect(column('Questions')).toEqual(prompts.map(({ text }) => text));
	expect(column('Answers')).toEqual(answers.map(({ text }) => text));
});

test('what is taken, paired and refused is said in words, not by colour alone', () => {
	board({
		matched: new Set(['c']),
		picked: { side: 'prompt', card: 'a' },
		refused: { prompt: 'b', answer: 'a' }
	});
	expect(button('Who led India?').getAttribute('aria-pressed')).toBe('true');
	expect(button('Nehru').getAttribute('aria-pressed')).toBe('false');
	for (const name of ['Who led China?', 'Mao']) {
		expect(button(name).textContent).toContain('Paired');
		expect(button(name).getAttribute('aria-disabled')).toBe('true');
	}
	for (const name of ['Who led Egypt?', 'Nehru']) expect(button(name).textContent).toContain('Not a pair');
});

test('the arrows go within a column and across, past what is paired; Enter and Space take', async () => {
	const { onpick } = board({ matched: new Set(['b']) });
	await press('{ArrowDown}');
	expect(document.activeElement).toBe(button('Who led India?'));
	await press('{ArrowDown}');
	expect(document.activeElement).toBe(button('Who led China?'));
	await press('{ArrowDown}{Enter}');
	expect(onpick).toHaveBeenLastCalledWith('prompt', 'c');
	await press('{ArrowRight}');
	expect(document.activeElement).toBe(button('Nehru'));
	await press('{ArrowRight}{ArrowUp}[Space]');
	expect(onpick).toHaveBeenLastCalledWith('answer', 'c');
	await press('{ArrowLeft}');
	expect(document.activeElement).toBe(button('Who led India?'));
});
