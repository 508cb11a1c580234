import type { Memory } from './memory';

/** Lapses that make a leech, and how many more until it is set aside again: as Anki has it. */
const lapsesOfLeech = 8;
const lapsesBetween = 4;

/**
 * Whether a card was forgotten so often that its words are more likely at fault than the student: a leech, as Wozniak calls it
 * (SuperMemo, 1991), at Anki's 8 lapses.
 */
export function isLeech({ lapses }: Pick<Memory, 'lapses'>): boolean {
	return lapses >= lapsesOfLeech;
}

/** Whether what came between sets a card aside: its 8th lapse, and every 4th after (Anki's `leech_threshold_met`). */
export function isSetAside(before: Memory, after: Memory): boolean {
	const { lapses } = after;
	return lapses > before.lapses && isLeech(after) && (lapses - lapsesOfLeech) % lapsesBetween === 0;
}
