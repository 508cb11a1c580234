import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import Made from '$lib/components/make/Made.svelte';
import SuggestionsDesk from '$lib/components/make/SuggestionsDesk.svelte';
import type { DeckId, Kind } from '$lib/core/deck/card';
import type { Span } from '$lib/core/text/article';
import type { Choice } from '$lib/core/writing/choosing/choices';
import type { Why } from '$lib/core/writing/suggestion';

const text = 'In 1928 the Red Line Agreement was signed.\n\nRosa Tam works abroad.';

const why: Why = {
	names: [
		{ kind: 'date', text: '1928', confidence: 0.99 },
		{ kind: 'deal', text: 'Red Line Agreement', confidence: 0.5 },
		{ kind: 'deal', text: 'Red Line Agreement', confidence: 0.88 }
	],
	rejected: [{ rule: 'date-cloze', prompt: 'In [year] it was signed.', fault: 'leaning-word' }],
	doubts: ['undated']
};

function choice(
	origin: string,
	kind: Kind,
	[answer, found]: readonly [string, string],
	over: Partial<Choice> = {}
): Choice {
	const start = text.indexOf(found);
	const prompt = `Which ${origin}?`;
	const suggestion = {
		...{ id: origin, fact: origin, kind, form: 'question' as const, prompt, answer, accept: [] },
		source: { start: 0, end: text.length, text },
		mark: { start, end: start + found.length },
		...{ rule: 'date-question', score: 1, chance: 0.9, why },
		...{ options: ['1914', '1936'], rightFor: ['The TPC was founded in 1914.', null] }
	};
	const { mark } = suggestion;
	return {
		origin,
		kind,
		form: 'question',
		prompt,
		answer,
		accepted: [],
		suggestion,
		mark,
		standing: 'kept',
		isSure: true,
		edited: false,
		...over
	};
}

const paragraph = (start: number, end: number) => ({ start, end, role: 'prose' as const });
const choices = [
	choice('year', 'date', ['1928', '1928']),
	choice('deal', 'deal', ['Red Line Agreement', 'Red Line Agreement'], { standing: 'dropped' }),
	choice('company', 'organization', ['Rosatom', 'Rosa Tam'])
];

function desk(over = {}) {
	const on = {
		...{
			onchoose: vi.fn(),
			onstep: vi.fn((): string | null => 'year'),
			onkeep: vi.fn(),
			ondrop: vi.fn(),
			onuntick: vi.fn()
		},
		...{ onedit: vi.fn(), onwrite: vi.fn(), ontoggle: vi.fn(), onback: vi.fn(), onmake: vi.fn() },
		...{ oncancel: vi.fn(), onask: vi.fn(), onjudge: vi.fn(), onundo: vi.fn(), onkeys: vi.fn() }
	};
	const tally = choices.map(({ kind }) => ({ kind, count: 1, shown: true }));
	const given = {
		...{ title: 'The Red Line', text, paragraphs: [paragraph(0, 42), paragraph(44, text.length)], words: 12 },
		...{ choices, tally, kept: 2, chosen: 'year', letterKeys: true, saving: false, problem: null },
		...{ isKnown: false, decks: [], into: null, oninto: vi.fn(), onwalk: vi.fn() },
		...{ progress: null, canUndo: false, prompts: [] },
		...on,
		...over
	};
	return { ...on, ...render(SuggestionsDesk, given) };
}

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('the heading has the focus on arrival, and the counts are said', () => {
	desk();
	expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The Red Line' }));
	expect(screen.getByText(/3 cards found in 12 words/)).toBeDefined();
	expect(screen.getByRole('status').textContent).toBe('2 kept, 1 dropped');
});

test('each item reads kind, question, answer; Keep is a checkbox named by the question', () => {
	desk();
	const [item] = screen.getAllByRole('listitem');
	expect(item?.textContent?.replace(/\s+/g, ' ')).toMatch(/^ ?Date\. Which year\? 1928/);
	const keep = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep: Which deal?' });
	expect(keep.checked).toBe(false);
});

