import type { Day } from '../core/time';
import { formatComingDay } from './dates';
import { countOf } from './numbers';

/** What a sitting came to: "5 cards. You remembered 4. The other one comes back." */
export function sittingSentence(answers: number, forgotten: number): string {
	if (answers === 0) return 'Nothing is due. Cards come back when you are about to forget them.';
	const said = `${countOf(answers, 'answer')} given.`;
	if (forgotten === 0) return `${said} You remembered all of them.`;
	return `${said} ${countOf(forgotten, 'card')} slipped and will come back.`;
}

/** When the next cards come: "Next: 11 cards tomorrow." */
export function nextSentence(
	next: { readonly day: Day; readonly cards: number } | undefined,
	today: Day
): string {
	return next ? `Next: ${countOf(next.cards, 'card')} ${formatComingDay(next.day, today)}.` : '';
}

/** Every key of the Review screen. */
export const reviewKeys: readonly { readonly keys: string; readonly does: string }[] = [
	{ keys: 'Space', does: 'show the answer, then Good' },
	{ keys: '1 2 3 4', does: 'Forgot, Hard, Good, Easy' },
	{ keys: 'S', does: 'source sentence' },
	{ keys: 'Z', does: 'undo' },
	{ keys: 'E', does: 'edit this card' },
	{ keys: 'B', does: 'not today' },
	{ keys: '!', does: 'suspend' },
	{ keys: 'Esc', does: 'end' }
];
