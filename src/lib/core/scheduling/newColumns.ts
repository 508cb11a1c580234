import type { Words64 } from '../random';
import { width, type MemoryColumns } from './memoryColumns';

/** Two words for each of many things, one pair after another: written word by word, since to set a pair in a column costs more than to make it. */
export function inPairs<T>(things: readonly T[], wordsOf: (thing: T) => Words64): Uint32Array {
	const pairs = new Uint32Array(2 * things.length);
	let at = 0;
	for (const thing of things) for (const word of wordsOf(thing)) pairs[at++] = word;
	return pairs;
}

/**
 * Columns of cards, two words each, that nothing is known of yet: of their numbers stability, difficulty and interval are none, all others
 * unknown. A large deck comes in one piece of work, too short to make a memory of each card.
 */
export function blankColumns(cards: Uint32Array): MemoryColumns {
	const rows = cards.length / 2;
	const numbers = new Float64Array(width * rows).fill(NaN);
	for (let at = 0; at < numbers.length; at += width) numbers[at] = numbers[at + 1] = numbers[at + 5] = 0;
	return { cards, states: new Uint16Array(rows), numbers, counts: new Uint16Array(cards.length) };
}
