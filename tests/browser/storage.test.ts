import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { foldRecords } from '$lib/core/scheduling/fold';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { createIndexedDbStorage, createLocalKeep } from '$lib/storage/indexeddb/storage';
import { versionOfDatabase } from '$lib/storage/indexeddb/version';
import { schemaVersion } from '$lib/storage/verbs/rows';
import { deckOf, describeStorage, draftOf, valueOf } from '../storage/contract';
import { describeJoining } from '../storage/joining';

let count = 0;
const run = Date.now();
const freshName = () => `entente-${run}-${count++}`;

/** A store of its own connection on a database, as a tab has one. */
function tab(name: string) {
	return createIndexedDbStorage({
		name,
		keep: createLocalKeep(localStorage),
		now: () => 1_700_000_000_000,
		random: createRandom(`${name}-${count++}`)
	});
}

async function openTab(name: string) {
	const storage = tab(name);
	return { storage, opening: valueOf(await storage.start()) };
}

describeStorage('in IndexedDB, in Chromium', () => tab(freshName()));
describeJoining('in IndexedDB, in Chromium', () => tab(freshName()));

const card = 'AAAAAAAAAAB' as CardId;

describe('a database shared and lost', () => {
	test('two tabs × 50 answers are 100 records without a gap, and both fold to the same memory', async () => {
		const name = freshName();
		const [{ storage: a }, { storage: b }] = [await openTab(name), await openTab(name)];
		const answers = Array.from({ length: 50 }, () => [
			a.log.append(draftOf(card)),
			b.log.append(draftOf(card))
		]);
		const saved = await Promise.all(answers.flat());
		const seqs = saved.map((each) => valueOf(each).seq).sort((x, y) => x - y);
		expect(seqs).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
		const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
		const fold = async (storage: typeof a) =>
			foldRecords(valueOf(await storage.log.since({})), rules).get(card);
		expect(await fold(a)).toEqual(await fold(b));
		expect((await fold(a))?.repetitions).toBe(100);
	});

	test('a database deleted under the canary is told in numbers, and nothing is taken for a first open', async () => {
		const name = freshName();
		const { storage } = await openTab(name);
		for (let i = 0; i < 3; i++) await storage.log.append(draftOf(card));
		storage.close();
		await Dexie.delete(name);
		expect((await openTab(name)).opening).toEqual({ type: 'lost', remembered: 3, found: 0 });
	});

	test('a database emptied while it is open takes no answer silently: it waits', async () => {
		const name = freshName();
		const { storage } = await openTab(name);
		await storage.log.append(draftOf(card));
		await Dexie.delete(name);
		const draft = draftOf(card);
		expect(await storage.log.append(draft)).toMatchObject({ ok: false });
		expect(storage.log.waiting()).toEqual([draft]);
	});

	test('a stale tab is told and writes no more once a newer version has opened the database', async () => {
		const name = freshName();
		const { storage } = await openTab(name);
		const heard: string[] = [];
		storage.watch((change) => heard.push(change));
		const newer = new Dexie(name);
		newer.version(schemaVersion + 1).stores({ extra: 'id' });
		await newer.open();
		expect(heard).toContain('stale');
		expect(await storage.log.append(draftOf(card))).toEqual({ ok: false, error: { type: 'storage-stale' } });
		expect(await storage.decks.add(deckOf(), [])).toEqual({ ok: false, error: { type: 'storage-stale' } });
		newer.close();
	});

	test('a database of a newer version is refused and left alone', async () => {
		const name = freshName();
		const newer = new Dexie(name);
		newer.version(schemaVersion + 1).stores({ extra: 'id' });
		await newer.open();
		newer.close();
		expect(await tab(name).start()).toEqual({ ok: false, error: { type: 'storage-newer' } });
		expect(await versionOfDatabase(name)).toBe((schemaVersion + 1) * 10);
	});

	test('another tab hears of an answer', async () => {
		const name = freshName();
		const [{ storage: a }, { storage: b }] = [await openTab(name), await openTab(name)];
		const heard = new Promise((resolve) => b.watch(resolve));
		await a.log.append(draftOf(card));
		expect(await heard).toBe('log');
	});

	test('transactions are strict: an answer is on the disk before it counts', async () => {
		const durabilities: string[] = [];
		const original = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (...parts: Parameters<typeof original>) {
			const transaction = original.apply(this, parts);
			if (transaction.mode === 'readwrite') durabilities.push(transaction.durability);
			return transaction;
		};
		try {
			const { storage } = await openTab(freshName());
			await storage.log.append(draftOf(card));
		} finally {
			IDBDatabase.prototype.transaction = original;
		}
		expect(new Set(durabilities)).toEqual(new Set(['strict']));
	});
});
