import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import type { LogRecord } from '$lib/core/log/record';
import { draftUndo } from '$lib/core/log/draft';
import { foldRecords } from '$lib/core/scheduling/fold';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { memoryOf } from '$lib/core/scheduling/shelf';
import { foldForCache, foldShelf, foldTail } from '$lib/state/shelfFold';
import type { ReviewLog } from '$lib/storage/ports';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';

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
	const fold = valueOf(await foldShelf(storage, rules));
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
	const again = valueOf(await foldShelf(storage, rules));
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
