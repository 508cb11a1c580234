import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import type { DeviceId, LogRecord } from '$lib/core/log/record';
import { draftUndo } from '$lib/core/log/draft';
import { foldRecords } from '$lib/core/scheduling/fold';
import type { FoldRules } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { memoryOf } from '$lib/core/scheduling/shelf';
import { foldForCache, foldShelf, foldTail, type FoldParts, type ShelfFold } from '$lib/state/shelfFold';
import type { ReviewLog } from '$lib/storage/ports';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';

/** The fold of what is cached now. */
async function foldAll(parts: FoldParts, rules: FoldRules, serve?: (old: ShelfFold) => void) {
	return foldShelf(parts, valueOf(await parts.memories.read()), { rules, serve });
}

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

/** A deck of ten cards and a hundred and fifty answers, folded and cached. */
async function world() {
	const storage = createMemoryStorage({ now: () => 1_700_000_000_000, random: createRandom('fold') });
	await storage.start();
	const deck = deckOf();
	const cards = Array.from({ length: 10 }, () => cardOf(deck.id));
	valueOf(await storage.decks.add(deck, cards));
	const records: LogRecord[] = [];
	for (let i = 0; i < 150; i++) {
		const card = cards[i % 10]?.id ?? ('' as never);
		const at = 1_700_000_000_000 + i * 40_000_000;
		records.push(valueOf(await storage.log.append(draftOf(card, { at }))));
	}
	const fold = valueOf(await foldAll(storage, rules));
	const cached = valueOf(await foldForCache(storage.log, fold, rules));
	valueOf(await storage.memories.write(cached.base, rules));
	const undo = async (record: LogRecord) => {
		const { token, at, offsetMinutes, scheduler } = draftOf(record.card);
		return valueOf(await storage.log.append(draftUndo({ token, at, offsetMinutes, scheduler }, record)));
	};
	const whole = async () => foldRecords(valueOf(await storage.log.since({})), rules);
	return { storage, cards, records, cached, undo, whole };
}

test('what is cached stays 64 records behind the log, and folds on to the whole', async () => {
	const { storage, cards, cached, whole } = await world();
	expect(cached.tail).toHaveLength(64);
	expect(Object.values(cached.base.seen)).toEqual([86]);
	const again = valueOf(await foldAll(storage, rules));
	for (const { id } of cards) expect(memoryOf(again.shelf, id)).toEqual((await whole()).get(id));
});

test('an undo of a late answer reads no older record; one of an old answer folds its card from the log', async () => {
	const { storage, records, cached, undo, whole } = await world();
	const asked: unknown[] = [];
	const watched: Pick<ReviewLog, 'since' | 'of'> = {
		since: (seen) => storage.log.since(seen),
		of: (cards) => {
			asked.push(cards);
			return storage.log.of(cards);
		}
	};
	const [late, old] = [records[149], records[3]];
	if (!late || !old) throw new Error('Inconsistent: 150 records');
	await undo(late);
	const afterLate = valueOf(await foldTail(watched, cached, rules));
	expect(asked).toEqual([]);
	expect(memoryOf(afterLate.shelf, late.card)).toEqual((await whole()).get(late.card));
	await undo(old);
	const afterOld = valueOf(await foldTail(watched, afterLate, rules));
	expect(asked).toEqual([[old.card]]);
	expect(memoryOf(afterOld.shelf, old.card)).toEqual((await whole()).get(old.card));
	const cachedAgain = valueOf(await foldForCache(watched, afterOld, rules));
	const later = valueOf(await foldTail(watched, { ...cachedAgain, shelf: afterOld.shelf }, rules));
	expect(memoryOf(later.shelf, old.card)).toEqual((await whole()).get(old.card));
});

test('another desired retention draws the due days anew from the memories: the same as the whole log, which is not read', async () => {
	const { storage, cards } = await world();
	const now = { ...rules, retention: 0.8 };
	const refold = () => Promise.reject(new Error('Inconsistent: the whole log was read'));
	const { shelf } = valueOf(await foldAll({ log: storage.log, memories: storage.memories, refold }, now));
	const whole = foldRecords(valueOf(await storage.log.since({})), now);
	const before = foldRecords(valueOf(await storage.log.since({})), rules);
	for (const { id } of cards) expect(memoryOf(shelf, id)).toEqual(whole.get(id));
	expect(whole).not.toEqual(before);
	expect(valueOf(await storage.memories.read()).rules).toEqual(now);
});

test('another start of the day folds the log anew while the old memories serve, and keeps what it gave', async () => {
	const { storage, cards, whole } = await world();
	const now = { ...rules, dayStartMinutes: 720 };
	const asked: number[] = [];
	const served: ShelfFold[] = [];
	const refold = (by: FoldRules, records: number) => {
		expect(served).toHaveLength(1);
		asked.push(records);
		return storage.memories.refold(by);
	};
	const parts = { log: storage.log, memories: storage.memories, refold };
	const { shelf } = valueOf(await foldAll(parts, now, (old) => served.push(old)));
	const old = await whole();
	const anew = foldRecords(valueOf(await storage.log.since({})), now);
	for (const { id } of cards) {
		expect(memoryOf(served[0]?.shelf ?? [], id)).toEqual(old.get(id));
		expect(memoryOf(shelf, id)).toEqual(anew.get(id));
	}
	expect(anew).not.toEqual(old);
	valueOf(await foldAll(parts, now));
	expect(asked).toEqual([150]);
});

test('a record of another device that sorts before what is folded folds its card anew', async () => {
	const { storage, cards, cached, records, whole } = await world();
	const card = cards[4]?.id ?? ('' as never);
	const hybrid = (records[20]?.hybrid ?? 0) + 0.5;
	const at = records[20]?.at ?? 0;
	const stranger = { ...draftOf(card, { at }), device: 'AAAAAAAAAAX' as DeviceId, seq: 1, hybrid };
	const heard: string[] = [];
	storage.watch((change) => heard.push(change));
	valueOf(await storage.log.join([stranger]));
	expect(heard).toContain('decks');
	for (const fold of [
		valueOf(await foldTail(storage.log, cached, rules)),
		valueOf(await foldAll(storage, rules))
	])
		expect(memoryOf(fold.shelf, card)).toEqual((await whole()).get(card));
	expect((await whole()).get(card)?.repetitions).toBe(16);
});

test('nothing is folded where nothing was ever answered', async () => {
	const storage = createMemoryStorage({ now: () => 1_700_000_000_000, random: createRandom('none') });
	await storage.start();
	const refold = () => Promise.reject(new Error('Inconsistent: an empty log was folded'));
	expect(
		valueOf(await foldAll({ log: storage.log, memories: storage.memories, refold }, rules)).seen
	).toEqual({});
});
