import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import ArticleChoice from '$lib/components/deck/ArticleChoice.svelte';
import CardEditor from '$lib/components/deck/CardEditor.svelte';
import CardRow from '$lib/components/deck/CardRow.svelte';
import CardSheet from '$lib/components/deck/CardSheet.svelte';
import DeckRows from '$lib/components/deck/DeckRows.svelte';
import KindFilter from '$lib/components/deck/KindFilter.svelte';
import KindMark from '$lib/components/deck/KindMark.svelte';
import LivingArticle from '$lib/components/deck/LivingArticle.svelte';
import LivingSentence from '$lib/components/deck/LivingSentence.svelte';
import { memoryStep } from '$lib/components/deck/memoryStep';
import { kindSigns } from '$lib/components/deck/kindSigns';
import { asideSentence } from '$lib/copy/leech';
import { kinds, type ArticleId, type Card, type CardId, type DeckId } from '$lib/core/deck/card';
import type { Day } from '$lib/core/time';
import { askedBy } from '$lib/core/writing/linter/asked';
import { contentOf } from '../../support/cards';

test.each([
	[null, 0],
	[0.69, 1],
	[0.7, 2],
	[0.844, 2],
	[0.85, 3],
	[0.944, 3],
	[0.95, 4]
])('a chance of %s is step %d', (chance, step) => expect(memoryStep(chance)).toBe(step));

test('each kind has a sign of its own and its word, shown or hidden', () => {
	expect(new Set(kinds.map((kind) => JSON.stringify(kindSigns[kind]))).size).toBe(kinds.length);
	render(KindMark, { kind: 'deal', look: 'alone' });
	expect(screen.getByText(/^Deal\./)).toBeTruthy();
});

test('a row reads kind, question, answer, memory and next date', () => {
	render(CardRow, {
		card: { kind: 'date', prompt: 'In what year?', answer: '1967', rule: null },
		from: null,
		retrievability: 0.66,
		when: 'in 9 days',
		due: false,
		suspended: false,
		aside: '',
		lang: 'en',
		onopen: vi.fn()
	});
	const said = screen.getByRole('button').textContent?.replace(/\s+/g, ' ') ?? '';
	expect(said).toMatch(/Date\. .*In what year\?.*1967.*66.%.*in 9 days/);
});

test('in a deck of several articles a row says which one it comes from', () => {
	const given = {
		retrievability: null,
		when: 'due',
		due: true,
		suspended: false,
		aside: '',
		lang: 'en',
		onopen: vi.fn()
	};
	const card = { kind: 'date', prompt: 'In what year?', answer: '1967', rule: null } as const;
	render(CardRow, { card, from: 'The Six-Day War', ...given });
	expect(screen.getByText('The Six-Day War').tagName).toBe('BDI');
});

test('a card’s sheet names its article and leads to its sentence there', async () => {
	const quote = { text: 'It was signed in 1936.', start: 0, end: 22 };
	const card = { ...contentOf({ quote, rule: 'date-question' }), id: 'a', deck: 'd', article: 'b' } as Card;
	const given = {
		retrievability: null,
		when: 'due',
		suspended: false,
		aside: '',
		lang: 'en',
		onedit: vi.fn()
	};
	const onread = vi.fn();
	const sheet = {
		...given,
		card,
		other: null,
		onread,
		onother: vi.fn(),
		ondelete: vi.fn(),
		onsuspend: vi.fn()
	};
	const { rerender } = render(CardSheet, { ...sheet, from: 'The Straits' });
	expect(screen.getByText(/quoted as found/).textContent).toMatch(/From “The Straits”, quoted as found/);
	expect(screen.getByText(/^Asks when something happened/)).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Read it in the article' }));
	expect(onread).toHaveBeenCalledOnce();
	await rerender({ from: null });
	expect(screen.queryByRole('button', { name: 'Read it in the article' })).toBeNull();
});

