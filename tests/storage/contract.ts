import { describe, expect, test } from 'vitest';
import type { ArticleId, Card, CardId, Deck, DeckId } from '$lib/core/deck/card';
import type { DeviceId, RecordDraft } from '$lib/core/log/record';
import { createRandom, mintId } from '$lib/core/random';
import { newMemory } from '$lib/core/scheduling/memory';
import { memoriesFromColumns } from '$lib/core/scheduling/memoryColumns';
import { memoryOf, placeOf, shelfWith } from '$lib/core/scheduling/shelf';
import { defaultWeights } from '$lib/core/scheduling/weights';
import type { Result } from '$lib/core/result';
import type { Storage, StoredArticle } from '$lib/storage/ports';
import { contentOf, gradeAct } from '../support/cards';

const random = createRandom('contract');
const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const mint = <T extends string>() => mintId(random) as T;

/** The value, or a failed test. */
export function valueOf<T, E>(result: Result<T, E>): T {
	if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
	return result.value;
}

export function deckOf(change: Partial<Deck> = {}): Deck {
	return {
		id: mint<DeckId>(),
		article: null,
		createdAt: 1,
		importedFrom: null,
		title: 'A deck',
		author: 'A. Author',
		licence: 'CC0',
		language: 'en',
		source: 'here',
		version: '1',
		...change
	};
}

export function cardOf(deck: DeckId, change: Partial<Card> = {}): Card {
	const content = contentOf({ answer: '1971', origin: mint(), fact: mint() });
	return { ...content, id: mint<CardId>(), deck, article: null, ...change };
}

export function articleOf(change: Partial<StoredArticle> = {}): StoredArticle {
	return {
		id: mint<ArticleId>(),
		text: 'A\r\nb',
		title: 't',
		author: '',
		date: '',
		address: '',
		sha256: 'x',
		decisions: [],
		...change
	};
}

export function draftOf(card: CardId, change: Partial<RecordDraft> = {}): RecordDraft {
	return {
		token: mint(),
		at: 1_700_000_000_000,
		offsetMinutes: 60,
		card,
		scheduler: 1,
		act: gradeAct(3),
		...change
	};
}

