import { createHash } from 'node:crypto';
import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { err, ok } from '$lib/core/result';
import type { Card, Deck } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import type { Suggestion } from '$lib/core/writing/suggestion';
import type { ArticleReader } from '$lib/state/articleReader';
import { MakeDesk } from '$lib/state/makeDesk.svelte';
import type { Draft, StorageError, StoredArticle } from '$lib/storage/ports';
import { noMarks } from '$lib/core/text/marks';
import type { HtmlText } from '$lib/core/text/html/visible';
import type { Look } from '$lib/workers/protocol';

const text = 'In 1928 the Red Line Agreement was signed. Gulbenkian drew the line.';

function suggestion(id: string, answer: string, over: Partial<Suggestion> = {}): Suggestion {
	const start = text.indexOf(answer);
	return {
		id,
		fact: id,
		kind: 'date',
		form: 'question',
		prompt: `What is ${id}?`,
		answer,
		accept: [],
		source: { text, start: 0, end: text.length },
		mark: { start, end: start + answer.length },
		rule: 'year',
		score: 0.5,
		chance: 0.9,
		...over
	};
}

const suggestions = [
	suggestion('line', 'Gulbenkian', { kind: 'person', score: 0.9 }),
	suggestion('year', '1928'),
	suggestion('deal', 'Red Line Agreement', { kind: 'deal', score: 0.7 })
];
const look: Look = {
	byline: { title: 'The Red Line', author: 'A. Historian' },
	leftOut: [],
	words: 12
};

const page: HtmlText = {
	text: 'Home\n\nIn 1928 the Red Line Agreement was signed.',
	marked: [{ start: 0, end: 4, reason: 'menu' }],
	byline: { author: 'A. Page' }
};

const paragraphs = [{ start: 0, end: text.length, role: 'prose' as const }];

/** A reader that answers when told to, and shelves that remember. */
function room(draft: Draft | null = null) {
	const kept: { draft: Draft | null; deck?: Deck; cards?: readonly Card[]; article?: StoredArticle } = {
		draft
	};
	const answers: ((result: Awaited<ReturnType<ArticleReader['read']>['result']>) => void)[] = [];
	const failures: StorageError[] = [];
	const unwritable: StorageError[] = [];
	const read = vi.fn<ArticleReader['read']>(() => {
		let settle: (typeof answers)[number] = () => {};
		const result: ReturnType<ArticleReader['read']>['result'] = new Promise((resolve) => (settle = resolve));
		answers.push(settle);
		return { result, cancel: () => settle(err({ type: 'reader-cancelled' })) };
	});
	const fail = () => {
		const failure = failures.shift();
		return failure && err(failure);
	};
	const desk = new MakeDesk({
		reader: { show: async () => ok(page), look: async () => ok(look), read, close: () => {} },
		storage: {
			drafts: {
				get: async () => ok(kept.draft),
				put: async (one) => {
					const failure = unwritable.shift();
					return failure ? err(failure) : ok(void (kept.draft = one));
				},
				remove: async () => ok(void (kept.draft = null))
			},
			articles: { get: async () => err({ type: 'not-found', what: 'article' } as const) },
			decks: {
				list: async () => ok([]),
				add: async (deck: Deck, cards: readonly Card[], article: StoredArticle | null) =>
					fail() ?? ok(void Object.assign(kept, { deck, cards, article }))
			} as never
		},
		now: () => 1_000,
		random: createRandom('make'),
		untitled: 'Untitled deck'
	});
	/** The reader tells what it has, and that this is the end. */
	const found = async (given: readonly Suggestion[]) => {
		const hear = read.mock.lastCall?.[2];
		hear?.({ type: 'outlined', outline: { ...look, paragraphs } });
		hear?.({ type: 'part', part: { start: 0, end: text.length, suggestions: given } });
		await answer(ok(undefined));
	};
	const answer = async (result: Parameters<(typeof answers)[number]>[0]) => {
		answers.shift()?.(result);
		await vi.advanceTimersByTimeAsync(0);
	};
	return { desk, kept, read, answer, found, failures, unwritable };
}

async function withSuggestions(given = suggestions) {
	const made = room();
	made.desk.write(text);
	void made.desk.find();
	await made.found(given);
	return made;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what the text says of itself is filled in, and the student’s words win', async () => {
	const { desk } = room();
	expect(desk.sheet.title).toBe('');
	desk.write(text);
	expect(desk.sheet.title).toBe('In 1928 the Red Line Agreement was signed. Gulbenkian drew…');
	await vi.advanceTimersByTimeAsync(300);
	expect(desk.sheet.title).toBe('The Red Line');
	desk.sheet.describe('title', 'My title');
	desk.sheet.describe('author', '');
	expect(desk.sheet.title).toBe('My title');
	expect(desk.sheet.byline).toEqual({ title: 'My title', author: '' });
});