test('only the chosen card shows Edit and Drop; a dropped one shows how to bring it back', () => {
	desk();
	expect(screen.getAllByRole('button', { name: 'Drop' })).toHaveLength(1);
	expect(screen.getAllByRole('button', { name: 'Dropped. Bring back' })).toHaveLength(1);
});

test('a garbled name is set right with what the text says beside it', () => {
	desk();
	expect(screen.getByText(/in the text/).textContent).toBe('in the text “Rosa Tam”');
});

test('the kinds are toggles with their counts, and a hidden kind leaves the list', () => {
	const tally = choices.map(({ kind }) => ({ kind, count: 1, shown: kind !== 'date' }));
	desk({ tally });
	const group = screen.getByRole('group', { name: 'Show' });
	expect(within(group).getByRole('button', { name: 'Date 1' }).getAttribute('aria-pressed')).toBe('false');
	expect(screen.queryByRole('checkbox', { name: 'Keep: Which year?' })).toBeNull();
});

test('J, K, D, E and Ctrl Enter act', async () => {
	const user = userEvent.setup();
	const on = desk();
	await user.keyboard('jk');
	expect(on.onstep.mock.calls).toEqual([[1], [-1]]);
	expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Keep: Which year?' }));
	await user.keyboard('de');
	expect(on.ondrop).toHaveBeenCalledWith('year');
	expect(on.onedit).toHaveBeenCalledWith('year');
	await user.keyboard('{Control>}{Enter}{/Control}');
	expect(on.onmake).toHaveBeenCalledOnce();
});

test('single letters are silent where Settings switched them off; Ctrl Enter is not', async () => {
	const user = userEvent.setup();
	const on = desk({ letterKeys: false });
	await user.keyboard('jde{Control>}{Enter}{/Control}');
	expect(on.onstep).not.toHaveBeenCalled();
	expect(on.ondrop).not.toHaveBeenCalled();
	expect(on.onedit).not.toHaveBeenCalled();
	expect(on.onmake).toHaveBeenCalledOnce();
});

test('D with nothing chosen drops nothing', async () => {
	const user = userEvent.setup();
	const on = desk({ chosen: null });
	await user.keyboard('d');
	expect(on.ondrop).not.toHaveBeenCalled();
});

test('unchecking takes the tick away, checking brings back', async () => {
	const user = userEvent.setup();
	const on = desk();
	await user.click(screen.getByRole('checkbox', { name: 'Keep: Which year?' }));
	await user.click(screen.getByRole('checkbox', { name: 'Keep: Which deal?' }));
	expect(on.onuntick).toHaveBeenCalledWith('year');
	expect(on.onkeep).toHaveBeenCalledWith('deal');
});

test('a deck of nothing cannot be made', () => {
	desk({ kept: 0 });
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make the deck' }).disabled).toBe(true);
});

const arriving = { choices: choices.slice(0, 1), kept: 1, progress: { done: 1, total: 9 } };

test('while more is read the cards so far can be decided on, and no deck is made of half an article', async () => {
	const user = userEvent.setup();
	const on = desk(arriving);
	expect(screen.getByText(/^1 card so far/)).toBeDefined();
	expect(screen.getByRole('status').textContent?.trim()).toBe('Still reading…');
	expect(screen.getByText('1 of 9 paragraphs')).toBeDefined();
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make the deck' }).disabled).toBe(true);
	await user.click(screen.getByRole('checkbox', { name: 'Keep: Which year?' }));
	expect(on.onuntick).toHaveBeenCalledWith('year');
	await user.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(on.oncancel).toHaveBeenCalledOnce();
});

