import type { CardId } from '../core/deck/card';
import { advanceVector, isSeen } from '../core/log/merge';
import { newestHybrid, recordsByCard, sortRecords } from '../core/log/order';
import type { LogRecord, LogVector } from '../core/log/record';
import { recordsBehind, type FoldRules, type Memory } from '../core/scheduling/memory';
import { shelfWith, type Shelf } from '../core/scheduling/shelf';
import type { Rest } from './libraryParts';
import type { Refold } from './refolder';
import { ok } from '../core/result';
import type { CachedFold, FoldedShelf, Storage, Stored } from '../storage/ports';

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

/** Nothing read yet. */
export const emptyFold: ShelfFold = {
	seen: {},
	base: { seen: {}, newest: 0, shelf: [] },
	tail: [],
	shelf: []
};

/** What a shelf is folded from. `refold` folds the whole log of that many records, off this thread; without it that happens here. */
export interface FoldParts extends Pick<Storage, 'log' | 'memories'> {
	readonly refold?: Refold | undefined;
	readonly rest?: Rest | undefined;
}

/** By which rules, and who is shown old memories meanwhile. */
interface Folded {
	readonly rules: FoldRules;
	readonly serve?: Serve | undefined;
}

/** Takes memories that are old, while the log is folded anew. */
type Serve = (old: ShelfFold) => void;

/** The fold of everything: the cached memories and the log's tail, or the whole log where the cache does not fit. */
export async function foldShelf(parts: FoldParts, cached: CachedFold, how: Folded): Stored<ShelfFold> {
	await parts.rest?.();
	const folded = await foldAll(parts, cached, how);
	await parts.rest?.();
	return folded;
}

async function foldAll(
	parts: FoldParts,
	cached: CachedFold,
	{ rules, serve = () => undefined }: Folded
): Stored<ShelfFold> {
	const { log, memories } = parts;
	const { records, rules: foldedBy } = cached;
	if (records === 0) return ok(foldOn(cached));
	if (foldedBy && areAlike(foldedBy, rules)) return foldCached(parts, { ...cached, foldedBy }, rules);
	if (foldedBy) {
		const old = await foldCached(parts, { ...cached, foldedBy }, foldedBy);
		if (old.ok) serve(old.value);
	}
	const anew = await (parts.refold?.(rules, records) ?? memories.refold(rules));
	if (!anew.ok) return anew;
	void memories.write(anew.value, rules);
	return foldTail(log, foldOn(anew.value), rules);
}

/** Another desired retention draws due days anew from the memories alone; weights and the day's start are in the memories. */
async function foldCached(
	{ log, memories }: FoldParts,
	{ foldedBy, unfolded, gained, ...cached }: CachedFold & { readonly foldedBy: FoldRules },
	rules: FoldRules
): Stored<ShelfFold> {
	const { seen } = cached;
	const missed = await memoriesFromLog(log, unfolded, { seen, rules });
	if (!missed.ok) return missed;
	const base = { ...cached, shelf: shelfWith(cached.shelf, missed.value) };
	if (foldedBy.retention === rules.retention) return foldGained(log, foldOn(base), { gained, rules });
	const { redrawShelf } = await import('../core/scheduling/redraw');
	const drawn = { ...base, shelf: redrawShelf(base.shelf, rules) };
	void memories.write(drawn, rules);
	return foldGained(log, foldOn(drawn), { gained, rules });
}

function foldOn({ seen, newest, shelf }: FoldedShelf): ShelfFold {
	return { seen, base: { seen, newest, shelf }, tail: [], shelf };
}

function areAlike(a: FoldRules, b: FoldRules): boolean {
	return a.dayStartMinutes === b.dayStartMinutes && a.weights.join() === b.weights.join();
}

/** The fold after what the log has gained since. */
export async function foldTail(log: Log, fold: ShelfFold, rules: FoldRules): Stored<ShelfFold> {
	const gained = await log.since(fold.seen);
	return gained.ok ? foldGained(log, fold, { gained: gained.value, rules }) : gained;
}

async function foldGained(
	log: Log,
	fold: ShelfFold,
	{ gained, rules }: { readonly gained: readonly LogRecord[]; readonly rules: FoldRules }
): Stored<ShelfFold> {
	if (gained.length === 0) return ok(fold);
	const tail = sortRecords([...fold.tail, ...gained]);
	const seen = advanceVector(fold.seen, gained);
	const touched = new Set(gained.map(({ card }) => card));
	const records = tail.filter(({ card }) => touched.has(card));
	const memories = await memoriesAfter(log, fold.base, { records, seen, rules });
	if (!memories.ok) return memories;
	return ok({ ...fold, seen, tail, shelf: shelfWith(fold.shelf, memories.value) });
}

/** The same fold with its base moved up to the last records of the log: what is to be cached. */
export async function foldForCache(log: Log, fold: ShelfFold, rules: FoldRules): Stored<ShelfFold> {
	const records = fold.tail.slice(0, -recordsBehind);
	const seen = advanceVector(fold.base.seen, records);
	const memories = await memoriesAfter(log, fold.base, { records, seen, rules });
	if (!memories.ok) return memories;
	const newest = Math.max(fold.base.newest, newestHybrid(records));
	const base = { seen, newest, shelf: shelfWith(fold.base.shelf, memories.value) };
	return ok({ ...fold, base, tail: fold.tail.slice(records.length) });
}

interface Folding {
	/** How far the log is folded. */
	readonly seen: LogVector;
	readonly rules: FoldRules;
}

/** The memories of the cards that `records` speak of: all their records since the base, or where one undoes or sorts before an older one, all there are. */
async function memoriesAfter(
	log: Log,
	{ shelf, newest }: FoldedShelf,
	{ records, ...folding }: Folding & { readonly records: readonly LogRecord[] }
): Stored<readonly Memory[]> {
	if (records.length === 0) return ok([]);
	// FSRS comes only where there is something to fold: a first open does not wait for it.
	const { memoryAfter, reachesBack } = await import('./memoryAfter');
	const byCard = [...recordsByCard(records)];
	const back = byCard.filter(([, own]) => reachesBack(own, newest)).map(([card]) => card);
	const fromLog = await memoriesFromLog(log, back, folding);
	if (!fromLog.ok) return fromLog;
	const onTop = byCard.filter(([, own]) => !reachesBack(own, newest));
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
