import type { CardId } from '$lib/core/deck/card';

/** What of a quiz outlives a reload: what is typed so far, and the events of an order as they stand. */
export interface QuizWords {
	readonly words: string;
	readonly row: readonly CardId[] | null;
}