test('what the whole gives joins what is there, and neither card nor focus is lost', async () => {
	const { rerender } = desk(arriving);
	const card = screen.getByRole('listitem');
	const keep = screen.getByRole('checkbox', { name: 'Keep: Which year?' });
	keep.focus();
	await rerender({ choices, kept: 2, progress: null });
	expect(screen.getAllByRole('listitem')).toHaveLength(3);
	expect(screen.getAllByRole('listitem')[0]).toBe(card);
	expect(document.activeElement).toBe(keep);
	expect(screen.getByRole('status').textContent?.trim()).toBe('2 kept, 1 dropped');
	expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

test('where reading ends under a hand on Cancel, the focus stays at the foot', async () => {
	const { rerender } = desk(arriving);
	screen.getByRole('button', { name: 'Cancel' }).focus();
	await rerender({ progress: null });
	expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('of a book cards are drawn where the student comes near, by scrolling or by key', async () => {
	let tell: (near: readonly Element[]) => void = () => {};
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			observe = vi.fn();
			unobserve = vi.fn();
			constructor(seen: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void) {
				tell = (near) => seen(near.map((target) => ({ isIntersecting: true, target })));
			}
		}
	);
	const { rerender, container } = desk({ words: 100_000, chosen: null });
	expect(screen.queryAllByRole('listitem')).toHaveLength(0);
	expect(screen.getByText(/3 cards found in 100,000 words/)).toBeDefined();
	await rerender({ chosen: 'company' });
	expect(screen.getAllByRole('listitem')).toHaveLength(1);
	tell([...container.querySelectorAll('.passage')]);
	await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
	await rerender({ chosen: null });
	await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
});

/** Marks words of the article as a student does with the pointer. */
function mark(words: string) {
	const nodes = [...document.querySelectorAll('.prose')].flatMap((paragraph) => [...paragraph.childNodes]);
	const node = nodes.find((one) => one.nodeType === Node.TEXT_NODE && one.textContent?.includes(words));
	if (!node) throw new Error(`No plain text of the article says “${words}”`);
	const at = node.textContent?.indexOf(words) ?? 0;
	document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
	document.dispatchEvent(new Event('selectionchange'));
}

test('words that are marked in the article can be asked about, by button or M, where they stand', async () => {
	const { onask } = desk();
	mark(' works ');
	await userEvent.click(await screen.findByRole('button', { name: /Ask about “works”/ }));
	const start = text.indexOf('works');
	expect(onask).toHaveBeenCalledWith({ start, end: start + 5 }, 'works');
	mark('broa');
	await screen.findByRole('button', { name: /Ask about “abroad”/ });
	await userEvent.keyboard('m');
	expect(onask).toHaveBeenLastCalledWith({ start: start + 6, end: start + 12 }, 'abroad');
});

test('S marks the sentence of the card the student is at, then the next; Shift S the one before', async () => {
	const onwalk = vi.fn(async (at: number): Promise<Span | null> =>
		at < 0 ? { start: 0, end: 42 } : { start: 44, end: text.length }
	);
	const { onask } = desk({ onwalk });
	await userEvent.keyboard('s');
	await waitFor(() => expect(document.getSelection()?.toString()).toBe(text.slice(0, 42)));
	document.dispatchEvent(new Event('selectionchange'));
	await screen.findByText(/Marked: In 1928 the Red Line/);
	await userEvent.keyboard('s');
	await waitFor(() => expect(document.getSelection()?.toString()).toBe('Rosa Tam works abroad.'));
	document.dispatchEvent(new Event('selectionchange'));
	await userEvent.keyboard('{Shift>}S{/Shift}');
	expect(onwalk.mock.calls).toEqual([
		[-1, 1],
		[0, 1],
		[44, -1]
	]);
	await userEvent.keyboard('m');
	expect(onask).toHaveBeenCalledWith({ start: 44, end: text.length }, 'Rosa Tam works abroad.');
});

test('M asks for more from the sentence of the card the student is at', async () => {
	const { onask } = desk();
	await userEvent.keyboard('m');
	expect(onask).toHaveBeenCalledWith({ start: 3, end: 7 }, '');
});

test('all that is shown can be kept or dropped as one, and what was decided last be taken back', async () => {
	const { onjudge, onundo } = desk({ canUndo: true });
	await userEvent.click(screen.getByRole('button', { name: 'Drop all shown' }));
	await userEvent.click(screen.getByRole('button', { name: 'Keep all shown' }));
	expect(onjudge.mock.calls).toEqual([['drop'], ['keep']]);
	await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
	await userEvent.keyboard('z');
	expect(onundo).toHaveBeenCalledTimes(2);
});

test('what the article raises can be answered in her own words', async () => {
	const raised = { prompt: 'Why was the Red Line Agreement signed?', quote: null };
	const { onwrite } = desk({ prompts: [raised] });
	await userEvent.click(screen.getByRole('button', { name: `Answer: ${raised.prompt}` }));
	expect(onwrite).toHaveBeenCalledWith(raised);
});

/** What stands under "Why this card?", its blanks as one. */
const whyWords = () => document.querySelector('.why')?.textContent?.replace(/\s+/g, ' ') ?? '';

test('why a card is there is told by its rule, its names and what was turned down, and closes again', async () => {
	desk();
	expect(screen.getAllByText('Why this card?')).toHaveLength(1);
	await userEvent.click(screen.getByText('Why this card?'));
	expect(whyWords()).toContain('Asks when something happened');
	const names = screen.getByRole('list', { name: 'Names in the sentence' });
	const said = within(names).getAllByRole('listitem');
	expect(said.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
		'1928 date, sure, 99 %',
		'Red Line Agreement deal, fairly sure, 88 %'
	]);
	const tried = screen.getByRole('list', { name: 'Also tried for “1928”' });
	expect(tried.textContent).toContain('In [year] it was signed.');
	expect(tried.textContent).toContain('Turned down. It leans on the sentence before it.');
	expect(screen.getByRole('list', { name: 'What speaks against it' }).textContent).toBe(
		'It does not say when.'
	);
	const wrong = screen.getByRole('list', { name: 'Wrong answers to choose among' });
	const options = within(wrong).getAllByRole('listitem');
	expect(options.map(({ textContent }) => textContent?.trim())).toEqual([
		'1914 “The TPC was founded in 1914.”',
		'1936 Not in this article.'
	]);
	await userEvent.click(screen.getByText('Why this card?'));
	expect(whyWords()).toBe('');
});

test('W opens why and gives it the focus, for who listens to hear it', async () => {
	desk();
	await userEvent.keyboard('w');
	const opened = await screen.findByText(/Asks when something happened/);
	expect(opened.closest('details')?.open).toBe(true);
	expect(document.activeElement?.textContent).toContain('Why this card?');
	await userEvent.keyboard('w');
	expect(whyWords()).toBe('');
});

test('of a card in her own words it is told that they are hers', async () => {
	const [first, ...others] = choices;
	desk({ choices: [{ ...first, edited: true, prompt: 'When?' }, ...others] });
	await userEvent.keyboard('w');
	expect(whyWords()).toContain('The words are yours.');
});

test('? shows all keys', async () => {
	const { onkeys } = desk();
	await userEvent.keyboard('?');
	await userEvent.click(screen.getByRole('button', { name: 'All keys' }));
	expect(onkeys).toHaveBeenCalledTimes(2);
});

test('the cards can join a deck of hers, and the button says so; with no decks nothing is asked', async () => {
	const decks = [{ id: 'straits' as DeckId, title: 'The Straits' }];
	const oninto = vi.fn();
	const { rerender } = desk({ decks, oninto });
	const into = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Into' });
	expect(into.selectedOptions[0]?.textContent).toBe('a new deck');
	await userEvent.selectOptions(into, 'The Straits');
	expect(oninto).toHaveBeenLastCalledWith('straits');
	await rerender({ into: 'straits' as DeckId });
	expect(screen.getByRole('button', { name: 'Add to the deck' })).toBeTruthy();
	await userEvent.selectOptions(into, 'a new deck');
	expect(oninto).toHaveBeenLastCalledWith(null);
	await rerender({ decks: [], into: null });
	expect(screen.queryByRole('combobox')).toBeNull();
});

test('of an article that cards were made of before it is told that its decisions stand', () => {
	desk({ isKnown: true });
	expect(screen.getByText(/what you decided then stands/)).toBeTruthy();
});

test.each([
	[5, null, '“Straits” is a deck now.', '5 cards, on this device only.'],
	[5, 0, '“Straits” has grown.', '5 cards joined it'],
	[5, 2, '“Straits” has grown.', 'It had 2 of them already.'],
	[0, 7, '“Straits” has them all.', 'it is as it was']
])('of %d cards and %s that were there it is said: %s', (cards, already, heading, sentence) => {
	render(Made, { title: 'Straits', cards, already, studyHref: '/', deckHref: '/', onagain: vi.fn() });
	expect(screen.getByRole('heading').textContent?.trim()).toBe(heading);
	expect(screen.getByText(new RegExp(sentence))).toBeTruthy();
});

/** The deal is an offer, for reasons that are told; nothing is dropped. */
const offering = choices.map((one) =>
	one.origin === 'deal' && one.suggestion
		? {
				...one,
				...{ standing: 'offered' as const, isSure: false },
				suggestion: { ...one.suggestion, chance: 0.5 }
			}
		: one
);

test('what is less sure is offered in its place: readable, not ticked, and with what speaks against it', () => {
	desk({ choices: offering });
	const item = screen.getAllByRole('listitem')[1];
	expect(item?.textContent?.replace(/\s+/g, ' ')).toContain('Less sure. It does not say when.');
	expect([...(item?.classList ?? [])]).not.toContain('dropped');
	expect(screen.queryByRole('button', { name: 'Dropped. Bring back' })).toBeNull();
	const keep = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep: Which deal?' });
	expect(keep.checked).toBe(false);
	const told = document.getElementById(keep.getAttribute('aria-describedby') ?? '');
	expect(told?.textContent).toBe('Less sure. It does not say when.');
	expect(
		screen.getByText(/3 cards found in 12 words. The 2 surest start ticked; look at the other/)
	).toBeDefined();
	expect(screen.getByRole('status').textContent).toBe('2 kept, 1 offered, 0 dropped');
});

test('a sure card tells no doubts by itself, nor does one that was dropped', () => {
	desk();
	expect(screen.queryByText(/Less sure/)).toBeNull();
});

test('one tick keeps an offer, by pointer or T; the tick is taken away by the same', async () => {
	const user = userEvent.setup();
	const { onkeep, onuntick, rerender } = desk({ choices: offering, chosen: 'deal' });
	const box = () => screen.getByRole('checkbox', { name: 'Keep: Which deal?' });
	await user.click(box());
	await user.keyboard('t');
	expect(onkeep.mock.calls).toEqual([['deal'], ['deal']]);
	expect(document.activeElement).toBe(box());
	const ticked = offering.map((one) => (one.origin === 'deal' ? { ...one, standing: 'kept' as const } : one));
	await rerender({ choices: ticked });
	expect(screen.getByText('Less sure. It does not say when.'), 'nothing moves under the hand').toBeDefined();
	await user.keyboard('t');
	await user.click(box());
	expect(onuntick.mock.calls).toEqual([['deal'], ['deal']]);
	expect(document.activeElement).toBe(box());
});

test('there is a way back to the surest where there are others', async () => {
	const { onjudge, rerender } = desk({ choices: offering });
	await userEvent.click(screen.getByRole('button', { name: 'Only the surest' }));
	expect(onjudge).toHaveBeenCalledWith('sure');
	await rerender({ choices });
	expect(screen.queryByRole('button', { name: 'Only the surest' })).toBeNull();
	await rerender({ choices: offering, progress: { done: 1, total: 9 } });
	expect(screen.queryByRole('button', { name: 'Keep all shown' })).toBeNull();
});
