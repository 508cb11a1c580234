import type { Card } from '../core/deck/card';
import type { Asked } from '../core/log/record';
import { always, type Course } from '../core/quiz/course';
import type { ReviewSession } from '../state/reviewSession.svelte';

/** A quiz that can begin. */
export interface Begun {
	readonly session: ReviewSession;
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
	/** One card at a time, or several as the log calls it. */
	readonly how: Course | 'match' | 'order';
	/** When it began, ms since 1970: before this page was opened, where it was interrupted. */
	readonly begunAt: number;
	/** The query by which a page that is opened again takes it up; null where what is due tells that. */
	readonly query: string | null;
}

/** One card at a time, or several, as a mode asks. */
export function howOf(asked: Asked): Begun['how'] {
	return asked === 'match' || asked === 'order' ? asked : always(asked);
}
