import type { CardId } from '../deck/card';
import { wordsFromId } from '../random';
import { newMemory } from './memory';
import { columnsFromMemories, type MemoryColumns } from './memoryColumns';

/** Columns of cards that nothing is known of yet: a large deck comes in one piece of work, too short to make a memory of each card. */
export function columnsOfNew(cards: readonly CardId[]): MemoryColumns {
	const one = columnsFromMemories(cards.slice(0, 1).map(newMemory));
	const ids = new Uint32Array(2 * cards.length);
	for (const [row, card] of cards.entries()) ids.set(wordsFromId(card), 2 * row);
	return {
		cards: ids,
		states: repeated(Uint16Array, one.states, cards.length),
		numbers: repeated(Float64Array, one.numbers, cards.length),
		counts: repeated(Uint16Array, one.counts, cards.length)
	};
}

function repeated<T extends Float64Array | Uint16Array>(
	kind: new (length: number) => T,
	row: T,
	rows: number
): T {
	const all = new kind(row.length * rows);
	all.set(row);
	for (let filled = row.length; filled < all.length; filled *= 2) all.copyWithin(filled, 0, filled);
	return all;
}
