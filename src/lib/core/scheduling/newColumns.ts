import type { CardId } from '../deck/card';
import { idFromWords, wordsFromId, type Words64 } from '../random';
import { newMemory } from './memory';
import { columnsFromMemories, type MemoryColumns } from './memoryColumns';

const noCard = idFromWords([0, 0]) as CardId;

/** Columns of cards that nothing is known of yet: a large deck comes in one piece of work, too short to make a memory of each card. */
export function columnsOfNew(cards: readonly CardId[]): MemoryColumns {
	return blankColumns(inPairs(cards, wordsFromId));
}

/** Two words for each of many things, one pair after another: written word by word, since to set a pair in a column costs more than to make it. */
export function inPairs<T>(things: readonly T[], wordsOf: (thing: T) => Words64): Uint32Array {
	const pairs = new Uint32Array(2 * things.length);
	let at = 0;
	for (const thing of things) {
		const [high, low] = wordsOf(thing);
		pairs[at++] = high;
		pairs[at++] = low;
	}
	return pairs;
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
	if (rows > 0) all.set(row);
	// Twice as much each time.
	for (let filled = row.length; filled < all.length; filled *= 2) all.copyWithin(filled, 0, filled);
	return all;
}
