import type { Asked } from '../core/log/record';
import { spellTime } from './intervals';
import type { KeyWords } from './keys';
import { countOf, formatNumber } from './numbers';

/** What search engines say of Test. */
export const testDescription = 'A test of your own decks, on the screen or on paper, with a key.';

/** The clocks a test may have, in minutes. */
export const clocks = [5, 10, 15, 20, 30, 45, 60, 90] as const;

/** "10 minutes", or that there is no clock. */
export function clockWords(minutes: number | null): string {
	return minutes === null ? 'No clock' : countOf(minutes, 'minute');
}

/** Above the set-up: what a test is. */
export const setupLead =
	'Nothing is told until the end. Then you see the score, and every mistake with its sentence; each answer counts for memory.';

/** Below the number of questions: "As many as 42." */
export function mostSentence(most: number): string {
	return most === 0
		? 'No card can be asked so: choose more kinds or ways.'
		: `As many as ${formatNumber(most)}.`;
}

/** What a test came to: "You answered 14 of 20 right, in 12 minutes." */
export function scoreSentence(right: number, of: number, tookMs: number): string {
	return `You answered ${formatNumber(right)} of ${formatNumber(of)} right, in ${spellTime(tookMs)}.`;
}

/** What stands below the score: how many were left open; empty where none was. */
export function openSentence(open: number, isOver: boolean): string {
	if (open === 0) return '';
	const why = isOver ? 'The time was over: ' : '';
	const said = `${countOf(open, 'question')} ${open === 1 ? 'was' : 'were'} not answered`;
	return `${why}${said}, and ${open === 1 ? 'is' : 'are'} not in your log.`;
}

/** The time that is left, as the clock shows it: "9:05". */
export function formatLeft(leftMs: number): string {
	const seconds = Math.max(0, Math.ceil(leftMs / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is said of the time, politely: once at half of it, once at its last minute; empty until then. */
export function leftSentence(leftMs: number, limitMs: number): string {
	const minute = 60_000;
	if (leftMs <= minute && limitMs > minute) return 'One minute is left.';
	return leftMs <= limitMs / 2 ? 'Half of the time is over.' : '';
}

/** Before a test with open questions is handed in. */
export function handInSentence(open: number): string {
	if (open === 0) return 'You have answered every question.';
	return `${countOf(open, 'question')} ${open === 1 ? 'is' : 'are'} still open. Handed in now, ${open === 1 ? 'it counts' : 'they count'} as not answered.`;
}

/** What a printed test says below its title: "20 questions. 10 minutes." */
export function paperSentence(questions: number, minutes: number | null): string {
	const time = minutes === null ? '' : ` ${countOf(minutes, 'minute')}.`;
	return `${countOf(questions, 'question')}.${time}`;
}

/** The letter of an option on paper: A, B, C. */
export function optionLetter(at: number): string {
	return String.fromCharCode(65 + at);
}

/** The keys of a test: those that always act, and those that act while single letters are on. */
export const testKeyWords: Readonly<Record<'lasting' | 'letters', readonly KeyWords[]>> = {
	lasting: [
		{ keys: 'Enter', does: 'take what is typed' },
		{ keys: 'Esc', does: 'hand it in' }
	],
	letters: [
		{ keys: '1 2 3 4', does: 'choose' },
		{ keys: 'T F', does: 'it is true, it is false' },
		{ keys: 'S', does: 'skip for now' },
		{ keys: 'Z', does: 'undo' }
	]
};

/** What was done to give an answer: "You typed". */
export function didWords(asked: Asked): string {
	return asked === 'type' ? 'You typed' : 'You chose';
}
