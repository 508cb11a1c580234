import type { Card } from '../core/deck/card';
import type { GradeAct } from '../core/log/draft';
import type { Run } from '../core/log/record';
import type { Course } from '../core/quiz/course';
import { setsAside, type Done } from './done';
import type { Sitting } from './sitting';
import { afterAct, againAfter, sittingFromQueue, type Again } from './sittingQueue';

/** Why cards are asked, and how, where they are asked one at a time. */
export interface Asks {
	readonly run: Run;
	readonly course: Course | null;
}

/** When a run asks a card again after an answer: by its course where that says so, else as every such run does. */
export function againIn(
	{ run, course }: Asks,
	card: Card,
	{ asked, grade }: Pick<GradeAct, 'asked' | 'grade'>
): Again {
	if (asked === 'match' || asked === 'order') return againAfter(run, grade);
	return course?.again?.(card, { asked, isRight: grade > 1 }) ?? againAfter(run, grade);
}

/** A run that was interrupted, as its answers have left it: whoever sits it goes on with the card, and in the way, that came next. */
export function resumed(sitting: Sitting, done: readonly Done[], course: Course | null): Sitting {
	const againOf = (each: Done): Again => {
		const card = sitting.cards.get(each.card);
		const { act } = each.draft;
		const hasFollowed = (each.followed ?? []).length > 0;
		if (!card || act.type !== 'grade' || setsAside(each)) return 'never';
		// Set aside and asked all the same, it comes when the schedule says.
		return hasFollowed ? 'promised' : againIn({ run: sitting.run, course }, card, act);
	};
	const left = done.reduce(
		(queue, each) =>
			afterAct(queue, each.draft, { due: sitting.memoryOf(each.card).due, again: againOf(each) }),
		sittingFromQueue(sitting.queue)
	);
	return { ...sitting, done, left };
}
