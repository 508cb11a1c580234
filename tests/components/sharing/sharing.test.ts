import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import DeckFaults from '../../../src/lib/components/sharing/DeckFaults.svelte';
import DeckReading from '../../../src/lib/components/sharing/DeckReading.svelte';
import FileWays from '../../../src/lib/components/sharing/FileWays.svelte';
import GoesAlong from '../../../src/lib/components/sharing/GoesAlong.svelte';
import HowRead from '../../../src/lib/components/sharing/HowRead.svelte';
import IncomingPreview from '../../../src/lib/components/sharing/IncomingPreview.svelte';
import TableControls from '../../../src/lib/components/sharing/TableControls.svelte';
import TakeIn from '../../../src/lib/components/sharing/TakeIn.svelte';
import LinkMeter from '../../../src/lib/components/sharing/LinkMeter.svelte';
import LinkWay from '../../../src/lib/components/sharing/LinkWay.svelte';
import type { Card, CardId, DeckId } from '../../../src/lib/core/deck/card';
import { parseDeck } from '../../../src/lib/core/deck/parse';
import { incomingOf, type Incoming } from '../../../src/lib/core/sharing/incoming';
import { deckScore } from '../../../src/lib/core/writing/linter/deck';

const parsed = parseDeck('# Cold War\nAuthor: A. Teacher\n\nQ: When?\nA: 1989\n');
if (!parsed.ok) throw new Error('Inconsistent: the deck of this test does not parse');
const deck = parsed.value;

function previewOf(incoming: Incoming) {
	const on = { onplan: vi.fn(), oncopy: vi.fn(), onkeep: vi.fn(), onleave: vi.fn() };
	const plans = incoming.decks.map(({ head }) => ({
		title: head.title,
		becomes: 'kept' as const,
		here: null,
		copies: []
	}));
	const counts = incoming.decks.map(() => null);
	return { ...on, ...render(IncomingPreview, { incoming, plans, counts, ...on }) };
}

test('a preview names the deck, says what is not stated, and asks', async () => {
	const { onkeep, onplan } = previewOf(incomingOf('deck', [deck]));
	expect(screen.getByRole('heading', { level: 1, name: 'Cold War' })).toBeTruthy();
	expect(screen.getByText('A. Teacher')).toBeTruthy();
	expect(screen.getByText('Not stated')).toBeTruthy();
	await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), '!');
	expect(onplan).toHaveBeenCalledWith(0, { title: 'Cold War!' });
	await userEvent.click(screen.getByRole('button', { name: 'Keep this deck' }));
	expect(onkeep).toHaveBeenCalledOnce();
});

test('a preview of several decks lets each be left', async () => {
	const other = { ...deck, head: { ...deck.head, title: 'Detente' } };
	const { onplan } = previewOf(incomingOf('anki-text', [deck, other]));
	expect(screen.getByRole('heading', { level: 1, name: '2 decks' })).toBeTruthy();
	await userEvent.click(screen.getByRole('checkbox', { name: 'Detente' }));
	expect(onplan).toHaveBeenCalledWith(1, { becomes: 'left' });
	expect(screen.getByRole('button', { name: 'Keep 2 decks' })).toBeTruthy();
});

test('a preview tells what was left out, on which line and why, and shows what nobody sees', () => {
	const hidden = { ...deck, cards: deck.cards.map((card) => ({ ...card, answer: 'cod\u202Egpka' })) };
	previewOf({
		...incomingOf('table', [hidden]),
		dropped: [{ line: 1_204, text: 'Who?', reason: 'answer-missing' }],
		droppedInAll: 1,
		cautions: [{ type: 'unseen-characters', cards: 1 }]
	});
	expect(screen.getByText('1 entry was left out.')).toBeTruthy();
	expect(screen.getByText('Line 1,204')).toBeTruthy();
	expect(screen.getByText('cod‹U+202E›gpka')).toBeTruthy();
	expect(screen.getByRole('list', { name: 'What to know of it' }).textContent).toContain('nobody sees');
});

