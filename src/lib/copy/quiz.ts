import type { Run } from '../core/log/record';
import type { Because, Verdict } from '../core/quiz/judge';
import { formatInterval } from './intervals';
import type { KeyWords } from './keys';
import type { modeWords } from './modes';
import { countOf } from './numbers';
import { listenKey } from './review';

/** Why a way that asks several cards at once asks none. */
const lonelyWords: Readonly<Partial<Record<keyof typeof modeWords, string>>> = {
	match: 'It takes four short answers that fit one question each',
	order: 'It takes three dates that are clearly apart'
};

/** What a way could ask: "12 cards" today, "Any card", or why none; `crammed` where it may ask any as cram, and whether anything is due at all. */
export function askableSentence(
	way: keyof typeof modeWords,
	cards: number | 'any',
	crammed: { readonly isAnyDue: boolean } | null
): string {
	if (cards === 'any') return 'Any card';
	if (cards > 0) return countOf(cards, 'card');
	const why = lonelyWords[way];
	if (!crammed) return why ?? 'Nothing it can ask today';
	return why && crammed.isAnyDue ? `${why}. Any card, as cram` : 'Any card, as cram';
}

/** The heading over an answer that was judged. */
export const verdictWords: Readonly<Record<Verdict['type'], string>> = {
	right: 'Right.',
	almost: 'Almost.',
	wrong: 'Not this time.'
};

/** Why an answer is almost right. */
export const almostWords: Readonly<Record<Because, string>> = {
	slip: 'It is spelled differently.',
	'less-precise': 'Right as far as it goes: the card asks for the date more closely.',
	'more-precise': 'The card cannot tell whether the rest of that date is right.',
	part: 'That is a part of the answer.',
	ambiguous: 'More than one is called so.',
	'spelled-out': 'The initials are right; the words cannot be told from here.'
};

/** What the end of a run is called that asks each card until it is done with. */
export const runHeadings: Readonly<Partial<Record<Run, string>>> = {
	learn: 'You have recalled each of these cards once.',
	cram: 'Each of these cards was right once.'
};

/** Of a cram, which no schedule hears of. */
export const scheduleStays = 'The schedule stays as it is.';

/** Between two ways of asking the same card: what was typed is not right. */
export const steppedDown = 'Not this time. Choose it.';

/** When the card comes back: "It comes back in 10 min.", or in this run. */
export function backIn(
	run: Run,
	told: { readonly promised: number; readonly isAskedAgain: boolean }
): string {
	if (run === 'cram')
		return told.isAskedAgain ? `It comes again in this run. ${scheduleStays}` : scheduleStays;
	if (told.isAskedAgain) return 'It comes again in this run.';
	return `It comes back in ${formatInterval(told.promised)}.`;
}

/** Above the ways: what they ask. */
export function quizLead(cards: number, deck: string | null): string {
	const of = deck === null ? '' : ` of ${deck}`;
	if (cards === 0)
		return `Nothing${of} is due: cards come back when you are about to forget them. A test and cram ask any card all the same.`;
	return `${countOf(cards, 'card')}${of} ${cards === 1 ? 'is' : 'are'} ready today. Asked another way, each answer still counts for memory.`;
}

const end = { keys: 'Esc', does: 'end' };
const undo = { keys: 'Z', does: 'undo' };

/** The keys of a quiz: those that always act, and those that act while single letters are on. */
export const quizKeyWords: Readonly<
	Record<
		'flip' | 'choose' | 'type' | 'truth',
		{ readonly lasting: readonly KeyWords[]; readonly letters: readonly KeyWords[] }
	>
> = {
	flip: {
		lasting: [{ keys: 'Space', does: 'show the answer, then Knew it' }, end],
		letters: [{ keys: '1 2', does: 'Forgot, Knew it' }, listenKey, undo]
	},
	choose: {
		lasting: [{ keys: 'Space', does: 'next question' }, end],
		letters: [{ keys: '1 2 3 4', does: 'choose' }, listenKey, undo]
	},
	type: {
		lasting: [{ keys: 'Enter', does: 'check the answer' }, { keys: 'Space', does: 'next question' }, end],
		letters: [{ keys: 'R', does: 'count it as right' }, { keys: 'E', does: 'it was easy' }, listenKey, undo]
	},
	truth: {
		lasting: [{ keys: 'Space', does: 'next question' }, end],
		letters: [
			{ keys: 'T or 1', does: 'it is true' },
			{ keys: 'F or 2', does: 'it is false' },
			listenKey,
			undo
		]
	}
};
