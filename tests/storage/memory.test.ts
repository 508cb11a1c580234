import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { newMemory } from '$lib/core/scheduling/memory';
import { memoryOf, placeOf, rowsOfDeck, shelfWith } from '$lib/core/scheduling/shelf';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { MemoryDatabase } from '$lib/storage/memory/database';
import { createMemoryKeep, createMemoryStorage } from '$lib/storage/memory/storage';
import { articleOf, cardOf, deckOf, describeStorage, draftOf, valueOf } from './contract';
import { describeEditing } from './editing';
import { describeJoining } from './joining';
import { foretoldOf } from '../support/cards';

let seed = 0;
const parts = () => ({ now: () => 1_700_000_000_000, random: createRandom(seed++) });

describeStorage('in memory', () => createMemoryStorage(parts()));
describeJoining('in memory', () => createMemoryStorage(parts()));
describeEditing('in memory', () => createMemoryStorage(parts()));

test('a lost database is noticed, and nothing is written over what is remembered until that is accepted', async () => {
	const keep = createMemoryKeep();
	const first = createMemoryStorage({ ...parts(), keep });
	await first.start();
	await first.log.append(draftOf('AAAAAAAAAAB' as never));
	await first.log.append(draftOf('AAAAAAAAAAB' as never));
	const lost = { type: 'lost', remembered: 2, found: 0 };
	const database = new MemoryDatabase();
	const second = createMemoryStorage({ ...parts(), keep, database });
	expect(valueOf(await second.start())).toEqual(lost);
	expect(valueOf(await createMemoryStorage({ ...parts(), keep, database }).start())).toEqual(lost);
	valueOf(await second.acceptLoss());
	expect(valueOf(await createMemoryStorage({ ...parts(), keep, database }).start())).toEqual({
		type: 'returning'
	});
});

describe('own records that are missing', () => {
	const lose = async (answers: number, from: number) => {
		const keep = createMemoryKeep();
		const database = new MemoryDatabase();
		const open = () => createMemoryStorage({ ...parts(), keep, database });
		const storage = open();
		await storage.start();
		for (let i = 0; i < answers; i++) valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never)));
		const device = valueOf(await storage.log.since({}))[0]?.device ?? '';
		await database.write(['segments'], (tx) => tx.remove('segments', [[device, from]]));
		return open;
	};

	test.each([
		{ answers: 3, from: 1, found: 0 },
		{ answers: 1030, from: 1, found: 518 },
		{ answers: 1030, from: 513, found: 518 },
		{ answers: 1030, from: 1025, found: 1024 },
		{ answers: 1024, from: 513, found: 512 }
	])('$answers answers without the segment from $from are told as a loss, at each opening', async (lost) => {
		const open = await lose(lost.answers, lost.from);
		for (let i = 0; i < 2; i++)
			expect(valueOf(await open().start())).toEqual({
				type: 'lost',
				remembered: lost.answers,
				found: lost.found
			});
	});

	test('a loss that is accepted is told no more, and new answers take no old number', async () => {
		const open = await lose(1030, 1025);
		const storage = open();
		await storage.start();
		valueOf(await storage.acceptLoss());
		const old = valueOf(await storage.log.since({}))[0]?.device;
		const saved = valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never)));
		expect(saved.seq).toBe(1);
		expect(saved.device).not.toBe(old);
		expect(valueOf(await open().start())).toEqual({ type: 'returning' });
	});

	test('nothing is missing where every number is here', async () => {
		const keep = createMemoryKeep();
		const database = new MemoryDatabase();
		const open = () => createMemoryStorage({ ...parts(), keep, database });
		for (let i = 0; i < 5; i++) {
			const storage = open();
			expect(valueOf(await storage.start()).type).toBe(i === 0 ? 'first' : 'returning');
			for (let j = 0; j < 256; j++) valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never)));
		}
	});
});

test('an answer that cannot be saved waits, later ones queue behind it, and none is lost or doubled', async () => {
	const database = new MemoryDatabase();
	const keep = createMemoryKeep();
	const storage = createMemoryStorage({ ...parts(), keep, database });
	await storage.start();
	const write = database.write.bind(database);
	database.write = () => Promise.reject(new Error('the disk is gone'));
	const drafts = [1, 2].map(() => draftOf('AAAAAAAAAAB' as never));
	for (const draft of drafts)
		expect(await storage.log.append(draft)).toMatchObject({
			ok: false,
			error: { type: 'storage-unavailable' }
		});
	expect(storage.log.waiting()).toEqual(drafts);
	database.write = write;
	const reopened = createMemoryStorage({ ...parts(), keep, database });
	valueOf(await reopened.start());
	expect(valueOf(await reopened.log.since({})).map(({ token }) => token)).toEqual(
		drafts.map(({ token }) => token)
	);
	expect(valueOf(await storage.log.retry())).toEqual({ saved: 2 });
	expect(valueOf(await storage.log.since({}))).toHaveLength(2);
});

