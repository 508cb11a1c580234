import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import TestResult from '$lib/components/quiz/TestResult.svelte';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { contentOf } from '../../support/cards';

type Props = ComponentProps<typeof TestResult>;
type Mistake = Props['mistakes'][number];

const sentence = 'The treaty was signed in 1936, and lapsed in 1942.';

/** A typed answer that was wrong, unless said otherwise. */
function missed(prompt: string, change: Partial<Mistake> = {}): Mistake {
	const own = { id: prompt as CardId, deck: 'deck' as DeckId, article: null };
	return {
		card: { ...contentOf({ prompt, quote: { text: sentence } }), ...own },
		verdict: { type: 'wrong' },
		given: '1942',
		did: 'You typed',
		statement: null,
		mistaken: null,
		lang: 'en',
		onright: null,
		...change
	};
}

/** A question that was not answered. */
const open = (prompt: string) => missed(prompt, { given: '', did: '' });

function told(change: Partial<Props> = {}) {
	const onprint = vi.fn();
	render(TestResult, {
		score: 'You answered 3 of 5 right, in 2 minutes.',
		open: '',
		mistakes: [],
		learn: null,
		another: '/quiz/test/?count=5',
		notice: createRawSnippet(() => ({ render: () => '<div></div>' })),
		onprint,
		...change
	});
	return { onprint, mistakes: screen.queryAllByRole('article') };
}

test('the score is read as soon as it stands; with nothing missed there is nothing to go over', async () => {
	const { onprint } = told();
	expect(document.activeElement).toBe(
		screen.getByRole('heading', { level: 1, name: /^You answered 3 of 5/ })
	);
	expect(screen.queryByRole('list', { name: 'Mistakes' })).toBeNull();
	expect(screen.queryByRole('link', { name: 'Go over what you missed' })).toBeNull();
	expect(screen.getByRole('link', { name: 'Another test' }).getAttribute('href')).toBe('/quiz/test/?count=5');
	await userEvent.click(screen.getByRole('button', { name: 'Print the result' }));
	expect(onprint).toHaveBeenCalledOnce();
});

test('each mistake has what was answered, what is right, and the sentence it stands in', () => {
	const { mistakes } = told({ mistakes: [missed('When was it signed?')], learn: '/quiz/ask/?run=cram' });
	const [mistake] = mistakes.map((article) => within(article));
	expect(mistake?.getByRole('heading', { level: 2, name: /When was it signed\?/ })).toBeTruthy();
	const said = mistake?.getAllByRole('definition').map(({ textContent }) => textContent);
	expect(said).toEqual(['1942', '1936']);
	expect(mistake?.getByRole('heading', { level: 3, name: 'Where the right answer stands' })).toBeTruthy();
	expect(mistake?.getByText('1936', { selector: 'mark' })).toBeTruthy();
	expect(screen.getByRole('link', { name: 'Go over what you missed' })).toBeTruthy();
});

test('what was not answered is shown as such: with the right answer, and none of hers', () => {
	const words = '1 question was not answered, and is not in your log.';
	const { mistakes } = told({ open: words, mistakes: [open('When was it signed?')] });
	expect(screen.getByText(words)).toBeTruthy();
	const said = within(mistakes[0]!).getAllByRole('definition');
	expect(said.map(({ textContent }) => textContent)).toEqual(['1936']);
	expect(screen.queryByText(/^You/, { selector: 'dt' })).toBeNull();
});

test('only what was typed can be counted as right', async () => {
	const onright = vi.fn();
	const { mistakes } = told({
		mistakes: [missed('Typed?', { onright }), missed('Chosen?', { did: 'You chose' }), open('Open?')]
	});
	const buttons = mistakes.map((article) => within(article).queryByRole('button'));
	expect(buttons.map((button) => button?.textContent.trim() ?? null)).toEqual([
		'Count it as right',
		null,
		null
	]);
	await userEvent.click(buttons[0]!);
	expect(onright).toHaveBeenCalledOnce();
});

test('a wrong statement is told with what is right, and what was taken for it with its own sentence', () => {
	const statement = {
		type: 'sentence',
		before: 'It was signed in ',
		after: '.',
		right: '1936',
		said: '1942',
		swapped: { text: '1942', rightFor: sentence }
	} as const;
	const mistaken = { text: '1942', sentence };
	const { mistakes } = told({ mistakes: [missed('Signed?', { statement, mistaken, did: 'You chose' })] });
	const mistake = within(mistakes[0]!);
	expect(mistake.getByText(/^What it says is false\./).textContent).toContain('1936');
	expect(mistake.getByRole('heading', { level: 3, name: 'What 1942 is right for' })).toBeTruthy();
	expect(mistake.queryByText('You chose')).toBeNull();
});
