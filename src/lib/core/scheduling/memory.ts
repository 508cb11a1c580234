import type { CardId } from '../deck/card';
import type { Day } from '../time';

/** What is left to do before a card is due by days. */
export type Stage = 'new' | 'learning' | 'review' | 'relearning';

/** When a card comes next: an instant while in steps, a study day otherwise. */
export type Due =
	| { readonly type: 'new' }
	| { readonly type: 'instant'; readonly at: number }
	| { readonly type: 'day'; readonly day: Day };

/** What a due day was drawn from, so that another desired retention draws it anew without the log. */
export interface Drawn {
	readonly grade: 2 | 3 | 4;
	/** Graded in review, not in steps: Anki's floors hold there. */
	readonly reviewed: boolean;
	/** The stabilities that Hard and Good would have led to. */
	readonly hard: number;
	readonly good: number;
	/** The interval in days that was promised at the grade before. */
	readonly previousDays: number;
}

/** What is known of a card in a student's head, computed from the log and nothing else. */
export interface Memory {
	readonly card: CardId;
	readonly stage: Stage;
	/** Place in the learning or relearning steps. */
	readonly step: number;
	/** Days until retrievability falls to 90 %; 0 while new. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard); 0 while new. */
	readonly difficulty: number;
	readonly repetitions: number;
	readonly lapses: number;
	/** Study day of the first grade; null while new. The day's limit of new cards counts by it. */
	readonly since: Day | null;
	/** Study day and instant of the last grade; null while new. */
	readonly last: { readonly day: Day; readonly at: number } | null;
	readonly due: Due;
	/** The interval in days that was shown and promised at the last grade; 0 while in steps. Anki's floor looks at it. */
	readonly intervalDays: number;
	/** What the due day was drawn from; null in steps, while new, and where a reschedule set the day. */
	readonly drawn: Drawn | null;
	/** Answered wrong while sure, and not asked again since its steps: its first interval after them is short. */
	readonly surelyWrong: boolean;
	readonly suspended: boolean;
	/** Not asked before this study day ("Not today"); null if not buried. */
	readonly buriedUntil: Day | null;
}

/** What a student may set of the schedule. */
export interface SchedulingSettings {
	/** Desired retention, 0.70–0.97. */
	readonly retention: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Minutes after local midnight at which the study day begins; 240 = 4:00. */
	readonly dayStartMinutes: number;
}

export const defaultSchedulingSettings: SchedulingSettings = {
	retention: 0.9,
	newPerDay: 20,
	reviewsPerDay: 200,
	dayStartMinutes: 240
};

/** The scheduling rules this code folds and promises by; written into every record. From 2 on an answer wrong and thought sure counts. */
export const schedulerVersion = 2;

/** Version of what is cached of a fold: another one is folded anew. */
export const foldVersion = 4;

/** Records the cache stays behind the log's end: what is undone is most often among them, and then needs no log. */
export const recordsBehind = 64;

/** What a fold depends on besides the records. */
export interface FoldRules {
	readonly weights: readonly number[];
	/** Desired retention, 0.70–0.97. */
	readonly retention: number;
	readonly dayStartMinutes: number;
}

/** A card nothing is known of. */
export function newMemory(card: CardId): Memory {
	return {
		card,
		stage: 'new',
		step: 0,
		stability: 0,
		difficulty: 0,
		repetitions: 0,
		lapses: 0,
		since: null,
		last: null,
		due: { type: 'new' },
		intervalDays: 0,
		drawn: null,
		surelyWrong: false,
		suspended: false,
		buriedUntil: null
	};
}