test('reading shows its progress and ends in suggestions in the order of the text, the sure ones kept', async () => {
	const { desk, read, found } = room();
	desk.write(text);
	void desk.find();
	expect(desk.step).toEqual({ type: 'reading', done: 0, total: 0 });
	read.mock.lastCall?.[2]({ type: 'progress', done: 1, total: 2 });
	expect(desk.step).toEqual({ type: 'reading', done: 1, total: 2 });
	await found(suggestions);
	expect(desk.step).toEqual({ type: 'suggestions', problem: null });
	expect(desk.choices.all.map((choice) => choice.origin)).toEqual(['year', 'deal', 'line']);
	expect(desk.choices.kept).toBe(3);
});

test('a cancelled reading leaves the text in its box, and its late answer is not heard', async () => {
	const { desk, found } = room();
	desk.write(text);
	void desk.find();
	desk.back();
	await found(suggestions);
	expect(desk.step).toEqual({ type: 'paste', problem: null });
	expect(desk.sheet.text).toBe(text);
});

/** A long text of which the first part is there: the year and the line, on each of which the whole has another word. */
async function arriving() {
	const made = room();
	made.desk.write(text);
	void made.desk.find();
	const hear = made.read.mock.lastCall?.[2];
	const offer = (start: number, end: number, ids: readonly string[]) =>
		hear?.({
			type: 'part',
			part: { start, end, suggestions: suggestions.filter(({ id }) => ids.includes(id)) }
		});
	hear?.({ type: 'outlined', outline: { ...look, paragraphs } });
	offer(0, 44, ['year', 'deal']);
	const origins = () => made.desk.choices.all.map(({ origin }) => origin);
	return { ...made, hear, offer, origins };
}

test('the first cards stand beside their paragraphs while the rest is read; a deck is made of the whole only', async () => {
	const { desk, hear, offer, origins, answer, kept } = await arriving();
	expect(desk.step).toEqual({ type: 'arriving', done: 0, total: 0 });
	expect(desk.read.paragraphs).toEqual(paragraphs);
	expect(origins()).toEqual(['year', 'deal']);
	hear?.({ type: 'progress', done: 5, total: 9 });
	expect(desk.step).toEqual({ type: 'arriving', done: 5, total: 9 });
	await desk.make();
	expect(kept.deck).toBeUndefined();
	offer(44, text.length, ['line']);
	expect(origins()).toEqual(['year', 'deal', 'line']);
	await answer(ok(undefined));
	expect(desk.step).toEqual({ type: 'suggestions', problem: null });
});

test('what the whole no longer offers goes, unless the student has decided on it or has it open', async () => {
	const { desk, offer, origins } = await arriving();
	offer(44, text.length, ['line']);
	desk.choices.drop('deal');
	desk.choices.edit('line');
	offer(0, text.length, []);
	expect(origins()).toEqual(['deal', 'line']);
	expect(desk.choices.all[0]?.standing).toBe('dropped');
	expect(desk.choices.editing).toBe('line');
});

test('what was decided meanwhile stands on what the whole offers again', async () => {
	const { desk, offer, answer, origins, kept } = await arriving();
	desk.choices.drop('deal');
	desk.choices.edit('year');
	desk.choices.save({ prompt: 'When?', answer: '1928', accepted: [], kind: 'date' });
	offer(0, text.length, ['year', 'deal', 'line']);
	await answer(ok(undefined));
	expect(origins()).toEqual(['year', 'deal', 'line']);
	expect(desk.choices.all.map(({ prompt, standing }) => [prompt, standing])).toEqual([
		['When?', 'kept'],
		['What is deal?', 'dropped'],
		['What is line?', 'kept']
	]);
	await desk.flush();
	expect(kept.draft).toMatchObject({ found: true });
});

test('one card found in two places stands once, where it was found last', async () => {
	const { offer, origins } = await arriving();
	offer(44, text.length, ['year', 'line']);
	expect(origins()).toEqual(['year', 'deal', 'line']);
});

test('cancelled between two parts, what was decided is kept for the next reading', async () => {
	const { desk, offer, found, kept } = await arriving();
	desk.choices.drop('deal');
	desk.back();
	offer(44, text.length, ['line']);
	expect(desk.step).toEqual({ type: 'paste', problem: null });
	await desk.flush();
	expect(kept.draft).toMatchObject({ found: false, decisions: [{ type: 'drop', origin: 'deal' }] });
	void desk.find();
	await found(suggestions);
	expect(desk.choices.all.find(({ origin }) => origin === 'deal')?.standing).toBe('dropped');
});

