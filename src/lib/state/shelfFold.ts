import type { Card, CardId, DeckId } from '../core/deck/card';
import { advanceVector } from '../core/log/merge';
import type { LogVector } from '../core/log/record';
import { newMemory, type FoldRules, type Memory } from '../core/scheduling/memory';
import { ok } from '../core/result';
import type { Storage, Stored } from '../storage/ports';

/** The memories of all cards as far as the log has been read. */
export interface ShelfFold {
	readonly seen: LogVector;
	readonly memories: ReadonlyMap<CardId, Memory>;
}

type Ports = Pick<Storage, 'log' | 'memories'>;

/** The fold of everything: the cached memories and the log's tail, or the whole log where the cache does not fit. */
export async function foldShelf(ports: Ports, decks: readonly DeckId[], rules: FoldRules): Stored<ShelfFold> {
	const cached = await ports.memories.read(decks, rules);
	if (!cached.ok) return cached;
	const memories = new Map<CardId, Memory>();
	for (const list of cached.value?.memories.values() ?? [])
		for (const memory of list) memories.set(memory.card, memory);
	return foldTail(ports, { seen: cached.value?.seen ?? {}, memories }, rules);
}

/** The fold after what the log has gained since. A card with an undo among it is folded anew from all its records. */
export async function foldTail(ports: Ports, fold: ShelfFold, rules: FoldRules): Stored<ShelfFold> {
	const tail = await ports.log.since(fold.seen);
	if (!tail.ok) return tail;
	if (tail.value.length === 0) return ok(fold);
	// FSRS comes only where there is something to fold: a first open does not wait for it.
	const { applyRecord, foldRecords } = await import('../core/scheduling/fold');
	const memories = new Map(fold.memories);
	const anew = new Set(tail.value.filter(({ act }) => act.type === 'undo').map(({ card }) => card));
	for (const record of tail.value)
		if (!anew.has(record.card))
			memories.set(record.card, applyRecord(known(memories, record.card), record, rules));
	if (anew.size > 0) {
		const records = await ports.log.of([...anew]);
		if (!records.ok) return records;
		for (const [card, memory] of foldRecords(records.value, rules)) memories.set(card, memory);
	}
	return ok({ seen: advanceVector(fold.seen, tail.value), memories });
}

/** Memories grouped as the cache keeps them: by the deck their cards lie in. */
export function memoriesByDeck(
	cards: Iterable<Card>,
	memories: ReadonlyMap<CardId, Memory>
): Map<DeckId, Memory[]> {
	const groups = new Map<DeckId, Memory[]>();
	for (const card of cards) {
		const memory = memories.get(card.id);
		if (!memory) continue;
		const group = groups.get(card.deck);
		if (group) group.push(memory);
		else groups.set(card.deck, [memory]);
	}
	return groups;
}

function known(memories: ReadonlyMap<CardId, Memory>, card: CardId): Memory {
	return memories.get(card) ?? newMemory(card);
}