test('the sentence that is looked for in an article is shown, however far down, and has the focus', async () => {
	const sentence = (at: number) => ({
		...{ text: `Sentence ${at}.`, gap: '', retrievability: null },
		cards: at === 99 ? ['x' as CardId, 'y' as CardId] : []
	});
	const paragraphs = Array.from({ length: 100 }, (_, at) => ({
		...{ start: at, role: 'prose' as const, sentences: [sentence(at)] }
	}));
	const given = { paragraphs, lang: 'en', onchoose: vi.fn() };
	const { rerender } = render(LivingArticle, { ...given, sought: null });
	expect(screen.queryByText(/Sentence 99/)).toBeNull();
	await rerender({ sought: { card: 'y' as CardId } });
	const shown = await screen.findByRole('button', { name: /Sentence 99/ });
	expect(document.activeElement).toBe(shown);
});

test('which of a deck’s articles is read is chosen by its title', async () => {
	const onchoose = vi.fn();
	const articles = ['Straits', 'Canal'].map((title) => ({ id: title as ArticleId, title }));
	render(ArticleChoice, { articles, chosen: articles[0]?.id ?? null, onchoose });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Article' }), 'Canal');
	expect(onchoose).toHaveBeenCalledWith('Canal');
});

test.each([
	[true, null, 'Set aside: it is not asked.'],
	[true, { lapses: 12 }, 'Forgotten 12 times, and set aside.'],
	[false, { lapses: 9 }, 'Forgotten 9 times.'],
	[false, null, '']
])('set aside %s, a leech %o: %s', (suspended, leech, sentence) =>
	expect(asideSentence(suspended, leech)).toBe(sentence)
);

