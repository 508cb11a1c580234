import type { CardId } from '../core/deck/card';
import type { LogRecord, RecordDraft } from '../core/log/record';
import type { Result } from '../core/result';
import { createDraft, type Stamp } from '../core/log/draft';
import { schedulerVersion, type FoldRules, type Memory } from '../core/scheduling/memory';
import type { Moment } from '../core/time';
import type { DeckShelf, ReviewLog, StorageError } from '../storage/ports';
import type { Sitting } from './sitting';
import type { Again } from './sittingQueue';

/** What a sitting needs of the app. */
export interface ReviewParts {
	readonly sitting: Omit<Sitting, 'around'>;
	readonly rules: FoldRules;
	readonly log: Pick<ReviewLog, 'append' | 'outbox'>;
	readonly decks: Pick<DeckShelf, 'patchCard'>;
	/** Tells the library what an answer made of a card. */
	readonly remember: (memory: Memory) => void;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
	readonly mintToken: () => string;
}

/** Which card an answer is to, where it is not the one asked now, and when the sitting asks it again. */
export interface AnswerTo {
	readonly card: CardId | null;
	readonly again: Again;
}

/** This moment, by the app's clock. */
export function momentOf({ now, offsetMinutes }: Pick<ReviewParts, 'now' | 'offsetMinutes'>): Moment {
	const at = now();
	return { at, offsetMinutes: offsetMinutes(at) };
}

/** What the next draft carries. */
export function stampOf(parts: Pick<ReviewParts, 'now' | 'offsetMinutes' | 'mintToken'>): Stamp {
	return { ...momentOf(parts), token: parts.mintToken(), scheduler: schedulerVersion };
}

/** The suspension that an answer brings with it, at the same instant: by that a later tab knows that they belong together. */
export function suspensionAfter(
	answer: RecordDraft,
	{ mintToken }: Pick<ReviewParts, 'mintToken'>
): RecordDraft {
	return createDraft({ ...answer, token: mintToken() }, answer.card, { type: 'suspend' });
}

/** A draft as a record, for the fold alone: it looks at act and moment, not at the place in the log. */
export function unplaced(draft: RecordDraft): LogRecord {
	return { ...draft, device: '' as LogRecord['device'], seq: 0, hybrid: draft.at };
}

/** One save, which may be run again: its tokens find what it wrote before. */
export type Save = () => Promise<Result<unknown, StorageError>>;