test.each([
	[{ type: 'article-empty' } as const, 'paste'],
	[{ type: 'article-address' } as const, 'paste'],
	[{ type: 'article-too-long' } as const, 'paste'],
	[{ type: 'reader-crashed' } as const, 'paste'],
	[{ type: 'article-language' } as const, 'language']
])('%j leads to %s', async (problem, type) => {
	const { desk, answer } = room();
	desk.write(text);
	void desk.find();
	await answer(err(problem));
	expect(desk.step).toEqual(type === 'paste' ? { type, problem } : { type });
	desk.back();
	expect(desk.sheet.text).toBe(text);
	expect(desk.step).toEqual({ type: 'paste', problem: null });
});

test('an article with nothing to ask says so, with its words counted', async () => {
	const { desk } = await withSuggestions([]);
	expect(desk.step).toEqual({ type: 'nothing', words: 12 });
	desk.writeOwn();
	desk.choices.save({ prompt: 'Who drew it?', answer: 'Gulbenkian', accepted: [], kind: 'person' });
	expect(desk.choices.kept).toBe(1);
});

test('a file takes the place of the text; a wrong one is refused and the text stays', async () => {
	const { desk } = room();
	await desk.openFile({ name: 'a.pdf', size: 3, arrayBuffer: async () => new ArrayBuffer(3) });
	expect(desk.step).toEqual({ type: 'paste', problem: { type: 'file-type', name: 'a.pdf' } });
	const bytes = new TextEncoder().encode(text).buffer;
	await desk.openFile({ name: 'a.txt', size: text.length, arrayBuffer: async () => bytes });
	expect(desk.sheet.text).toBe(text);
	expect(desk.step).toEqual({ type: 'paste', problem: null });
});

test('a draft survives a closed tab, with what was decided', async () => {
	const first = await withSuggestions();
	first.desk.choices.drop('deal');
	first.desk.choices.edit('year');
	first.desk.choices.save({ prompt: 'When?', answer: '1928', accepted: ['in 1928'], kind: 'date' });
	await first.desk.flush();

	const second = room(first.kept.draft);
	void second.desk.open();
	await vi.advanceTimersByTimeAsync(0);
	await second.found(suggestions);
	expect(second.desk.choices.all.map(({ prompt, standing }) => [prompt, standing])).toEqual([
		['When?', 'kept'],
		['What is deal?', 'dropped'],
		['What is line?', 'kept']
	]);
});

test('a draft is saved a moment after the last change', async () => {
	const { desk, kept } = room();
	desk.write('In');
	desk.write('In 1928');
	expect(kept.draft).toBeNull();
	await vi.advanceTimersByTimeAsync(300);
	expect(kept.draft).toMatchObject({ text: 'In 1928', found: false, savedAt: 1_000 });
});

test('a reload loses no stroke that the draft has not got yet', async () => {
	const { desk, kept } = room();
	desk.write('In 1928 the R');
	desk.sheet.describe('title', 'Red L');
	const left = desk.halfMade;
	expect(kept.draft).toBeNull();

	const second = room();
	await second.desk.open(left);
	expect(second.desk.sheet.text).toBe('In 1928 the R');
	expect(second.desk.sheet.title).toBe('Red L');
	await second.desk.flush();
	expect(second.kept.draft).toMatchObject({ text: 'In 1928 the R', byline: { title: 'Red L' } });
	expect(second.desk.halfMade).toBeNull();
});

test('what a tab left over gives way to a draft that was written later', async () => {
	const { desk } = room();
	desk.write('older');
	const later = room({ text: 'later', byline: {}, decisions: [], found: false, savedAt: 2_000 });
	await later.desk.open(desk.halfMade);
	expect(later.desk.sheet.text).toBe('later');
});

test('a draft that could not be saved still stands to be kept', async () => {
	const { desk, unwritable } = room();
	unwritable.push({ type: 'storage-full' });
	desk.write('In 1928');
	await desk.flush();
	expect(desk.halfMade).toMatchObject({ draft: { text: 'In 1928' } });
	desk.write('In 1928 t');
	await desk.flush();
	expect(desk.halfMade).toBeNull();
});

const half = { kind: 'date', prompt: 'In what ye', answer: '1928', accepted: 'in 19' } as const;

