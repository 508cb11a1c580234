import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../src/lib/core/deck/card';
import { createRandom } from '../../src/lib/core/random';
import { err } from '../../src/lib/core/result';
import { SeveralDesk } from '../../src/lib/state/severalDesk.svelte';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';

async function opened() {
	const random = createRandom('several');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const [deck, other] = [deckOf({ title: 'Here' }), deckOf({ title: 'There', createdAt: 2 })];
	const cards = ['Who led Rusia?', 'Where is Rusia?', 'When?'].map((prompt, at) =>
		cardOf(deck.id, { prompt, answer: `${at}`, tags: at === 0 ? ['old'] : [] })
	);
	const twin = cardOf(other.id, { prompt: 'when', answer: '2.' });
	valueOf(await storage.decks.add(deck, cards));
	valueOf(await storage.decks.add(other, [twin]));
	const desk = new SeveralDesk({ ...storage, random, now: () => 1000 });
	await desk.open(deck.id);
	const read = async (id = deck.id) => valueOf(await storage.decks.open(id)).cards;
	const ids = (some: readonly Card[]) => some.map(({ id }) => id);
	desk.choose(ids(cards.slice(0, 2)), true);
	return { storage, desk, deck, other, cards, twin, read, ids };
}

test('the chosen cards take a tag and lose one, and that is taken back', async () => {
	const { desk, cards, read } = await opened();
	await desk.tag(' new ');
	expect((await read()).map(({ tags }) => tags)).toEqual([['old', 'new'], ['new'], []]);
	expect(desk.done).toEqual({ type: 'tagged', cards: 2 });
	expect(desk.tags).toEqual(['new', 'old']);
	await desk.untag('old');
	expect((await read()).map(({ tags }) => tags)).toEqual([['new'], ['new'], []]);
	await desk.undo();
	expect((await read()).map(({ tags }) => tags)).toEqual([['old', 'new'], ['new'], []]);
	expect(desk.done).toEqual({ type: 'tagged', cards: 2 });
	await desk.undo();
	expect(await read()).toEqual(cards);
	await desk.undo();
	expect([desk.done, cards.length]).toEqual([null, desk.cards.length]);
});

test('a replacement is shown before it is made, only in the chosen cards, and taken back', async () => {
	const { desk, cards, read } = await opened();
	const replacing = { find: 'rusia', by: 'Russia', matchCase: false };
	expect([...desk.preview(replacing).values()]).toEqual([
		{ prompt: 'Who led Russia?' },
		{ prompt: 'Where is Russia?' }
	]);
	expect(desk.preview({ ...replacing, matchCase: true }).size).toBe(0);
	await desk.replace(replacing);
	expect((await read())[0]?.prompt).toBe('Who led Russia?');
	await desk.undo();
	expect(await read()).toEqual(cards);
});

test('deleted cards come back with all they were', async () => {
	const { desk, cards, read, ids } = await opened();
	await desk.remove();
	expect(ids(await read())).toEqual(ids(cards.slice(2)));
	expect(desk.chosenCards).toEqual([]);
	await desk.undo();
	expect([...(await read())].sort((a, b) => (a.answer < b.answer ? -1 : 1))).toEqual(cards);
});

test('cards move to another deck or begin one, keep their ids and their records, and come back', async () => {
	const { storage, desk, deck, other, cards, twin, read, ids } = await opened();
	const record = valueOf(await storage.log.append(draftOf(cards[0]!.id)));
	await desk.move({ id: other.id });
	expect(ids(await read(other.id))).toEqual(ids([twin, cards[0]!, cards[1]!]));
	expect(desk.done).toEqual({ type: 'moved', cards: 2, to: { id: other.id, title: 'There' } });
	await desk.undo();
	expect(ids(await read(other.id))).toEqual([twin.id]);
	desk.choose(ids(cards), true);
	await desk.move({ title: ' Its own ' });
	const titles = async () =>
		valueOf(await storage.decks.list()).map(({ deck, cards }) => [deck.title, cards]);
	expect(await titles()).toEqual([
		['Here', 0],
		['There', 1],
		['Its own', 3]
	]);
	await desk.undo();
	expect((await titles()).sort()).toEqual([
		['Here', 3],
		['There', 1]
	]);
	expect(valueOf(await storage.log.of([cards[0]!.id]))).toEqual([record]);
	expect((await read(deck.id)).every((card) => card.deck === deck.id)).toBe(true);
});

