import { wordsFromId } from '$lib/core/random';
import type { Memory } from '$lib/core/scheduling/memory';
import { columnsWith, width, type MemoryColumns } from '$lib/core/scheduling/memoryColumns';

/** Lays memories out in columns. */
export function columnsFromMemories(memories: readonly Memory[]): MemoryColumns {
	const rows = memories.length;
	const columns = {
		cards: Uint32Array.from(memories.flatMap(({ card }) => wordsFromId(card))),
		states: new Uint16Array(rows),
		numbers: new Float64Array(width * rows),
		counts: new Uint16Array(2 * rows)
	};
	return columnsWith(columns, new Map(memories.entries()));
}