/** What any store must do, wherever it keeps its rows. `create` gives a fresh, empty one, not yet started. */
export function describeStorage(name: string, create: () => Storage) {
	const started = async () => {
		const storage = create();
		valueOf(await storage.start());
		return storage;
	};

	describe(`a store ${name}`, () => {
		test('opens for the first time on nothing', async () => {
			expect(valueOf(await create().start())).toEqual({ type: 'first' });
		});

		test('numbers its records 1, 2, 3 … in the order they were given, across many segments', async () => {
			const { log } = await started();
			const card = mint<CardId>();
			const saved = await Promise.all(Array.from({ length: 600 }, () => log.append(draftOf(card))));
			expect(saved.map((record) => valueOf(record).seq)).toEqual(
				Array.from({ length: 600 }, (_, i) => i + 1)
			);
			const records = valueOf(await log.since({}));
			expect(records.map(({ seq }) => seq)).toEqual(Array.from({ length: 600 }, (_, i) => i + 1));
			const device = records[0]?.device ?? ('' as never);
			expect(valueOf(await log.since({ [device]: 598 })).map(({ seq }) => seq)).toEqual([599, 600]);
		});

		test('hybrid time only grows, even when the clock is set back', async () => {
			const { log } = await started();
			const card = mint<CardId>();
			for (let i = 0; i < 5; i++) await log.append(draftOf(card, { at: 1_700_000_000_000 - i * 1e9 }));
			const hybrids = valueOf(await log.since({})).map(({ hybrid }) => hybrid);
			expect(hybrids).toEqual([...new Set(hybrids)].sort((a, b) => a - b));
		});

		test('saves an answer once, however often it is handed in', async () => {
			const { log } = await started();
			const draft = draftOf(mint<CardId>());
			const first = valueOf(await log.append(draft));
			expect(valueOf(await log.append(draft))).toEqual(first);
			expect(valueOf(await log.since({}))).toHaveLength(1);
			expect(log.waiting()).toEqual([]);
		});

		test('finds the records of a card', async () => {
			const { log } = await started();
			const [a, b] = [mint<CardId>(), mint<CardId>()];
			await log.append(draftOf(a));
			await log.append(draftOf(b));
			await log.append(draftOf(a));
			expect(valueOf(await log.of([a])).map(({ seq }) => seq)).toEqual([1, 3]);
		});

		test('joins a foreign log as a set: twice adds nothing', async () => {
			const [ours, theirs] = [await started(), await started()];
			const card = mint<CardId>();
			for (let i = 0; i < 3; i++) await theirs.log.append(draftOf(card));
			await ours.log.append(draftOf(card));
			const records = valueOf(await theirs.log.since({}));
			expect(valueOf(await ours.log.join(records))).toEqual({ added: 3 });
			expect(valueOf(await ours.log.join(records))).toEqual({ added: 0 });
			expect(valueOf(await ours.log.since({}))).toHaveLength(4);
			expect(valueOf(await ours.log.append(draftOf(card))).seq).toBe(2);
		});

		test('gives back a deck and its cards in order, over several pages', async () => {
			const { decks } = await started();
			const deck = deckOf();
			const cards = Array.from({ length: 300 }, (_, i) => cardOf(deck.id, { prompt: `${i}?` }));
			valueOf(await decks.add(deck, cards));
			expect(valueOf(await decks.open(deck.id))).toEqual({ deck, cards });
			const more = cardOf(deck.id);
			valueOf(await decks.addCards(deck.id, [more]));
			expect(valueOf(await decks.open(deck.id)).cards.at(-1)).toEqual(more);
			expect(valueOf(await decks.list())).toEqual([{ deck, cards: 301 }]);
		});

		test('cards join a deck with their article and what that changes of its head, or nothing does', async () => {
			const { decks, articles } = await started();
			const [first, second] = [articleOf(), articleOf({ text: 'C' })];
			const deck = deckOf({ article: first.id });
			const card = cardOf(deck.id, { article: first.id });
			valueOf(await decks.add(deck, [card], first));
			const more = cardOf(deck.id, { article: second.id });
			const from = { article: second, head: { source: 'here; there' } };
			valueOf(await decks.addCards(deck.id, [more], from));
			const grown = { ...deck, source: 'here; there' };
			expect(valueOf(await decks.open(deck.id))).toEqual({ deck: grown, cards: [card, more] });
			expect(valueOf(await articles.get(second.id))).toEqual(second);
			expect(valueOf(await articles.get(first.id))).toEqual(first);
			expect(valueOf(await decks.list())).toEqual([{ deck: grown, cards: 2 }]);
			const third = articleOf();
			const gone = await decks.addCards(mint<DeckId>(), [], { article: third, head: {} });
			expect(gone).toEqual({ ok: false, error: { type: 'not-found', what: 'deck' } });
			expect((await articles.get(third.id)).ok).toBe(false);
		});

		test('a deck takes its articles with it, but for those that another deck has cards from', async () => {
			const { decks, articles } = await started();
			const [own, shared, joined] = [articleOf(), articleOf(), articleOf()];
			const [gone, stays] = [deckOf({ article: own.id }), deckOf({ article: null })];
			const cards = [shared, joined].map(({ id }) => cardOf(gone.id, { article: id }));
			valueOf(await decks.add(gone, [], own));
			for (const [at, article] of [shared, joined].entries())
				valueOf(await decks.addCards(gone.id, cards.slice(at, at + 1), { article, head: {} }));
			valueOf(await decks.add(stays, [cardOf(stays.id, { article: shared.id })]));
			valueOf(await decks.remove(gone.id));
			const kept = await Promise.all([own, shared, joined].map(({ id }) => articles.get(id)));
			expect(kept.map(({ ok }) => ok)).toEqual([false, true, false]);
			valueOf(await decks.remove(stays.id));
			expect((await articles.get(shared.id)).ok).toBe(false);
		});

		test('patches one field without touching the others, and removes cards and decks', async () => {
			const { decks, seeded, seed } = await started();
			const deck = deckOf({ importedFrom: 'shipped' });
			const [a, b] = [cardOf(deck.id), cardOf(deck.id)];
			valueOf(await decks.add(deck, [a, b]));
			await Promise.all([
				decks.patchCard(deck.id, a.id, { answer: '1972' }),
				decks.patchCard(deck.id, a.id, { prompt: 'In what year?' })
			]);
			valueOf(await decks.patch(deck.id, { title: 'Renamed' }));
			valueOf(await decks.removeCards(deck.id, [b.id]));
			expect(valueOf(await decks.open(deck.id))).toEqual({
				deck: { ...deck, title: 'Renamed' },
				cards: [{ ...a, answer: '1972', prompt: 'In what year?' }]
			});
			valueOf(await decks.remove(deck.id));
			expect(await decks.open(deck.id)).toEqual({ ok: false, error: { type: 'not-found', what: 'deck' } });
			expect(valueOf(await seeded())).toEqual(['shipped']);
			valueOf(await seed({ deck, cards: [], article: null }));
			expect(valueOf(await decks.list())).toEqual([]);
		});

		test('keeps memories, and says by which rules they were folded', async () => {
			const { memories, decks } = await started();
			const deck = deckOf();
			const cards = [cardOf(deck.id), cardOf(deck.id)];
			const ids = cards.map(({ id }) => id);
			valueOf(await decks.add(deck, cards));
			const blank = valueOf(await memories.read());
			expect(blank).toMatchObject({ seen: {}, unfolded: [] });
			expect(blank.shelf.flatMap(memoriesFromColumns)).toEqual(ids.map(newMemory));
			const memory = { ...newMemory(ids[1] ?? mint()), stability: 3.14159, difficulty: 5.5, suspended: true };
			valueOf(await memories.write({ seen: {}, newest: 0, shelf: shelfWith(blank.shelf, [memory]) }, rules));
			const read = async () => {
				const { shelf, rules } = valueOf(await memories.read());
				return { rules, memories: shelf.flatMap(memoriesFromColumns) };
			};
			expect(await read()).toEqual({ rules, memories: [newMemory(ids[0] ?? mint()), memory] });
			valueOf(await memories.drop());
			expect(await read()).toEqual({ rules: null, memories: ids.map(newMemory) });
		});

		test('folds the log anew, cards that were never asked too, and keeps nothing of it', async () => {
			const { log, memories, decks } = await started();
			const deck = deckOf();
			const cards = [cardOf(deck.id), cardOf(deck.id)];
			valueOf(await decks.add(deck, cards));
			for (let i = 0; i < 70; i++) valueOf(await log.append(draftOf(cards[0]?.id ?? mint())));
			const records = valueOf(await log.since({}));
			const { seen, newest, shelf } = valueOf(await memories.refold(rules));
			expect(seen).toEqual({ [records[0]?.device ?? '']: 6 });
			expect(newest).toBe(records[5]?.hybrid);
			expect(memoryOf(shelf, cards[0]?.id ?? mint())?.repetitions).toBe(6);
			expect(memoryOf(shelf, cards[1]?.id ?? mint())).toEqual(newMemory(cards[1]?.id ?? mint()));
			expect(valueOf(await memories.read())).toMatchObject({ rules: null, records: 70 });
		});

		test('a card’s memory and place follow it through every change of its deck', async () => {
			const { memories, decks, pages } = await started();
			const deck = deckOf();
			const cards = Array.from({ length: 300 }, () => cardOf(deck.id));
			const [a, b, c] = [cards[0], cards[1], cards[299]];
			if (!a || !b || !c) throw new Error('Inconsistent: 300 cards');
			valueOf(await decks.add(deck, cards));
			const known = [a, b, c].map(({ id }, i) => ({ ...newMemory(id), stability: i + 1 }));
			const blank = valueOf(await memories.read());
			valueOf(await memories.write({ seen: {}, newest: 0, shelf: shelfWith(blank.shelf, known) }, rules));
			const wordsOf = async (card: Card) => {
				const { shelf, unfolded } = valueOf(await memories.read());
				const place = placeOf(shelf, card.id);
				const page = place ? valueOf(await pages.read(place)) : [];
				const words = page.find(({ id }) => id === card.id)?.prompt;
				return { words, stability: memoryOf(shelf, card.id)?.stability, unfolded };
			};
			expect(await wordsOf(c)).toEqual({ words: c.prompt, stability: 3, unfolded: [] });
			valueOf(await decks.patchCard(deck.id, c.id, { prompt: 'In what year?', fact: 'other' }));
			expect(await wordsOf(c)).toEqual({ words: 'In what year?', stability: 3, unfolded: [] });
			valueOf(await decks.removeCards(deck.id, [b.id]));
			expect(await wordsOf(b)).toEqual({ words: undefined, stability: 2, unfolded: [] });
			valueOf(await decks.addCards(deck.id, [b, cardOf(deck.id)]));
			expect(await wordsOf(b)).toEqual({ words: b.prompt, stability: 2, unfolded: [] });
			expect(await wordsOf(a)).toEqual({ words: a.prompt, stability: 1, unfolded: [] });
			valueOf(await decks.remove(deck.id));
			expect(valueOf(await memories.read()).shelf).toEqual([]);
		});

		test('memories read before a deck was changed are not written over it', async () => {
			const { memories, decks } = await started();
			const deck = deckOf();
			const card = cardOf(deck.id);
			valueOf(await decks.add(deck, [card]));
			const before = valueOf(await memories.read());
			const more = cardOf(deck.id);
			valueOf(await decks.addCards(deck.id, [more]));
			const shelf = shelfWith(before.shelf, [{ ...newMemory(card.id), stability: 9 }]);
			valueOf(await memories.write({ seen: { [mint<DeviceId>()]: 1 }, newest: 1, shelf }, rules));
			const after = valueOf(await memories.read());
			expect(after.seen).toEqual({});
			expect(placeOf(after.shelf, more.id)).toEqual({ deck: deck.id, page: 0 });
		});

		test('keeps articles, the draft and settings', async () => {
			const { articles, decks, drafts, settings } = await started();
			const article = articleOf({ decisions: [{ type: 'keep', origin: 'o' }] });
			valueOf(await decks.add(deckOf({ article: article.id }), [], article));
			expect(valueOf(await articles.get(article.id))).toEqual(article);
			expect(valueOf(await drafts.get())).toBeNull();
			const draft = { text: 'x', byline: {}, decisions: [], found: false, savedAt: 1 };
			valueOf(await drafts.put(draft));
			expect(valueOf(await drafts.get())).toEqual(draft);
			valueOf(await settings.patch({ retention: 0.85 }));
			valueOf(await settings.patch({ theme: 'dark' }));
			expect(valueOf(await settings.get())).toMatchObject({ retention: 0.85, theme: 'dark', newPerDay: 20 });
		});

		test('settings kept before there were others have those as they begin, and keep what is set of them', async () => {
			const { settings } = await started();
			valueOf(await settings.patch({ retention: 0.85, letterKeys: false }));
			const kept = { retention: 0.85, letterKeys: false };
			const asTheyBegin = { grading: 'four', haptics: false, askSureness: false };
			expect(valueOf(await settings.get())).toMatchObject({ ...kept, ...asTheyBegin });
			const set = { grading: 'two', haptics: true, askSureness: true } as const;
			valueOf(await settings.patch(set));
			expect(valueOf(await settings.get())).toMatchObject({ ...kept, ...set });
		});

		test('restores a copy into an empty, a full and the same store, and twice changes nothing', async () => {
			const full = await started();
			const deck = deckOf();
			const cards = [cardOf(deck.id), cardOf(deck.id)];
			valueOf(await full.decks.add(deck, cards));
			await full.log.append(draftOf(cards[0]?.id ?? mint()));
			const copy = valueOf(await full.copies.everything());
			const nothing = { decks: 0, cards: 0, articles: 0, records: 0 };

			const empty = await started();
			expect(valueOf(await empty.copies.restore(copy))).toEqual({
				decks: 1,
				cards: 2,
				articles: 0,
				records: 1
			});
			expect(valueOf(await empty.copies.restore(copy))).toEqual(nothing);
			expect(valueOf(await empty.decks.open(deck.id))).toEqual({ deck, cards });

			const other = await started();
			const own = deckOf();
			valueOf(await other.decks.add(own, [cardOf(own.id)]));
			valueOf(await other.copies.restore(copy));
			expect(
				valueOf(await other.decks.list())
					.map((each) => each.deck.id)
					.sort()
			).toEqual([deck.id, own.id].sort());

			expect(valueOf(await full.copies.restore(copy))).toEqual(nothing);
			expect(valueOf(await full.log.append(draftOf(mint()))).seq).toBe(1);
		});

		test('tells of what changed', async () => {
			const storage = await started();
			const heard: string[] = [];
			storage.watch((change) => heard.push(change));
			await storage.log.append(draftOf(mint()));
			await storage.decks.add(deckOf(), []);
			await storage.settings.patch({ newPerDay: 5 });
			expect(heard).toEqual(['log', 'decks', 'settings']);
		});
	});
}
