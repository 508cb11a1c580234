import type { CardId } from '../core/deck/card';
import type { Asked, Grade, LogRecord, RecordDraft, Run, Sureness } from '../core/log/record';
import type { Memory } from '../core/scheduling/memory';

/** An answer that took longer was left lying: it counts no more towards the sitting's time. */
const idleMs = 120_000;

/** One thing done in the sitting, as undo needs it. */
export interface Done {
	readonly card: CardId;
	readonly before: Memory;
	readonly draft: RecordDraft;
	/** The record it became, where that is known already. */
	readonly saved?: LogRecord;
	/** What came with it and is taken back with it: its card set aside, and asked again all the same. */
	readonly followed?: readonly (RecordDraft | LogRecord)[];
}

/** All that was written with one thing done, the latest first, as the records it became where those are known already. */
export function writtenWith({ draft, saved, followed = [] }: Done): readonly (RecordDraft | LogRecord)[] {
	return [saved ?? draft, ...followed].reverse();
}

/** Whether the last thing done set its card aside. */
export function setsAside(last: Done | null): last is Done {
	return last?.followed?.at(-1)?.act.type === 'suspend';
}

/** The answers among what was done, and the time they took. */
export function givenIn(done: readonly Done[]): { readonly answers: number; readonly elapsedMs: number } {
	const times = done.flatMap(({ draft: { act } }) => (act.type === 'grade' ? [act.elapsedMs] : []));
	return { answers: times.length, elapsedMs: times.reduce((sum, ms) => sum + Math.min(ms, idleMs), 0) };
}

/** Cards that were forgotten at least once, in the order they first were. */
export function forgottenIn(done: readonly Done[]): readonly CardId[] {
	const slips = done.filter(({ draft }) => draft.act.type === 'grade' && draft.act.grade === 1);
	return [...new Set(slips.map(({ card }) => card))];
}

/** An answer to a card. */
export interface Given {
	readonly grade: Grade;
	readonly asked: Asked;
	readonly elapsedMs: number;
	/** What was typed or chosen, where it differs from the right answer. */
	readonly answer?: string;
	/** How sure she was before it was judged, where she said so. */
	readonly sure?: Sureness;
}

/** What the log keeps of an answer in a run; `promisedMinutes` as its button promised. */
export function gradeAct(given: Given, promisedMinutes: number, run: Run) {
	return { run, side: 'forward', promisedMinutes, ...given } as const;
}
