import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { CardId } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { createIndexedDbStorage, createLocalKeep } from '$lib/storage/indexeddb/storage';
import type { Keep } from '$lib/storage/verbs/canary';
import { draftOf, valueOf } from '../storage/contract';

const card = 'AAAAAAAAAAB' as CardId;
let count = 0;

async function open(keep: Keep = createLocalKeep(localStorage), name = `full-${Date.now()}-${count++}`) {
	const random = createRandom(`${name} ${count++}`);
	const storage = createIndexedDbStorage({ name, keep, now: () => 1_700_000_000_000, random });
	valueOf(await storage.start());
	return { storage, name };
}

/** Leaves this origin that many bytes; nothing given leaves it all there are. */
async function leave(quotaSize?: number) {
	const { origin } = location;
	await cdp().send(
		'Storage.overrideQuotaForOrigin',
		quotaSize === undefined ? { origin } : { origin, quotaSize }
	);
}

/**
 * Empties this origin, as the student's "clear site data" would: what Chromium was told of the room left, it keeps with the origin's data
 * for half a minute, and a test file before this one may have asked.
 */
async function forgetRoom() {
	await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
}

/** An answer larger than the room there is. */
function largeDraft() {
	const draft = draftOf(card);
	return draft.act.type === 'grade'
		? { ...draft, act: { ...draft.act, answer: 'x'.repeat(3_000_000) } }
		: draft;
}

const full = { ok: false, error: { type: 'storage-full' } };

/* One test, for Chromium asks how much room is left only when what it was told last does not suffice: little first, then all. */
test('on a full device answers wait and are told of; once there is room, whoever tries saves each once', async () => {
	await forgetRoom();
	await leave(2_000_000);
	const { storage, name } = await open();
	valueOf(await storage.log.append(draftOf(card)));
	const drafts = [largeDraft(), { ...draftOf(card), at: 1_700_000_000_001 }];
	for (const draft of drafts) expect(await storage.log.append(draft)).toEqual(full);
	expect(storage.log.waiting()).toEqual(drafts);
	expect(storage.log.outbox()).toBe('device');

	const refusing: Keep = {
		...createLocalKeep(localStorage),
		set: () => {
			throw new DOMException('no room', 'QuotaExceededError');
		}
	};
	const { storage: forgetful } = await open(refusing);
	const draft = largeDraft();
	expect(await forgetful.log.append(draft)).toEqual(full);
	expect(forgetful.log.waiting()).toEqual([draft]);
	expect(forgetful.log.outbox()).toBe('memory');

	await leave();
	expect(valueOf(await forgetful.log.retry())).toEqual({ saved: 1 });
	expect(valueOf(await forgetful.log.since({})).map(({ token }) => token)).toEqual([draft.token]);
	expect(forgetful.log.waiting()).toEqual([]);
	expect(forgetful.log.outbox()).toBe('device');

	const { storage: next } = await open(undefined, name);
	valueOf(await storage.log.retry());
	for (const tab of [storage, next]) {
		const saved = valueOf(await tab.log.since({}));
		expect(saved.map(({ seq }) => seq)).toEqual([1, 2, 3]);
		expect(saved.slice(1).map(({ token }) => token)).toEqual(drafts.map(({ token }) => token));
	}
});
