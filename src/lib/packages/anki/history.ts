import { applyRecord } from '../../core/scheduling/fold';
import { newMemory, type FoldRules, type Memory } from '../../core/scheduling/memory';
import { effectiveRecords } from '../../core/log/order';
import type { CardId } from '../../core/deck/card';
import type { LogRecord } from '../../core/log/record';
import type { ReviewRow } from './collection';

/** A card's memory, and the rows of Anki's review log that it grew from; ids are not yet apart from those of other cards. */
export interface History {
	readonly memory: Memory;
	readonly rows: readonly ReviewRow[];
}

const rowKinds = { new: 0, learning: 0, review: 1, relearning: 2 } as const;
const [filtered, manual] = [3, 4];
/** Anki counts an answer as longer than this no further. */
const longestMs = 60_000;

/** Difficulty as FSRS writes it in Anki's log: 1 to 10 as 100 to 1100. */
const factorOf = (difficulty: number) => Math.round(((difficulty - 1) / 9) * 1000 + 100);

/** An interval as the log has it: whole days, or seconds below zero. */
function intervalOf(minutes: number): number {
	return minutes >= 1440 ? Math.round(minutes / 1440) : -Math.round(minutes * 60);
}

type Row = Omit<ReviewRow, 'id' | 'card' | 'elapsedMs'>;

/** What Anki's log says of one record; null where it has no word for it. */
function rowOf({ act }: LogRecord, before: Memory, after: Memory): Row | null {
	switch (act.type) {
		case 'grade': {
			const interval = intervalOf(act.promisedMinutes);
			// Anki passes over a filtered answer without a factor, as the fold passes over a cram.
			if (act.run === 'cram') return { ease: act.grade, interval, factor: 0, kind: filtered };
			const factor = factorOf(after.difficulty);
			return { ease: act.grade, interval, factor, kind: rowKinds[before.stage] };
		}
		case 'reset':
			return { ease: 0, interval: 0, factor: 0, kind: manual };
		case 'reschedule':
			return { ease: 0, interval: after.intervalDays, factor: factorOf(act.difficulty), kind: manual };
		case 'undo':
		case 'suspend':
		case 'resume':
		case 'bury':
			return null;
	}
}

/** Replays a card's records: what is remembered now, and each step as Anki's log has it. */
export function historyOf(card: CardId, records: readonly LogRecord[], rules: FoldRules): History {
	const rows: ReviewRow[] = [];
	let memory = newMemory(card);
	for (const record of effectiveRecords(records)) {
		const next = applyRecord(memory, record, rules);
		const row = rowOf(record, memory, next);
		const elapsedMs = record.act.type === 'grade' ? Math.min(record.act.elapsedMs, longestMs) : 0;
		if (row) rows.push({ ...row, id: record.at, card: 0, elapsedMs: Math.round(elapsedMs) });
		memory = next;
	}
	return { memory, rows };
}
