import type { CardId, DeckId } from '../core/deck/card';
import type { LogRecord, RecordDraft } from '../core/log/record';
import type { Result } from '../core/result';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import type { DeckShelf, ReviewLog, StorageError } from '../storage/ports';
import type { Sitting } from './library.svelte';

/** An answer that took longer was left lying: it counts no more towards the sitting's time. */
const idleMs = 120_000;

/** What a sitting needs of the app. */
export interface ReviewParts {
	readonly sitting: Sitting;
	readonly rules: FoldRules;
	readonly log: Pick<ReviewLog, 'append'>;
	readonly decks: Pick<DeckShelf, 'patchCard'>;
	/** Tells the library what an answer made of a card. */
	readonly remember: (deck: DeckId, memory: Memory) => void;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
	readonly mintToken: () => string;
}

/** A draft as a record, for the fold alone: it looks at act and moment, not at the place in the log. */
export function unplaced(draft: RecordDraft): LogRecord {
	return { ...draft, device: '' as LogRecord['device'], seq: 0, hybrid: draft.at };
}

/** One save, which may be run again: its tokens find what it wrote before. */
export type Save = () => Promise<Result<unknown, StorageError>>;

/** One thing done in the sitting, as undo needs it. */
export interface Done {
	readonly card: CardId;
	readonly before: Memory;
	readonly draft: RecordDraft;
}

/** The answers among what was done, and the time they took. */
export function givenIn(done: readonly Done[]): { readonly answers: number; readonly elapsedMs: number } {
	const times = done.flatMap(({ draft: { act } }) => (act.type === 'grade' ? [act.elapsedMs] : []));
	return { answers: times.length, elapsedMs: times.reduce((sum, ms) => sum + Math.min(ms, idleMs), 0) };
}