test('a retry after the database took a new device id saves nothing twice', async () => {
	const database = new MemoryDatabase();
	const keep = createMemoryKeep();
	const storage = createMemoryStorage({ ...parts(), keep, database });
	await storage.start();
	const drafts = Array.from({ length: 3 }, () => draftOf('AAAAAAAAAAB' as never));
	for (const draft of drafts) valueOf(await storage.log.append(draft));
	valueOf(await storage.copies.restore(valueOf(await storage.copies.everything())));
	// The tab was closed after the record was written and before the outbox let go of it.
	for (const draft of drafts) keep.set(`entente:answer:${draft.token}`, JSON.stringify(draft));
	const reopened = createMemoryStorage({ ...parts(), keep, database });
	valueOf(await reopened.start());
	expect(reopened.log.waiting()).toEqual([]);
	expect(valueOf(await reopened.log.since({})).map(({ token }) => token)).toEqual(
		drafts.map(({ token }) => token)
	);
	expect(valueOf(await storage.log.append(drafts[0] ?? draftOf('' as never))).seq).toBe(1);
	expect(valueOf(await storage.log.since({}))).toHaveLength(3);
});

test('an answer that another tab saved from the outbox is not saved again, across a segment’s end', async () => {
	const database = new MemoryDatabase();
	const keep = createMemoryKeep();
	const [first, second] = [0, 1].map(() => createMemoryStorage({ ...parts(), keep, database }));
	if (!first || !second) throw new Error('Inconsistent: two tabs');
	await first.start();
	for (let i = 0; i < 510; i++) valueOf(await first.log.append(draftOf('AAAAAAAAAAB' as never)));
	await second.start();
	const drafts = Array.from({ length: 4 }, () => draftOf('AAAAAAAAAAB' as never));
	for (const draft of drafts) valueOf(await second.log.append(draft));
	for (const draft of drafts) valueOf(await first.log.append(draft));
	expect(valueOf(await first.log.since({}))).toHaveLength(514);
});

test('answers that another tab saved in another order are not saved again', async () => {
	const database = new MemoryDatabase();
	const keep = createMemoryKeep();
	const first = createMemoryStorage({ ...parts(), keep, database });
	await first.start();
	valueOf(await first.log.append(draftOf('AAAAAAAAAAB' as never)));
	const [early, late] = [1, 2].map((at) => draftOf('AAAAAAAAAAB' as never, { at }));
	const write = database.write.bind(database);
	database.write = () => Promise.reject(new Error('full'));
	for (const draft of [late, early]) if (draft) await first.log.append(draft);
	database.write = write;
	valueOf(await createMemoryStorage({ ...parts(), keep, database }).start());
	expect(valueOf(await first.log.retry())).toEqual({ saved: 2 });
	const saved = valueOf(await first.log.since({}));
	expect(saved.slice(1).map(({ token }) => token)).toEqual([early?.token, late?.token]);
});

test('an answer reads the device row and the open segment, and nothing else', async () => {
	const database = new MemoryDatabase();
	const storage = createMemoryStorage({ ...parts(), database });
	await storage.start();
	for (let i = 0; i < 520; i++) valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never)));
	const read: unknown[] = [];
	const write = database.write.bind(database);
	database.write = (tables, body) =>
		write(tables, (tx) =>
			body({
				...tx,
				get: (table, key) => (read.push([table, key]), tx.get(table, key)),
				tail: (table, group, place) => (read.push('tail'), tx.tail(table, group, place))
			})
		);
	const { device, seq } = valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never)));
	expect(read).toEqual([
		['devices', 'self'],
		['segments', [device, 513]]
	]);
	expect(seq).toBe(521);
});

