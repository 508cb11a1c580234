import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import TestSetup from '$lib/components/quiz/TestSetup.svelte';
import type { DeckId } from '$lib/core/deck/card';
import { choose } from '$lib/core/quiz/choose';
import type { TestPlan } from '$lib/core/quiz/testPlan';
import { type } from '$lib/core/quiz/type';

const nato = 'nato' as DeckId;
const usual: TestPlan = {
	deck: null,
	count: 20,
	kinds: ['date', 'person'],
	modes: [choose, type],
	minutes: null
};

/** The set-up of a test that can have so many questions. */
function setup(change: Partial<TestPlan> = {}, most = 42) {
	const [onchange, onbegin] = [vi.fn(), vi.fn()];
	const plan = { ...usual, ...change };
	render(TestSetup, {
		plan,
		decks: [{ id: nato, title: 'NATO' }],
		kinds: (['date', 'person'] as const).map((kind) => ({
			kind,
			cards: 21,
			shown: plan.kinds.includes(kind)
		})),
		ways: [
			{ mode: choose, word: 'Choose', cards: 30, chosen: plan.modes.includes(choose) },
			{ mode: type, word: 'Type', cards: 42, chosen: plan.modes.includes(type) }
		],
		most,
		paper: '/quiz/test/paper/?seed=seed',
		onchange,
		onbegin
	});
	const questions = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Questions' });
	return { onchange, onbegin, questions };
}

test('a test is of one deck or of all', async () => {
	const { onchange } = setup();
	await userEvent.selectOptions(screen.getByLabelText('Deck'), 'NATO');
	await userEvent.selectOptions(screen.getByLabelText('Deck'), 'All decks');
	expect(onchange.mock.calls).toEqual([[{ deck: nato }], [{ deck: null }]]);
});

test.each([
	['5', 5],
	['900', 42],
	['0', 1],
	['-3', 1],
	['', 20]
])(
	'of “%s” questions wished it has %i: at least one, as many as there are, and none said changes nothing',
	async (wished, count) => {
		const { onchange, questions } = setup();
		await fireEvent.input(questions, { target: { value: wished } });
		await fireEvent.change(questions);
		expect(onchange).toHaveBeenLastCalledWith({ count });
	}
);

test('it shows no more questions than there can be, and says how many that is', () => {
	const { questions } = setup({}, 7);
	expect(questions.value).toBe('7');
	expect(screen.getByText('As many as 7.')).toBeTruthy();
});

test('the clock is one of those offered, or none', async () => {
	const { onchange } = setup();
	await userEvent.selectOptions(screen.getByLabelText('Clock'), '10 minutes');
	await userEvent.selectOptions(screen.getByLabelText('Clock'), 'No clock');
	expect(onchange.mock.calls).toEqual([[{ minutes: 10 }], [{ minutes: null }]]);
});

test('a clock that only the address names is offered in its place', () => {
	setup({ minutes: 25 });
	const clock = screen.getByLabelText<HTMLSelectElement>('Clock');
	expect(clock.selectedOptions[0]?.textContent).toBe('25 minutes');
	expect([...clock.options].map(({ value }) => Number(value))).toEqual([
		0, 5, 10, 15, 20, 25, 30, 45, 60, 90
	]);
});

test('kinds and ways are left out and taken in again', async () => {
	const { onchange } = setup({ kinds: ['date'], modes: [type] });
	await userEvent.click(screen.getByRole('button', { name: /^Date/, pressed: true }));
	await userEvent.click(screen.getByRole('button', { name: /^Person/, pressed: false }));
	await userEvent.click(screen.getByRole('checkbox', { name: 'Type 42', checked: true }));
	await userEvent.click(screen.getByRole('checkbox', { name: 'Choose 30', checked: false }));
	expect(onchange.mock.calls).toEqual([
		[{ kinds: [] }],
		[{ kinds: ['date', 'person'] }],
		[{ modes: [] }],
		[{ modes: [type, choose] }]
	]);
});

test('it begins by its button, or by Enter in a field', async () => {
	const { onbegin, questions } = setup();
	await userEvent.click(screen.getByRole('button', { name: 'Begin the test' }));
	await userEvent.type(questions, '{Enter}');
	expect(onbegin).toHaveBeenCalledTimes(2);
	const print = screen.getByRole('link', { name: 'Print it instead' });
	expect(print.getAttribute('href')).toBe('/quiz/test/paper/?seed=seed');
});

test('where no card can be asked so, it says what to do, and neither begins nor prints', () => {
	setup({ modes: [] }, 0);
	expect(screen.getByText('No card can be asked so: choose more kinds or ways.')).toBeTruthy();
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Begin the test' }).disabled).toBe(true);
	expect(screen.queryByRole('link', { name: 'Print it instead' })).toBeNull();
});