test('two decks are joined: the one that is emptied can be removed, and both come back step by step', async () => {
	const { storage, desk, deck, other, cards, ids, read } = await opened();
	valueOf(await storage.edits.change([{ deck: deck.id, imported: { head: deck, cards } }]));
	await desk.end();
	desk.choose(ids(cards), true);
	await desk.move({ id: other.id });
	await desk.end();
	expect(desk.done).toEqual({ type: 'ended', cards: 0, to: { id: other.id, title: 'There' } });
	expect(desk.problem).toBeNull();
	const titles = async () =>
		valueOf(await storage.decks.list())
			.map(({ deck }) => deck.title)
			.sort();
	expect(await titles()).toEqual(['There']);
	await desk.undo();
	expect(await titles()).toEqual(['Here', 'There']);
	expect([desk.done?.type, await read()]).toEqual(['moved', []]);
	await desk.undo();
	expect((await read()).map(({ prompt }) => prompt)).toEqual(cards.map(({ prompt }) => prompt));
	expect(valueOf(await storage.decks.open(deck.id)).deck).toEqual(deck);
	expect(valueOf(await storage.edits.imported(deck.id))?.cards).toEqual(cards);
});

test('whatever was done in whatever order, taken back one by one it leaves all as it was', async () => {
	const step = fc.constantFrom('tag', 'untag', 'replace', 'remove', 'move', 'split');
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(step, fc.subarray([0, 1, 2])), { maxLength: 8 }), async (steps) => {
			const { storage, desk, other, cards } = await opened();
			const all = async () => {
				const decks = valueOf(await storage.decks.list());
				const read = await Promise.all(decks.map(({ deck }) => storage.decks.open(deck.id)));
				return read.map((each) => {
					const { deck, cards } = valueOf(each);
					return [deck, [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))] as const;
				});
			};
			const before = await all();
			for (const [name, chosen] of steps) {
				desk.choose(
					cards.map(({ id }) => id),
					false
				);
				const here = new Set(desk.cards.map(({ id }) => id));
				desk.choose(
					chosen.map((at) => cards[at]!.id).filter((id) => here.has(id)),
					true
				);
				if (name === 'tag') await desk.tag('new');
				else if (name === 'untag') await desk.untag('new');
				else if (name === 'replace') await desk.replace({ find: 's', by: 'SS', matchCase: true });
				else if (name === 'remove') await desk.remove();
				else await desk.move(name === 'move' ? { id: other.id } : { title: 'Split' });
			}
			while (desk.done) await desk.undo();
			expect(desk.problem).toBeNull();
			expect(await all()).toEqual(before);
		}),
		{ numRuns: 60 }
	);
});

test('duplicates are found across decks whatever their case and punctuation, and one of each is kept', async () => {
	const { desk, cards, twin, read, other } = await opened();
	await desk.findDuplicates();
	expect(desk.duplicates?.groups).toEqual([[cards[2], twin]]);
	expect(desk.duplicates?.titles.get(other.id)).toBe('There');
	await desk.keepOne(desk.duplicates!.groups[0]!, cards[2]!.id);
	expect(await read(other.id)).toEqual([]);
	expect(desk.duplicates?.groups).toEqual([]);
	await desk.undo();
	expect(await read(other.id)).toEqual([twin]);
});

test('what could not be saved is said, and nothing is told as done', async () => {
	const { storage, deck, cards } = await opened();
	const edits = { ...storage.edits, change: async () => err({ type: 'storage-full' } as const) };
	const desk = new SeveralDesk({ ...storage, edits, random: createRandom('x'), now: () => 0 });
	await desk.open(deck.id);
	desk.choose([cards[0]!.id], true);
	await desk.remove();
	expect([desk.problem, desk.done]).toEqual([{ type: 'storage-full' }, null]);
});