describe('answers that wait when a copy is restored', () => {
	const card = 'AAAAAAAAAAB' as CardId;
	const world = async () => {
		const database = new MemoryDatabase();
		const keep = createMemoryKeep();
		const storage = createMemoryStorage({ ...parts(), keep, database });
		await storage.start();
		const write = database.write.bind(database);
		const fail = () => (database.write = () => Promise.reject(new Error('the disk is gone')));
		const mend = () => (database.write = write);
		const tokens = async () => valueOf(await storage.log.since({})).map(({ token }) => token);
		return { database, keep, storage, fail, mend, tokens };
	};

	test('are saved after it, each once', async () => {
		const { storage, fail, mend, tokens } = await world();
		const drafts = [1, 2, 3].map(() => draftOf(card));
		valueOf(await storage.log.append(drafts[0] ?? draftOf(card)));
		const copy = valueOf(await storage.copies.everything());
		fail();
		for (const draft of drafts.slice(1)) expect((await storage.log.append(draft)).ok).toBe(false);
		mend();
		valueOf(await storage.copies.restore(copy));
		expect(storage.log.waiting()).toEqual([]);
		expect(await tokens()).toEqual(drafts.map(({ token }) => token));
	});

	test('still wait where the restore fails, and nothing of the copy is here', async () => {
		const { storage, fail, mend, tokens } = await world();
		const copy = valueOf(await storage.copies.everything());
		const draft = draftOf(card);
		fail();
		expect((await storage.log.append(draft)).ok).toBe(false);
		expect((await storage.copies.restore(copy)).ok).toBe(false);
		expect(storage.log.waiting()).toEqual([draft]);
		mend();
		expect(valueOf(await storage.log.retry())).toEqual({ saved: 1 });
		expect(await tokens()).toEqual([draft.token]);
	});

	test('are not saved again where they were saved without a word', async () => {
		const { database, storage, mend, tokens } = await world();
		const copy = valueOf(await storage.copies.everything());
		const write = database.write.bind(database);
		database.write = async (tables, body) => {
			await write(tables, body);
			throw new Error('the connection is gone');
		};
		const draft = draftOf(card);
		expect((await storage.log.append(draft)).ok).toBe(false);
		expect(storage.log.waiting()).toEqual([draft]);
		mend();
		valueOf(await storage.copies.restore(copy));
		expect(storage.log.waiting()).toEqual([]);
		expect(await tokens()).toEqual([draft.token]);
	});

	test('are not saved again where the copy that makes good a loss has them', async () => {
		const { keep, storage } = await world();
		const draft = draftOf(card);
		valueOf(await storage.log.append(draft));
		const copy = valueOf(await storage.copies.everything());
		// As a tab leaves it that is killed between the write and the outbox.
		keep.set(`entente:answer:${draft.token}`, JSON.stringify(draft));
		const emptied = createMemoryStorage({ ...parts(), keep });
		expect(valueOf(await emptied.start()).type).toBe('lost');
		expect(emptied.log.waiting()).toEqual([draft]);
		expect(valueOf(await emptied.copies.restore(copy))).toMatchObject({ records: 1 });
		expect(emptied.log.waiting()).toEqual([]);
		expect(valueOf(await emptied.log.since({}))).toHaveLength(1);
	});
});

test('a deck that fails half way leaves nothing behind', async () => {
	const database = new MemoryDatabase();
	const storage = createMemoryStorage({ ...parts(), database });
	await storage.start();
	const broken = {
		id: 'x',
		get prompt(): string {
			throw new Error('broken');
		}
	};
	expect((await storage.decks.add(deckOf(), [broken as never], articleOf())).ok).toBe(false);
	expect(valueOf(await storage.copies.everything())).toMatchObject({ decks: [], cards: [], articles: [] });
});

test('a line in the outbox that is no answer holds up none', async () => {
	const keep = createMemoryKeep();
	for (const text of ['null', '{', '{"token":"x"}']) keep.set(`entente:answer:${text}`, text);
	const storage = createMemoryStorage({ ...parts(), keep });
	expect(storage.log.waiting()).toEqual([]);
	expect(valueOf(await storage.start())).toEqual({ type: 'first' });
	expect(valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never))).seq).toBe(1);
});

