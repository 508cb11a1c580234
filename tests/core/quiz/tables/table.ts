import type { Because, Judged } from '../../../../src/lib/core/quiz/judge';

/** One card, and what is to be said of answers typed to it. */
export interface Examples extends Pick<Judged, 'kind' | 'answer'> {
	readonly accepted?: readonly string[];
	readonly options?: readonly string[];
	/** What other cards ask for. */
	readonly others?: readonly string[];
	readonly right?: readonly string[];
	readonly almost?: Readonly<Partial<Record<Because, readonly string[]>>>;
	readonly wrong?: readonly string[];
}
