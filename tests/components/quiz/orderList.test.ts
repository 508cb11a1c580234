import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import OrderList from '$lib/components/quiz/OrderList.svelte';

const events = ['When was the Pact signed?', 'When did the War end?', 'معاہدہ کب ہوا؟'];
const rowsOf = (order: readonly string[]) =>
	order.map((event) => ({ id: event, event, lang: 'en', told: null }));

/** A list that does as it is told. */
function list() {
	const asked = vi.fn();
	let order = events;
	const { rerender } = render(OrderList, { rows: rowsOf(order), held: null, onhold: hold, onmove: move });
	function hold(id: string) {
		void rerender({ held: id });
	}
	function move(id: string, to: number) {
		asked(id, to);
		order = order.filter((each) => each !== id).toSpliced(to, 0, id);
		void rerender({ rows: rowsOf(order), held: id });
	}
	return { asked };
}
const items = () => within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem');
const press = (keys: string) => userEvent.keyboard(keys);
const says = () => screen.getByRole('status').textContent;

describe('by keyboard', () => {
	test('the arrows choose a row, with Alt they move it, and each move is said', async () => {
		const { asked } = list();
		await press('{ArrowDown}');
		expect(document.activeElement).toBe(items()[0]);
		await press('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
		expect(asked.mock.calls).toEqual([[events[1], 2]]);
		expect(says()).toBe('3 of 3: When did the War end?');
		expect(document.activeElement).toBe(items()[2]);
		await press('{Alt>}{ArrowDown}{/Alt}{ArrowDown}');
		expect(asked).toHaveBeenCalledTimes(1);
		expect(document.activeElement).toBe(items()[2]);
	});

	test('from below the last one is chosen first', async () => {
		list();
		await press('{ArrowUp}');
		expect(document.activeElement).toBe(items()[2]);
	});

	test('the two buttons of a row move it, and keep the focus while they can', async () => {
		list();
		const down = () => screen.getByRole<HTMLButtonElement>('button', { name: `Move down: ${events[0]}` });
		await userEvent.click(down());
		expect(document.activeElement).toBe(down());
		await userEvent.click(down());
		expect(down().disabled).toBe(true);
		expect(says()).toBe('3 of 3: When was the Pact signed?');
		expect(document.activeElement).toBe(items()[2]);
	});
});

test('a foreign event keeps its own direction', () => {
	list();
	expect(screen.getByText(events[2] ?? '').getAttribute('dir')).toBe('auto');
});

test('once it is checked each row says its date and how it stands, and nothing moves any more', async () => {
	const stands = [
		{ date: '1955', before: true, after: false },
		{ date: '1945', before: false, after: false },
		{ date: '1936', before: false, after: true }
	];
	const rows = rowsOf(events).map((row, at) => ({ ...row, told: stands[at] ?? null }));
	const [onhold, onmove] = [vi.fn(), vi.fn()];
	render(OrderList, { rows, held: null, onhold, onmove });
	expect(items().map((item) => item.textContent.trim().replace(/\s+/g, ' '))).toEqual([
		`${events[0]} 1955 Later than the one below`,
		`${events[1]} 1945 Earlier than the one above, later than the one below`,
		`${events[2]} 1936 Earlier than the one above`
	]);
	expect(screen.queryByRole('button')).toBeNull();
	await press('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
	expect([onhold, onmove].every((asked) => asked.mock.calls.length === 0)).toBe(true);
});
