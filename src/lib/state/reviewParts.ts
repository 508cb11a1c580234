import type { DeckId } from '../core/deck/card';
import type { LogRecord, RecordDraft } from '../core/log/record';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import type { DeckShelf, ReviewLog } from '../storage/ports';
import type { Sitting } from './library.svelte';

/** What a sitting needs of the app. */
export interface ReviewParts {
	readonly sitting: Sitting;
	readonly rules: FoldRules;
	readonly log: Pick<ReviewLog, 'append' | 'retry'>;
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
