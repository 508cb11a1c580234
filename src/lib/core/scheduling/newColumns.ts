import type { CardId } from '../deck/card';
import { idFromWords, wordsFromId } from '../random';
import { newMemory } from './memory';
import { columnsFromMemories, type MemoryColumns } from './memoryColumns';

const noCard = idFromWords([0, 0]) as CardId;

/** Columns of cards that nothing is known of yet: a large deck comes in one piece of work, too short to make a memory of each card. */
export function columnsOfNew(cards: readonly CardId[]): MemoryColumns {
	const ids = new Uint32Array(2 * cards.length);
	for (const [row, card] of cards.entries()) ids.set(wordsFromId(card), 2 * row);
	return blankColumns(ids);
}

/** The same of cards as columns have them. */
export function blankColumns(cards: Uint32Array): MemoryColumns {
	const { states, numbers, counts } = columnsFromMemories([newMemory(noCard)]);
	const rows = cards.length / 2;
	return {
		cards,
		states: repeated(Uint16Array, states, rows),
		numbers: repeated(Float64Array, numbers, rows),
		counts: repeated(Uint16Array, counts, rows)
	};
}

function repeated<T extends Float64Array | Uint16Array>(
	kind: new (length: number) => T,
	row: T,
	rows: number
): T {
	const all = new kind(row.length * rows);
	for (let at = 0; at < all.length; at += row.length) all.set(row, at);
	return all;
}
