import { choose } from './choose';
import type { Askable } from './mode';
import { type } from './type';
import type { Answered, Singly, Course } from './course';

/** Cards of one run: more would not be met again within minutes. */
export const learnedAtOnce = 12;

/** How a card is recalled: typed, or said to herself where nobody would type so much. */
export const recallOf = (card: Askable): Singly => (type.suits(card) ? 'type' : 'flip');

/** Typed in vain, it can still be chosen. */
const stepsDown = (card: Askable, last: Answered | null) =>
	last?.asked === 'type' && !last.isRight && choose.suits(card);

/**
 * Steps each card down and up: it is recalled; where that fails it is chosen; where that fails it is seen with its sentence, and minutes
 * later it is recalled again. A card is done with once it was recalled (Rawson and Dunlosky 2011, "successive relearning").
 */
export const learn = {
	asked: (card: Askable, last: Answered | null) => (stepsDown(card, last) ? 'choose' : recallOf(card)),
	again(card: Askable, answered: Answered) {
		if (answered.isRight && answered.asked === recallOf(card)) return 'never';
		return stepsDown(card, answered) ? 'next' : 'soon';
	}
} satisfies Course;
