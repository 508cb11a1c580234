import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { createIndexedDbStorage } from '$lib/storage/indexeddb/storage';
import { createMemoryKeep } from '$lib/storage/memory/storage';
import { cardOf, deckOf, describeStorage, valueOf } from './contract';
import { describeEditing } from './editing';
import { describeJoining } from './joining';

let count = 0;

const storageOf = (name: string) =>
	createIndexedDbStorage({
		name,
		keep: createMemoryKeep(),
		now: () => 1_700_000_000_000,
		random: createRandom(name)
	});
const create = () => storageOf(`entente-${count++}`);

describeStorage('in IndexedDB (a fake one, under Node)', create);
describeJoining('in IndexedDB (a fake one, under Node)', create);
describeEditing('in IndexedDB (a fake one, under Node)', create);

/** The tables as version 1 had them. */
const first = {
	segments: '[device+from]',
	decks: 'id',
	pages: '[deck+page]',
	memories: 'deck',
	folded: 'id',
	articles: 'id',
	drafts: 'id',
	settings: 'id',
	devices: 'id',
	tombstones: 'id'
};

test('a database of version 1 opens with all it holds, and takes what is new', async () => {
	const name = 'entente-first';
	const old = new Dexie(name);
	old.version(1).stores(first);
	const deck = deckOf();
	await old
		.table('decks')
		.put({ value: deck, at: 1, times: {}, id: deck.id, touched: 1, cards: 0, pages: 0 });
	old.close();
	const storage = storageOf(name);
	valueOf(await storage.start());
	expect(valueOf(await storage.decks.list())).toEqual([{ deck, cards: 0 }]);
	expect(valueOf(await storage.edits.imported(deck.id))).toBeNull();
	valueOf(await storage.edits.change([{ deck: deck.id, imported: { head: deck, cards: [] } }]));
	expect(valueOf(await storage.edits.imported(deck.id))).toEqual({ head: deck, cards: [] });
});

test('what an old tab, or anything else, says on the channel writes nothing and stops nothing', async () => {
	const name = `entente-${count}`;
	const storage = create();
	valueOf(await storage.start());
	const deck = deckOf();
	valueOf(await storage.decks.add(deck, []));
	const before = valueOf(await storage.copies.everything());
	const heard = new Promise<unknown>((resolve) => storage.watch(resolve));
	const channel = new BroadcastChannel(name);
	for (const garbage of [null, 7, 'x'.repeat(100_000), { type: 'stale', __proto__: { then: 1 } }, [[]]])
		channel.postMessage(garbage);
	await heard;
	channel.close();
	expect(valueOf(await storage.copies.everything())).toEqual(before);
	valueOf(await storage.decks.patch(deck.id, { title: 'Still here' }));
	storage.close();
});

test('a database of version 2 opens with the decks that were imported, each whole', async () => {
	const name = 'entente-second';
	const old = new Dexie(name);
	old.version(2).stores({ ...first, imported: 'id' });
	const deck = deckOf();
	const text = { head: deck, cards: Array.from({ length: 5_000 }, () => cardOf(deck.id)) };
	await old.table('imported').put({ id: deck.id, at: 1, text });
	old.close();
	const storage = storageOf(name);
	valueOf(await storage.start());
	expect(valueOf(await storage.edits.imported(deck.id))).toEqual(text);
});

test('a database of version 3 opens with what was imported, whose cards stand one by one', async () => {
	const name = 'entente-third';
	const old = new Dexie(name);
	old.version(3).stores({ ...first, imported: 'id', importedParts: '[deck+part]' });
	const deck = deckOf();
	const cards = Array.from({ length: 5_000 }, () => cardOf(deck.id));
	await old.table('imported').put({ id: deck.id, at: 1, text: { head: deck, cards: cards.slice(0, 2_048) } });
	await old.table('importedParts').bulkPut([
		{ deck: deck.id, part: 0, cards: cards.slice(2_048, 4_096) },
		{ deck: deck.id, part: 1, cards: cards.slice(4_096) }
	]);
	old.close();
	const storage = storageOf(name);
	valueOf(await storage.start());
	expect(valueOf(await storage.edits.imported(deck.id))).toEqual({ head: deck, cards });
});

test('a database of version 4 opens with its cards, which stand one by one, and keeps them as text when they change', async () => {
	const name = 'entente-fourth';
	const old = new Dexie(name);
	old.version(4).stores({ ...first, imported: 'id', importedParts: '[deck+part]' });
	const deck = deckOf();
	const cards = Array.from({ length: 300 }, () => cardOf(deck.id));
	const timed = cards.map((value) => ({ value, at: 1, times: {} }));
	await old
		.table('decks')
		.put({ value: deck, at: 1, times: {}, id: deck.id, touched: 1, cards: 300, pages: 2 });
	await old.table('pages').bulkPut([
		{ deck: deck.id, page: 0, cards: timed.slice(0, 256) },
		{ deck: deck.id, page: 1, cards: timed.slice(256) }
	]);
	const storage = storageOf(name);
	old.close();
	valueOf(await storage.start());
	expect(valueOf(await storage.decks.open(deck.id)).cards).toEqual(cards);
	valueOf(await storage.decks.patchCard(deck.id, cards[299]!.id, { answer: 'Another \ud800 answer' }));
	const changed = [...cards.slice(0, 299), { ...cards[299]!, answer: 'Another \ud800 answer' }];
	expect(valueOf(await storage.decks.open(deck.id)).cards).toEqual(changed);
	storage.close();
	await old.open();
	const pages = await old.table('pages').toArray();
	expect(pages.map(({ cards }: { cards: unknown }) => typeof cards)).toEqual(['object', 'string']);
	old.close();
});
