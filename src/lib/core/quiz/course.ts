import type { Asked } from '../log/record';
import type { Askable } from './mode';

/** The ways to ask one card at a time, as the log calls them. */
export type Singly = Exclude<Asked, 'match' | 'order'>;

/** How a card was answered in a run. */
export interface Answered {
	readonly asked: Singly;
	readonly isRight: boolean;
}

/** How a run asks its cards, one at a time. */
export interface Course {
	/** How a card is asked now; `last` is its last answer in this run. */
	readonly asked: (card: Askable, last: Answered | null) => Singly;
	/** When a card is asked again after an answer: at once, minutes later, or not in this run. Without it, as every run does. */
	readonly again?: (card: Askable, answered: Answered) => 'next' | 'soon' | 'never';
}

/** Every card in the same way. */
export const always = (asked: Singly): Course => ({ asked: () => asked });