test('every error of a file stands with its line and an example', () => {
	render(DeckFaults, { errors: [{ type: 'answer-missing', line: 1_204 }] });
	const item = screen.getByRole('listitem');
	expect(item.textContent).toContain('Line 1,204');
	expect(item.textContent).toContain('A: 1989');
});

test('an error shows what nobody sees in the line it names, and stays a sentence from the left', () => {
	render(DeckFaults, { errors: [{ type: 'line-without-key', line: 4, text: 'روس\u202Etxt' }] });
	const wrong = screen.getByText(/begins with no key/);
	expect(wrong.textContent).toMatch(/^“روس‹U\+202E›txt” begins/);
	expect(wrong.getAttribute('dir')).toBe('ltr');
});

test('several decks say each thing of themselves once', () => {
	const other = { ...deck, head: { ...deck.head, title: 'Detente', author: '', licence: 'CC0' } };
	previewOf(incomingOf('anki-text', [deck, other, deck]));
	expect(screen.getByText('A. Teacher; the rest not named')).toBeTruthy();
	expect(screen.getByText('CC0; the rest not stated')).toBeTruthy();
});

const way = {
	choices: { quotes: false, options: true },
	costs: { quotes: 3_900, options: 281 },
	sendable: false,
	onchoose: vi.fn(),
	oncopy: vi.fn(),
	onsend: vi.fn(),
	onsave: vi.fn(),
	outcome: ''
};

test('a link says who would cut it, and each choice its cost', async () => {
	render(LinkWay, { ...way, link: `https://entente.example/open/#d=${'x'.repeat(2_500)}` });
	expect(screen.getAllByRole('status')[0]?.textContent).toContain('Too long for Discord');
	await userEvent.click(screen.getByRole('checkbox', { name: /source sentences adds 3,900 characters/i }));
	expect(way.onchoose).toHaveBeenCalledWith({ quotes: true });
});

test('what goes along names an author of any script apart, so that no number moves into the name', () => {
	const author = 'محمد جاوید';
	const cards = deck.cards.map((card) => ({ ...card, quote: { text: 'It fell in 1989.' } }));
	render(GoesAlong, { deck: { head: { ...deck.head, author }, cards } });
	expect(screen.getByText(author).tagName).toBe('BDI');
	expect(screen.getByText(/^1 card,/).textContent?.replace(/\s+/g, ' ')).toContain(
		`1 card, by ${author}. 1 card brings its source sentence.`
	);
});

test('that a file is saved is said beside the file', () => {
	render(FileWays, { saved: 'spreadsheet', onsave: vi.fn() });
	const row = screen.getByText('The file is with your downloads.').closest('li');
	expect(row?.textContent).toContain('A table for a spreadsheet');
});

test('a deck too long for a link can still be saved', () => {
	render(LinkWay, { ...way, link: null });
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy link' }).disabled).toBe(true);
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save as a file' }).disabled).toBe(false);
});

const cardOf = (prompt: string, answer: string, index: number): Card => ({
	...deck.cards[0]!,
	id: `card${index}` as CardId,
	deck: 'deck' as DeckId,
	article: null,
	prompt,
	answer
});

test('a deck is read before it is handed on: how many cards are good, then what to mend and where', () => {
	const cards = [
		cardOf('Who succeeded Stalin in 1953?', 'Khrushchev', 0),
		cardOf('In what year did he leave?', '1964', 1),
		cardOf('What ended in 1989?', 'the Cold War', 2)
	];
	render(DeckReading, { score: deckScore(cards), lang: 'en' });
	const list = screen.getByRole('list', { name: '2 of 3 cards read well.' });
	const [first, second] = within(list).getAllByRole('listitem');
	expect(first?.textContent).toMatch(/In what year did he leave\?.*“he” points to something/s);
	expect(second).toBeUndefined();
	const edit = screen.getByRole('link', { name: 'Edit: In what year did he leave?' });
	expect(edit.getAttribute('href')).toMatch(/\/deck\/\?id=deck&card=card1$/);
});

