import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { MemoryDatabase } from '$lib/storage/memory/database';
import { createMemoryKeep, createMemoryStorage } from '$lib/storage/memory/storage';
import { deckOf, describeStorage, draftOf, valueOf } from './contract';
import { describeJoining } from './joining';

let seed = 0;
const parts = () => ({ now: () => 1_700_000_000_000, random: createRandom(seed++) });

describeStorage('in memory', () => createMemoryStorage(parts()));
describeJoining('in memory', () => createMemoryStorage(parts()));

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
	expect((await storage.decks.add(deckOf(), [broken as never])).ok).toBe(false);
	expect(valueOf(await storage.decks.list())).toEqual([]);
});

test('a line in the outbox that is no answer holds up none', async () => {
	const keep = createMemoryKeep();
	for (const text of ['null', '{', '{"token":"x"}']) keep.set(`entente:answer:${text}`, text);
	const storage = createMemoryStorage({ ...parts(), keep });
	expect(storage.log.waiting()).toEqual([]);
	expect(valueOf(await storage.start())).toEqual({ type: 'first' });
	expect(valueOf(await storage.log.append(draftOf('AAAAAAAAAAB' as never))).seq).toBe(1);
});
