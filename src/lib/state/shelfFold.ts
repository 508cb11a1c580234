import type { CardId } from '../core/deck/card';
import { advanceVector, isSeen } from '../core/log/merge';
import { recordsByCard, sortRecords } from '../core/log/order';
import type { LogRecord, LogVector } from '../core/log/record';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import { shelfWith, type Shelf } from '../core/scheduling/shelf';
import { ok } from '../core/result';
import type { FoldedShelf, Storage, Stored } from '../storage/ports';

/** The memories of all cards as far as the log has been read. */
export interface ShelfFold {
	readonly seen: LogVector;
	/** The memories as they are cached, or will be. */
	readonly base: FoldedShelf;
	/** What the log has gained since, in the fold's order. */
	readonly tail: readonly LogRecord[];
	/** The memories after the tail. */
	readonly shelf: Shelf;
}

type Log = Pick<Storage['log'], 'since' | 'of'>;

/** Records the cache stays behind the log's end: what is undone is most often among them, and then needs no log. */
const behind = 64;

/** Nothing read yet. */
export const emptyFold: ShelfFold = { seen: {}, base: { seen: {}, shelf: [] }, tail: [], shelf: [] };

/** The fold of everything: the cached memories and the log's tail, or the whole log where the cache does not fit. */
export async function foldShelf(
	{ log, memories }: Pick<Storage, 'log' | 'memories'>,
	rules: FoldRules
): Stored<ShelfFold> {
	const cached = await memories.read(rules);
	if (!cached.ok) return cached;
	const { seen, shelf, unfolded } = cached.value;
	const missed = await memoriesFromLog(log, unfolded, { seen, rules });
	if (!missed.ok) return missed;
	const base = { seen, shelf: shelfWith(shelf, missed.value) };
	return foldTail(log, { seen, base, tail: [], shelf: base.shelf }, rules);
}

/** The fold after what the log has gained since. */
export async function foldTail(log: Log, fold: ShelfFold, rules: FoldRules): Stored<ShelfFold> {
	const gained = await log.since(fold.seen);
	if (!gained.ok) return gained;
	if (gained.value.length === 0) return ok(fold);
	const tail = sortRecords([...fold.tail, ...gained.value]);
	const seen = advanceVector(fold.seen, gained.value);
	const touched = new Set(gained.value.map(({ card }) => card));
	const records = tail.filter(({ card }) => touched.has(card));
	const memories = await memoriesAfter(log, fold.base, { records, seen, rules });
	if (!memories.ok) return memories;
	return ok({ ...fold, seen, tail, shelf: shelfWith(fold.shelf, memories.value) });
}

/** The same fold with its base moved up to the last records of the log: what is to be cached. */
export async function foldForCache(log: Log, fold: ShelfFold, rules: FoldRules): Stored<ShelfFold> {
	const records = fold.tail.slice(0, -behind);
	const seen = advanceVector(fold.base.seen, records);
	const memories = await memoriesAfter(log, fold.base, { records, seen, rules });
	if (!memories.ok) return memories;
	const base = { seen, shelf: shelfWith(fold.base.shelf, memories.value) };
	return ok({ ...fold, base, tail: fold.tail.slice(records.length) });
}

interface Folding {
	/** How far the log is folded. */
	readonly seen: LogVector;
	readonly rules: FoldRules;
}

/** The memories of the cards that `records` speak of: all their records since the base, or where one undoes an older one, all there are. */
async function memoriesAfter(
	log: Log,
	{ shelf }: FoldedShelf,
	{ records, ...folding }: Folding & { readonly records: readonly LogRecord[] }
): Stored<readonly Memory[]> {
	if (records.length === 0) return ok([]);
	// FSRS comes only where there is something to fold: a first open does not wait for it.
	const { memoryAfter, reachesBack } = await import('./memoryAfter');
	const byCard = [...recordsByCard(records)];
	const back = byCard.filter(([, own]) => reachesBack(own)).map(([card]) => card);
	const fromLog = await memoriesFromLog(log, back, folding);
	if (!fromLog.ok) return fromLog;
	const onTop = byCard.filter(([, own]) => !reachesBack(own));
	return ok([...fromLog.value, ...onTop.map(([card, own]) => memoryAfter(shelf, card, { own, ...folding }))]);
}

async function memoriesFromLog(
	log: Log,
	cards: readonly CardId[],
	{ seen, rules }: Folding
): Stored<readonly Memory[]> {
	if (cards.length === 0) return ok([]);
	const records = await log.of(cards);
	if (!records.ok) return records;
	const { foldRecords } = await import('../core/scheduling/fold');
	const counted = records.value.filter((record) => isSeen(seen, record));
	return ok([...foldRecords(counted, rules).values()]);
}