test('of many remarks the gravest three stand first, and the rest by a press', async () => {
	const cards = Array.from({ length: 9 }, (_, index) =>
		cardOf(`Who was leader ${index} of it?`, 'Yes', index)
	);
	render(DeckReading, { score: deckScore(cards), lang: 'en' });
	expect(screen.getAllByRole('listitem')).toHaveLength(3);
	await userEvent.click(screen.getByRole('button', { name: 'Show 6 more remarks' }));
	expect(screen.getAllByRole('listitem')).toHaveLength(9);
	expect(document.activeElement?.textContent).toMatch(/^Edit: Who was leader 3/);
	expect(screen.queryByRole('button')).toBeNull();
});

test('a deck that reads well is told so, and nothing else', () => {
	render(DeckReading, { score: deckScore([cardOf('Who won?', 'nobody', 0)]), lang: 'en' });
	expect(screen.getByText('The card reads well.')).toBeTruthy();
	expect(screen.queryByRole('list')).toBeNull();
});

test('what is pasted is looked at by a press or by Ctrl Enter, and nothing is nothing', async () => {
	const on = { onwrite: vi.fn(), onread: vi.fn(), onfile: vi.fn() };
	const { rerender } = render(TakeIn, { text: '', accept: '.txt', ...on });
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Look at it' }).disabled).toBe(true);
	await rerender({ text: 'a\tb', accept: '.txt', ...on });
	await userEvent.type(screen.getByRole('textbox', { name: 'Paste cards or a link' }), '{Control>}{Enter}');
	await userEvent.click(screen.getByRole('button', { name: 'Look at it' }));
	expect(on.onread).toHaveBeenCalledTimes(2);
});

test('how it was read lies open while it is changed, though what came is read anew each time', async () => {
	const on = { onformat: vi.fn(), ontable: vi.fn() };
	const { rerender } = render(HowRead, { incoming: incomingOf('table', [deck]), ...on });
	const fold = screen.getByText(/^Read as a table/).closest('details')!;
	expect(fold.open).toBe(false);
	fold.open = true;
	await tick();
	fold.dispatchEvent(new Event('toggle'));
	await rerender({ incoming: incomingOf('hashcards', [deck]), ...on });
	expect(screen.getByText(/^Read as a hashcards file/)).toBeTruthy();
	expect(fold.open).toBe(true);
});

test('how a table was cut is shown, and each part of it can be changed', async () => {
	const onchoose = vi.fn();
	const reading = {
		cellSeparator: '\t',
		rowSeparator: '\n',
		hasHeader: true,
		roles: ['question', 'answer', 'nothing'] as const,
		names: ['Front', 'Back', 'Level'],
		sample: [['When?', '1956', '3']],
		isDeclared: false
	};
	render(TableControls, { reading, onchoose });
	await userEvent.selectOptions(screen.getByLabelText('Between question and answer'), 'Comma ,');
	expect(onchoose).toHaveBeenCalledWith({ cellSeparator: ',', rowSeparator: '\n' });
	await userEvent.selectOptions(screen.getByLabelText('Level holds'), 'Answer');
	expect(onchoose).toHaveBeenCalledWith({ roles: ['question', 'nothing', 'answer'] });
	await userEvent.click(screen.getByRole('checkbox', { name: 'The first row names the columns' }));
	expect(onchoose).toHaveBeenCalledWith({ hasHeader: false });
	await userEvent.selectOptions(screen.getByLabelText('Between cards'), 'Another sign…');
	await userEvent.type(screen.getByRole('textbox', { name: 'The sign itself' }), '#');
	expect(onchoose).toHaveBeenLastCalledWith({ rowSeparator: '#', cellSeparator: '\t' });
});

test.each([
	[1_500, 'any-chat'],
	[6_000, 'mail'],
	[9_000, 'file']
] as const)('a link of %i characters is drawn as one that reaches %s', (length, fit) => {
	const { container } = render(LinkMeter, { length });
	expect(container.querySelector('.track i')?.classList).toContain(fit);
});
