import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { cards, openDialogs, sit } from './sitting';

beforeAll(openDialogs);

const prompt = () => screen.getByRole('heading', { level: 1 });
/** What may be there, unless it is hidden. */
const seen = (element: HTMLElement | null) => (element?.closest('[hidden]') ? null : element);
const answer = (words: string) => seen(screen.queryByText(words, { selector: '.answer' }));
const sourceWord = () => seen(screen.queryByText('Source sentence'));
const press = (keys: string) => userEvent.keyboard(keys);

describe('by keyboard', () => {
	test('each card has the focus at its prompt, and its answer when it comes', async () => {
		sit();
		expect(prompt().textContent).toBe(cards[0]?.prompt);
		expect(document.activeElement).toBe(prompt());
		expect(answer('1956')).toBeNull();
		await press(' ');
		expect(document.activeElement).toBe(answer('1956'));
		await press(' ');
		expect(prompt().textContent).toBe(cards[1]?.prompt);
		expect(document.activeElement).toBe(prompt());
	});

	test('Space shows the answer, then means Good', async () => {
		const { told } = sit();
		await press('  ');
		expect(told.map(({ card, act }) => [card, act.type === 'grade' && act.grade])).toEqual([
			[cards[0]?.id, 3]
		]);
	});

	test.each([1, 2, 3, 4])('%d grades, and only once the answer is shown', async (key) => {
		const { told } = sit();
		await press(`${key}`);
		expect(told).toEqual([]);
		await press(` ${key}`);
		expect(told.map(({ act }) => act.type === 'grade' && act.grade)).toEqual([key]);
	});

	test('with two grades 1 is Forgot, 2 and Space are Good, and no other number grades', async () => {
		const { told } = sit({ grading: 'two' });
		await press(' 3');
		await press('4');
		expect(told).toEqual([]);
		await press('2');
		await press(' 1');
		await press('  ');
		expect(told.map(({ act }) => act.type === 'grade' && act.grade)).toEqual([3, 1, 3]);
	});

	test('Z takes the last answer back and asks its card again', async () => {
		const { acts } = sit();
		await press('  ');
		await press('z');
		expect(prompt().textContent).toBe(cards[0]?.prompt);
		expect(answer('1956')).toBeNull();
		await expect.poll(acts).toEqual(['grade', 'grade', 'undo']);
	});

	test('B puts the card off until tomorrow and ! suspends it', async () => {
		const { acts } = sit();
		await press('b');
		expect(prompt().textContent).toBe(cards[1]?.prompt);
		await press('!');
		expect(prompt().textContent).toBe(cards[2]?.prompt);
		await expect.poll(acts).toEqual(['bury', 'suspend']);
	});

	test('S opens the source sentence in its paragraph, with the answer marked, and only after the answer', async () => {
		sit();
		await press('s');
		expect(sourceWord()).toBeNull();
		await press(' ');
		const source = screen.getByText('Source sentence').closest('details') as HTMLDetailsElement;
		expect(source.open).toBe(false);
		await press('s');
		expect(source.open).toBe(true);
		expect(within(source).getByText('1956', { selector: 'mark' })).toBeTruthy();
		expect(source.textContent).toContain('Nasser spoke. In 1956 Egypt took the canal. Britain was angry.');
		// What finds the place comes then, and two busy cores take their time.
		const said = expect.poll(() => source.textContent, { timeout: 10_000 });
		await said.toContain('The Suez crisis, paragraph 1. Quoted as found.');
		await press('s');
		expect(source.open).toBe(false);
	});

	test('Esc ends the sitting', async () => {
		const { onend } = sit();
		await press('{Escape}');
		expect(onend).toHaveBeenCalledOnce();
	});

	test('E edits the card: its keys sleep while it is open, and the new words are asked at once', async () => {
		const { patchCard, told } = sit();
		await press('e');
		const dialog = screen.getByRole('dialog', { name: 'Edit the card' });
		const question = within(dialog).getByLabelText('Question');
		await userEvent.clear(question);
		await userEvent.type(question, 'When was the canal taken? bz!1');
		expect(told).toEqual([]);
		await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
		expect(patchCard.mock.lastCall).toEqual([
			...[cards[0]?.deck, cards[0]?.id],
			{ prompt: 'When was the canal taken? bz!1' }
		]);
		await expect.poll(() => prompt().textContent).toBe('When was the canal taken? bz!1');
	});

	test('with single-letter keys switched off only Space and Esc act', async () => {
		const { told, onend } = sit({ letterKeys: false });
		await press('b!ze?s');
		expect(screen.queryByRole('dialog')).toBeNull();
		await press(' 1');
		expect(told).toEqual([]);
		await press(' ');
		expect(told.map(({ act }) => act.type === 'grade' && act.grade)).toEqual([3]);
		await press('{Escape}');
		expect(onend).toHaveBeenCalledOnce();
	});

	test('Space on a button presses the button and nothing else', async () => {
		const { acts } = sit();
		screen.getAllByRole('button', { name: 'Not today' })[0]?.focus();
		await press(' ');
		expect(acts()).toEqual(['bury']);
		expect(answer('Nasser')).toBeNull();
	});

	test('? shows every key that acts, in words a screen reader hears too', async () => {
		sit();
		await press('?');
		const dialog = screen.getByRole('dialog', { name: 'All keys' });
		const heard = within(dialog)
			.getAllByRole('term')
			.map((term) => term.textContent);
		expect(heard).toEqual(['Space', 'Esc', '1 2 3 4', 'S', 'L', 'Z', 'E', 'B', '!']);
	});
});