test.each([
	['year', suggestions, 'year'],
	['new', suggestions, 'new'],
	['new', [], 'new'],
	['year', [], 'new']
])('the half-typed card %s is open again when its text is read again', async (origin, given, reopened) => {
	const { desk, kept } = await withSuggestions();
	desk.choices.edit(origin);
	desk.choices.type(half);
	await desk.flush();
	const second = room(kept.draft);
	void second.desk.open(desk.halfMade);
	await vi.advanceTimersByTimeAsync(0);
	await second.found(given);
	expect(second.desk.choices.editing).toBe(reopened);
	expect(second.desk.choices.halfWritten?.words).toEqual(half);
	expect(second.desk.step.type).toBe('suggestions');
});

test('a card that was saved or left is no longer half typed', async () => {
	const { desk } = await withSuggestions();
	await desk.flush();
	desk.choices.edit('year');
	expect(desk.halfMade).toBeNull();
	desk.choices.type(half);
	expect(desk.halfMade?.card).toEqual({ origin: 'year', words: half });
	desk.choices.leave();
	expect(desk.halfMade).toBeNull();
	desk.choices.write();
	desk.choices.type(half);
	desk.choices.save({ prompt: 'When?', answer: '1928', accepted: [], kind: 'date' });
	await desk.flush();
	expect(desk.halfMade).toBeNull();
});

test('a text already begun wins over the draft', async () => {
	const { desk } = room({ text: 'old', byline: {}, decisions: [], found: false, savedAt: 1 });
	desk.write('new');
	await desk.open();
	expect(desk.sheet.text).toBe('new');
});

test('J and K walk what the filters show, and stop at the ends', async () => {
	const { desk } = await withSuggestions();
	desk.choices.toggleKind('deal');
	expect(desk.choices.step(1)).toBe('year');
	expect(desk.choices.step(1)).toBe('line');
	expect(desk.choices.step(1)).toBeNull();
	expect(desk.choices.chosen).toBe('line');
	expect(desk.choices.step(-1)).toBe('year');
	expect(desk.choices.tally).toEqual([
		{ kind: 'date', count: 1, shown: true },
		{ kind: 'person', count: 1, shown: true },
		{ kind: 'deal', count: 1, shown: false }
	]);
});

test('the deck holds what was kept, with rule, quote and article', async () => {
	const { desk, kept } = await withSuggestions();
	desk.choices.drop('deal');
	await desk.make();
	expect(desk.step).toMatchObject({ type: 'saved', deck: kept.deck?.id, cards: 2 });
	expect(kept.deck).toMatchObject({
		title: 'The Red Line',
		author: 'A. Historian',
		article: kept.article?.id,
		createdAt: 1_000,
		importedFrom: null
	});
	const year = kept.cards?.find((card) => card.answer === '1928');
	expect(year).toMatchObject({ rule: 'year', deck: kept.deck?.id, article: kept.article?.id });
	expect(text.slice(year?.quote?.start, year?.quote?.end)).toBe(year?.quote?.text);
	expect(kept.article).toMatchObject({ text, sha256: createHash('sha256').update(text).digest('hex') });
	expect(kept.article?.decisions).toEqual([{ type: 'drop', origin: 'deal' }]);
	expect(kept.draft).toBeNull();
});

test('what could not be saved is told and kept, and trying again makes one deck, not two', async () => {
	const { desk, kept, failures } = await withSuggestions();
	failures.push({ type: 'storage-full' });
	await desk.make();
	expect(desk.step).toEqual({ type: 'suggestions', problem: { type: 'storage-full' } });
	expect(kept.deck).toBeUndefined();
	const article = kept.article?.id;
	await desk.make();
	expect(desk.step.type).toBe('saved');
	expect(article ?? kept.article?.id).toBe(kept.article?.id);
});

test('no deck is made of nothing', async () => {
	const { desk, kept } = await withSuggestions();
	for (const { id } of suggestions) desk.choices.drop(id);
	await desk.make();
	expect(desk.step).toEqual({ type: 'suggestions', problem: null });
	expect(kept.deck).toBeUndefined();
});

test('a page of HTML gives what it shows, what it marks, and what it says of itself under her own words', async () => {
	const { desk, read } = room();
	desk.sheet.describe('title', 'Mine');
	const content = new TextEncoder().encode('<p>a page');
	await desk.openFile({ name: 'a.html', size: content.length, arrayBuffer: async () => content.buffer });
	expect(desk.sheet.text).toBe(page.text);
	void desk.find();
	expect(read.mock.calls[0]?.slice(0, 2)).toEqual([
		{ text: page.text, marks: { out: page.marked, takenIn: [] } },
		{ author: 'A. Page', title: 'Mine' }
	]);
});

