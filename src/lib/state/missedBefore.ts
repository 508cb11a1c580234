import type { Card } from '../core/deck/card';
import type { Course } from '../core/quiz/course';
import { judgeTyped, type Verdict } from '../core/quiz/judge';
import { againIn } from './resumed';
import type { ReviewSession } from './reviewSession.svelte';
import type { Told } from './told';

/** What the last answer missed, where its card is asked on at once in another way; null where it is not. `others` is what other cards ask for. */
export function missedBefore(
	session: ReviewSession,
	course: Course,
	others: (card: Card) => readonly string[]
): Told | null {
	const { current: card, run, progress } = session;
	const act = session.done.at(-1)?.draft.act;
	if (!card || act?.type !== 'grade' || act.asked !== 'type' || session.done.at(-1)?.card !== card.id)
		return null;
	if (againIn({ run, course }, card, act) !== 'next') return null;
	const given = act.answer ?? '';
	const judged = judgeTyped(given, card, others(card));
	// As it was marked when it was given: what counts as right may have changed since.
	const verdict: Verdict = judged.type === 'right' ? { type: 'wrong' } : judged;
	const { asked, grade, elapsedMs, promisedMinutes: promised, sure = null } = act;
	const nothing = { choices: [], statement: null, isAskedAgain: false };
	return { card, asked, given, verdict, sure, elapsedMs, promised, grade, progress, ...nothing };
}