test('a card’s sheet asks a card again that is set aside', async () => {
	const onsuspend = vi.fn();
	const card = { ...contentOf(), id: 'a', deck: 'd', article: null } as unknown as Card;
	const on = { onread: vi.fn(), onedit: vi.fn(), onother: vi.fn(), ondelete: vi.fn(), onsuspend };
	const given = { card, retrievability: null, when: 'due', lang: 'en', from: null, other: null };
	render(CardSheet, { ...given, ...on, suspended: true, aside: asideSentence(true, { lapses: 8 }) });
	expect(screen.getByText('Forgotten 8 times, and set aside.')).toBeTruthy();
	expect(screen.queryByText('due')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Ask it again' }));
	expect(onsuspend).toHaveBeenCalledWith(false);
});

test('a row that is set aside says so instead of its date', () => {
	render(CardRow, {
		card: { kind: 'date', prompt: 'Q', answer: 'A', rule: null },
		from: null,
		retrievability: null,
		when: 'due',
		due: true,
		suspended: true,
		aside: asideSentence(true, { lapses: 8 }),
		lang: 'en',
		onopen: vi.fn()
	});
	expect(screen.getByText('Forgotten 8 times, and set aside.')).toBeTruthy();
	expect(screen.queryByText('due')).toBeNull();
});

test('a deck row leads to its deck and isolates a foreign title', () => {
	const deck = { id: 'abc' as DeckId, title: 'اتفاقية', language: 'ar' };
	render(DeckRows, {
		decks: [{ deck, cards: 1, due: 2, fresh: 0, next: null }],
		today: 0 as Day,
		labelledby: 'x'
	});
	const link = screen.getByRole('link');
	expect(link.getAttribute('href')).toMatch(/\/deck\/\?id=abc$/);
	expect(within(link).getByText('اتفاقية').tagName).toBe('BDI');
	expect(screen.getByRole('listitem').textContent).toMatch(/1 card.*2 due/s);
});

test('a kind is shown or hidden by a pressed button', async () => {
	const ontoggle = vi.fn();
	render(KindFilter, { kinds: [{ kind: 'date', cards: 9, shown: true }], ontoggle });
	await userEvent.click(screen.getByRole('button', { name: /Date 9/, pressed: true }));
	expect(ontoggle).toHaveBeenCalledWith('date');
});

describe('a lit sentence', () => {
	test.each(['{Enter}', ' '])('shows its cards by %s', async (key) => {
		const onchoose = vi.fn();
		render(LivingSentence, { text: 'It was signed.', cards: [], retrievability: 0.61, onchoose });
		const sentence = screen.getByRole('button', { name: /It was signed\.\s?61\s*per cent remembered/ });
		sentence.focus();
		await userEvent.keyboard(key);
		expect(onchoose).toHaveBeenCalledOnce();
	});
});

describe('the editor', () => {
	const draft = { kind: 'date', prompt: '', answer: '1928', accepted: '' } as const;

	test('names what is missing and keeps what was typed', async () => {
		const [onsave, ontype] = [vi.fn(), vi.fn()];
		render(CardEditor, { draft, saveLabel: 'Save', ontype, onsave, oncancel: vi.fn() });
		await userEvent.click(screen.getByRole('button', { name: 'Save' }));
		expect(onsave).not.toHaveBeenCalled();
		expect(screen.getByRole('textbox', { name: 'Question' }).getAttribute('aria-invalid')).toBe('true');
		await userEvent.type(screen.getByRole('textbox', { name: 'Question' }), 'When?');
		await userEvent.click(screen.getByRole('button', { name: 'Save' }));
		expect(ontype).toHaveBeenLastCalledWith({ ...draft, prompt: 'When?' });
		expect(onsave).toHaveBeenCalledWith({ ...draft, prompt: 'When?' });
	});

	test('advises below the field once it is left, until it is mended, and never keeps anyone from saving', async () => {
		const onsave = vi.fn();
		render(CardEditor, { draft, saveLabel: 'Save', ontype: vi.fn(), onsave, oncancel: vi.fn() });
		const question = screen.getByRole('textbox', { name: 'Question' });
		await userEvent.type(question, 'What ended in 1928?');
		expect(screen.queryByText(/^The answer stands/)).toBeNull();
		await userEvent.tab();
		const advice = await screen.findByText('The answer stands in the question: “1928”. Ask without it.');
		expect(question.getAttribute('aria-describedby')).toBe(advice.id);
		expect(question.getAttribute('aria-invalid')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Save' }));
		expect(onsave).toHaveBeenCalledOnce();
		await userEvent.type(question, '{Backspace}{Backspace}9?');
		expect(screen.queryByText(/^The answer stands/)).toBeNull();
		expect(question.getAttribute('aria-describedby')).toBeNull();
	});

	test('sees the other cards of the deck', async () => {
		const asked = askedBy([{ prompt: 'When was it signed in Paris?', answer: '1951', accepted: [] }]);
		const words = { ...draft, prompt: 'When was it signed in Paris?' };
		const doings = { ontype: vi.fn(), onsave: vi.fn(), oncancel: vi.fn() };
		render(CardEditor, { draft: words, saveLabel: 'Save', around: { asked }, ...doings });
		expect(await screen.findByText(/^Another card asks the same and its answer is “1951”/)).toBeTruthy();
	});

	test('Ctrl and Enter save, a clause is called one, and the sentence it comes from can be seen', async () => {
		const onsave = vi.fn();
		const words = { ...draft, prompt: 'The pact was signed in [year].' };
		render(CardEditor, {
			draft: words,
			form: 'cloze',
			quote: 'The pact was signed in 1928.',
			saveLabel: 'Save',
			ontype: vi.fn(),
			onsave,
			oncancel: vi.fn()
		});
		expect(screen.getByText('The pact was signed in 1928.')).toBeTruthy();
		await userEvent.click(screen.getByRole('textbox', { name: 'Sentence with its blank' }));
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(onsave).toHaveBeenCalledExactlyOnceWith(words);
	});

	test('tells what a time would have to be by the date of the article', async () => {
		const words = { ...draft, prompt: 'Who was elected president of Iran last year?', answer: 'Rouhani' };
		const given = { draft: words, saveLabel: 'Save', ontype: vi.fn(), onsave: vi.fn(), oncancel: vi.fn() };
		render(CardEditor, { ...given, writtenOn: '2014-03' });
		expect(await screen.findByText(/The article is of March 2014\. Write the date\.$/)).toBeTruthy();
	});

	test('says which rule wrote a card, and nothing of one written by hand', async () => {
		const words = { ...draft, prompt: 'When was it signed in Paris?' };
		const given = { draft: words, saveLabel: 'Save', ontype: vi.fn(), onsave: vi.fn(), oncancel: vi.fn() };
		const { rerender } = render(CardEditor, { ...given, rule: 'date-question' });
		expect(screen.getByText(/^Asks when something happened/)).toBeTruthy();
		await rerender({ rule: null });
		expect(screen.queryByText('Why this card?')).toBeNull();
	});
});