test('the list of keys names the two grades where there are two', async () => {
	sit({ grading: 'two' });
	await press('?');
	const dialog = screen.getByRole('dialog', { name: 'All keys' });
	expect(within(dialog).getByText('show the answer, then Knew it')).toBeTruthy();
	expect(within(dialog).getByText('1 2').closest('div')?.textContent).toContain('Forgot, Knew it');
	expect(within(dialog).queryByText('1 2 3 4')).toBeNull();
});

describe('by hand', () => {
	test('Show answer, then four grades with their intervals', async () => {
		const { told } = sit();
		await userEvent.click(screen.getByRole('button', { name: 'Show answer' }));
		expect(screen.queryByRole('button', { name: 'Show answer' })).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: /^Easy, \d+ days$/ }));
		expect(told.map(({ act }) => act.type === 'grade' && act.grade)).toEqual([4]);
	});

	test('on a phone Edit, Not today and Suspend stand under More', async () => {
		const { acts } = sit();
		const more = screen.getByRole('list', { name: 'More' });
		const words = within(more)
			.getAllByRole('button', { hidden: true })
			.map((button) => button.textContent.trim());
		expect(words).toEqual(['Edit', 'Not today', 'Suspend']);
		await userEvent.click(within(more).getByText('Suspend'));
		expect(acts()).toEqual(['suspend']);
	});

	test('the head says where the sitting stands, and Undo waits for something to undo', async () => {
		sit();
		const undo = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' });
		const place = () =>
			screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Progress of this sitting' });
		expect(screen.getByRole('article', { name: 'Card 1 of 3' })).toBeTruthy();
		expect([undo().disabled, place().value, place().max]).toEqual([true, 0, 3]);
		await userEvent.click(screen.getAllByRole('button', { name: 'Suspend' })[0]!);
		expect(screen.getByRole('article', { name: 'Card 2 of 3' })).toBeTruthy();
		expect([undo().disabled, place().value]).toEqual([false, 1]);
	});
});

describe('whatever the card is', () => {
	test('a card in another script runs its own way, and so does a number that answers it', async () => {
		sit();
		await press('bb');
		expect(prompt().getAttribute('dir')).toBe('auto');
		expect(prompt().textContent).toBe(cards[2]?.prompt);
		await press(' ');
		expect(answer('1972')?.getAttribute('dir')).toBe('rtl');
	});

	test('a quote without its article is shown alone, and one without a quote offers none', async () => {
		sit();
		await press('b s');
		expect(screen.getByText('Nasser', { selector: 'mark' }).closest('blockquote')?.textContent.trim()).toBe(
			'Nasser spoke.'
		);
		expect(screen.queryByRole('link', { name: 'Read it in the article' })).toBeNull();
		await press('3 ');
		expect(answer('1972')).toBeTruthy();
		expect(sourceWord()).toBeNull();
	});

	test('an answer that could not be saved is told, holds the next one back, and is saved by Try again', async () => {
		const { state, told } = sit();
		state.full = true;
		await press('  ');
		expect((await screen.findByRole('alert')).textContent).toMatch(/not saved.*no room left/s);
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Show answer' }).disabled).toBe(true);
		await press(' ');
		expect(answer('Nasser')).toBeNull();
		state.full = false;
		await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
		await expect.poll(() => told.length).toBe(1);
		expect(screen.queryByRole('alert')).toBeNull();
	});
});