describe('a row of memories that does not fit its deck', () => {
	const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
	const world = async () => {
		const database = new MemoryDatabase();
		const storage = createMemoryStorage({ ...parts(), database });
		await storage.start();
		const deck = deckOf();
		const cards = [cardOf(deck.id), cardOf(deck.id)] as const;
		valueOf(await storage.decks.add(deck, cards));
		const blank = valueOf(await storage.memories.read());
		const known = { ...newMemory(cards[0].id), stability: 7 };
		const fold = { seen: {}, newest: 0, shelf: shelfWith(blank.shelf, [known]) };
		valueOf(await storage.memories.write(fold, rules));
		return { database, storage, deck, cards };
	};

	test('is laid out anew from the pages: memories it has are kept, cards it lacks are to be folded from the log', async () => {
		const { database, storage, cards } = await world();
		await database.write(['memories'], async (tx) => {
			const [row] = await tx.all('memories');
			if (!row) throw new Error('Inconsistent: a deck without a row');
			// As the app wrote it before it knew facts and pages, with a row for what was answered only.
			const { facts, pages, touched, ...old } = rowsOfDeck(row, [0]);
			expect([facts.length, pages.length, touched]).toEqual([2, 1, row.touched]);
			await tx.put('memories', [old as typeof row]);
		});
		const { shelf, unfolded } = valueOf(await storage.memories.read());
		expect(cards.map(({ id }) => memoryOf(shelf, id)?.stability)).toEqual([7, 0]);
		expect(cards.map(({ id }) => placeOf(shelf, id)?.page)).toEqual([0, 0]);
		expect(unfolded).toEqual([cards[1].id]);
	});

	test('is not trusted where its deck was changed without it', async () => {
		const { database, storage, deck, cards } = await world();
		await database.write(['decks', 'pages'], async (tx) => {
			const head = await tx.get('decks', deck.id);
			const page = await tx.get('pages', [deck.id, 0]);
			if (!head || !page) throw new Error('Inconsistent: a deck without cards');
			await tx.put('pages', [{ ...page, cards: page.cards.slice(1) }]);
			await tx.put('decks', [{ ...head, touched: head.touched + 1, cards: 1 }]);
		});
		const { shelf } = valueOf(await storage.memories.read());
		expect(cards.map(({ id }) => placeOf(shelf, id)?.page)).toEqual([undefined, 0]);
		expect(memoryOf(shelf, cards[0].id)?.stability).toBe(7);
	});

	test('is dropped where a deleted card comes back that it does not know', async () => {
		const { storage, deck, cards } = await world();
		valueOf(await storage.decks.removeCards(deck.id, [cards[0].id]));
		valueOf(await storage.memories.drop());
		const laidOut = valueOf(await storage.memories.read());
		valueOf(await storage.memories.write(laidOut, rules));
		valueOf(await storage.decks.addCards(deck.id, [cards[0]]));
		expect(valueOf(await storage.memories.read()).unfolded).toContain(cards[0].id);
	});
});

describe('what is foretold', () => {
	const question = foretoldOf();
	const begin = async () => {
		const database = new MemoryDatabase();
		const keep = createMemoryKeep();
		const storage = createMemoryStorage({ ...parts(), keep, database });
		await storage.start();
		const tell = (stamp = storage.foretold.stamp()) =>
			storage.foretold.keep([question], { stamp, version: '1', until: 9 });
		return { database, keep, storage, tell };
	};

	test('holds until something is written, and for the version that told it', async () => {
		const { storage, tell } = await begin();
		await tell();
		expect(await storage.foretold.reach('1')).toBe(9);
		expect(await storage.foretold.reach('2')).toBe(0);
		valueOf(await storage.drafts.remove());
		expect(await storage.foretold.reach('1'), 'a draft is no part of any sitting').toBe(9);
		valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as CardId)));
		expect(await storage.foretold.reach('1')).toBe(0);
	});

	test('is gone before any content is written, and nothing read meanwhile is kept', async () => {
		const { database, storage, tell } = await begin();
		await tell();
		const write = database.write.bind(database);
		const reach: Promise<number>[] = [];
		database.write = (tables, body) =>
			write(tables, async (tx) => {
				const during = storage.foretold.stamp();
				reach.push(storage.foretold.reach('1'));
				const value = await body(tx);
				setTimeout(() => void tell(during));
				return value;
			});
		valueOf(await storage.settings.patch({ newPerDay: 1 }));
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(await Promise.all([...reach, storage.foretold.reach('1')])).toEqual([0, 0]);
	});

	test('an answer is on its way from the moment it is given', async () => {
		const { storage, tell } = await begin();
		await tell();
		const saving = storage.log.append(draftOf('AAAAAAAAAAB' as CardId));
		expect(storage.foretold.stamp().log).toBeNull();
		valueOf(await saving);
		expect(await storage.foretold.reach('1')).toBe(0);
		await tell();
		expect(await storage.foretold.reach('1')).toBe(9);
	});

	test('where nothing can be written outside the database nothing is foretold, and nothing breaks', async () => {
		const { keep, storage, tell } = await begin();
		keep.set = () => {
			throw new Error('full');
		};
		await tell();
		expect(await storage.foretold.reach('1')).toBe(0);
		valueOf(await storage.settings.patch({ newPerDay: 1 }));
		keep.keys = keep.get = () => {
			throw new Error('closed');
		};
		expect(storage.foretold.stamp()).toEqual({ log: null, content: null });
	});
});
