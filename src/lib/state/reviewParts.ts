import type { LogRecord, RecordDraft } from '../core/log/record';
import type { Result } from '../core/result';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import type { DeckShelf, ReviewLog, StorageError } from '../storage/ports';
import type { Sitting } from './sitting';

/** What a sitting needs of the app. */
export interface ReviewParts {
	readonly sitting: Sitting;
	readonly rules: FoldRules;
	readonly log: Pick<ReviewLog, 'append' | 'outbox'>;
	readonly decks: Pick<DeckShelf, 'patchCard'>;
	/** Tells the library what an answer made of a card. */
	readonly remember: (memory: Memory) => void;
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