test('where a page shows far less than was copied, the plain words are taken', async () => {
	const { desk } = room();
	await desk.openPage('<p>a page', 'words '.repeat(100));
	expect(desk.sheet.text).toBe('words '.repeat(100));
	expect(desk.sheet.marks).toEqual(noMarks);
});

test('what is taken back in is kept in the draft, read again from it, and follows an edit', async () => {
	const { desk, kept, read } = room();
	desk.write(text);
	const span = { start: 10, end: 14, reason: 'menu' } as const;
	desk.sheet.takeIn(span);
	await vi.advanceTimersByTimeAsync(500);
	expect(kept.draft?.marks).toEqual({ out: [], takenIn: [span] });
	const later = room(kept.draft);
	await later.desk.open();
	later.desk.write(`XX${text}`);
	void later.desk.find();
	expect(later.read.mock.calls[0]?.[0].marks.takenIn).toEqual([{ ...span, start: 12, end: 16 }]);
	later.desk.sheet.leaveOut({ ...span, start: 12, end: 16 });
	expect(later.desk.sheet.marks.takenIn).toEqual([]);
	expect(read).not.toHaveBeenCalled();
});

test('all that is shown is dropped or kept as one, and that is taken back as one', async () => {
	const { desk } = await withSuggestions();
	desk.choices.toggleKind('date');
	desk.choices.judgeShown('drop');
	expect(desk.choices.all.filter(({ standing }) => standing === 'kept').map(({ kind }) => kind)).toEqual([
		'date'
	]);
	desk.choices.undo();
	expect(desk.choices.kept).toBe(3);
	expect(desk.choices.canUndo).toBe(false);
});

test('a card written beside a sentence quotes it, and stands where the text says its answer', async () => {
	const { desk } = await withSuggestions();
	const start = text.indexOf('signed');
	desk.choices.write(null, { text, start: 0, end: text.length });
	desk.choices.save({ kind: 'other', prompt: 'What happened to it?', answer: 'signed', accepted: [] });
	const own = desk.choices.all.find(({ answer }) => answer === 'signed');
	expect(own?.mark).toEqual({ start, end: start + 6 });
	expect(desk.choices.all.at(-1)?.origin, 'it stands among the others').not.toBe(own?.origin);
	desk.choices.write();
	expect(desk.choices.quote, 'the next one has no quote').toBeNull();
});

const unsure = suggestions.map((one) => (one.id === 'year' ? one : { ...one, chance: 0.6 }));

test('what is not sure is offered: it joins the deck once the student ticks it, and not before', async () => {
	const { desk, kept } = await withSuggestions(unsure);
	const standings = () => desk.choices.all.map(({ origin, standing }) => `${origin} ${standing}`);
	expect(standings()).toEqual(['year kept', 'deal offered', 'line offered']);
	expect(desk.choices.kept).toBe(1);
	desk.choices.keep('line');
	desk.choices.keep('deal');
	desk.choices.untick('deal');
	expect(standings()).toEqual(['year kept', 'deal offered', 'line kept']);
	desk.choices.undo();
	expect(standings()).toEqual(['year kept', 'deal kept', 'line kept']);
	desk.choices.undo();
	await desk.make();
	expect(kept.cards?.map(({ answer }) => answer)).toEqual(['1928', 'Gulbenkian']);
	expect(kept.article?.decisions, 'only her own verdicts').toEqual([{ type: 'keep', origin: 'line' }]);
});

test('no deck is made of offers alone', async () => {
	const { desk, kept } = await withSuggestions(unsure.slice(0, 1));
	await desk.make();
	expect(desk.step).toEqual({ type: 'suggestions', problem: null });
	expect(kept.deck).toBeUndefined();
});

test('what she ticked survives a closed tab; what she did not follows the rules of the day', async () => {
	const first = await withSuggestions(unsure);
	first.desk.choices.keep('line');
	await first.desk.flush();
	const second = room(first.kept.draft);
	void second.desk.open();
	await vi.advanceTimersByTimeAsync(0);
	const other = unsure.map((one) => ({ ...one, chance: one.id === 'deal' ? 0.9 : 0.6 }));
	await second.found(other);
	expect(second.desk.choices.all.map(({ origin, standing }) => `${origin} ${standing}`)).toEqual([
		'year offered',
		'deal kept',
		'line kept'
	]);
});

test('all that is shown is kept as one, and given back but for the sure ones', async () => {
	const { desk } = await withSuggestions(unsure);
	desk.choices.judgeShown('keep');
	expect(desk.choices.kept).toBe(3);
	desk.choices.judgeShown('sure');
	expect(desk.choices.kept).toBe(1);
	expect(desk.choices.decisions).toEqual([]);
});
