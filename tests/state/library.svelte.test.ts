import { describe, expect, test } from 'vitest';
import type { Card } from '$lib/core/deck/card';
import { ReviewSession } from '$lib/state/reviewSession.svelte';
import type { Storage } from '$lib/storage/ports';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';
import { createDevice as createPlainDevice } from './device';

/** A device on which each tab finds the shipped deck, of six cards. */
function createDevice() {
	const deck = deckOf({ importedFrom: 'shipped' });
	const cards: readonly Card[] = Array.from({ length: 6 }, () => cardOf(deck.id));
	const { clock, openTab } = createPlainDevice(async (storage) => {
		if (!valueOf(await storage.seeded()).includes('shipped'))
			valueOf(await storage.seed({ deck, cards, article: null }));
	});
	const append = async ({ storage }: { readonly storage: Storage }, records: number) => {
		for (let i = 0; i < records; i++)
			valueOf(await storage.log.append(draftOf(cards[i % 6]?.id ?? ('' as never))));
	};
	const answer = (session: ReviewSession, grade: 1 | 2 | 3 | 4) => {
		session.reveal();
		clock.now += 1000;
		session.grade(grade);
	};
	return { clock, deck, openTab, answer, append };
}

describe('the library', () => {
	test('a first open seeds the deck, and a deck once removed is never seeded again', async () => {
		const { openTab, deck } = createDevice();
		const { library, storage } = await openTab();
		expect(library.status).toEqual({ type: 'open', opening: { type: 'first' } });
		expect(library.standings).toMatchObject([{ cards: 6, due: 0, fresh: 6 }]);
		valueOf(await storage.decks.remove(deck.id));
		expect((await openTab()).library.standings).toEqual([]);
	});

	test('two tabs that open at once seed one deck', async () => {
		const { openTab } = createDevice();
		await Promise.all([openTab(), openTab()]);
		expect((await openTab()).library.standings).toMatchObject([{ cards: 6, fresh: 6 }]);
	});

	test('an answer given elsewhere is told of until it is read back', async () => {
		const { openTab, answer } = createDevice();
		const { library, storage } = await openTab();
		const other = await openTab();
		expect(library.behind).toBe(false);
		const session = await other.study();
		answer(session, 4);
		await session.settled();
		storage.hear('log');
		expect(library.behind).toBe(true);
		await library.refresh();
		expect(library.behind).toBe(false);
		expect(library.standings).toMatchObject([{ fresh: 5 }]);
	});

	test('a tab closed in mid-sitting loses nothing: the next one goes on where it was', async () => {
		const { openTab, answer } = createDevice();
		const first = await openTab();
		const session = await first.study();
		for (let i = 0; i < 3; i++) answer(session, 4);
		await session.settled();
		const second = await openTab();
		expect(second.library.standings).toMatchObject([{ fresh: 3 }]);
		expect((await second.study()).progress).toEqual({ place: 1, of: 3 });
	});

	test('the last answer can be taken back after the tab was closed, exactly', async () => {
		const { openTab, answer, deck } = createDevice();
		const first = await openTab();
		const session = await first.study();
		const card = session.current;
		answer(session, 4);
		await session.settled();
		const second = await openTab();
		const again = await second.study();
		expect(again.canUndo).toBe(true);
		again.undo();
		expect(again.current).toEqual(card);
		await again.settled();
		const third = await openTab();
		expect(third.library.standings).toMatchObject([{ fresh: 6 }]);
		expect([...third.library.memories(deck.id).values()].filter(({ last }) => last)).toEqual([]);
	});

	test('the cached fold and the whole log give the same memories', async () => {
		const { openTab, answer, deck, clock } = createDevice();
		const first = await openTab();
		const session = await first.study();
		for (const grade of [1, 3, 4, 2] as const) answer(session, grade);
		await session.settled();
		await first.library.settle();
		clock.now += 60_000;
		const cached = (await openTab()).library.memories(deck.id);
		valueOf(await first.storage.memories.drop());
		expect((await openTab()).library.memories(deck.id)).toEqual(cached);
	});

	test('the fold is cached when the log fills a segment, by the tab that filled it, in the middle of a sitting', async () => {
		const { openTab, append, answer, deck } = createDevice();
		const tab = await openTab();
		const other = await openTab();
		const reach = async () => Object.values(valueOf(await tab.storage.memories.read()).seen);
		await append(tab, 510);
		const session = await tab.study();
		answer(session, 4);
		await session.settled();
		expect(await reach()).toEqual([]);
		answer(session, 4);
		await session.settled();
		await expect.poll(reach).toEqual([512 - 64]);
		expect(session.progress.place).toBe(3);
		await other.library.refresh();
		expect(tab.library.memories(deck.id)).toEqual(other.library.memories(deck.id));
	});

	test('another retention is folded anew, and shorter the more is wanted', async () => {
		const { openTab, answer, deck } = createDevice();
		const { library, storage, study } = await openTab();
		const session = await study();
		answer(session, 4);
		await session.settled();
		await library.refresh();
		const dueDay = () =>
			[...library.memories(deck.id).values()].map(({ due }) => (due.type === 'day' ? due.day : 0))[0] ?? 0;
		const before = dueDay();
		valueOf(await storage.settings.patch({ retention: 0.97 }));
		await expect.poll(dueDay).toBeLessThan(before);
	});
});
