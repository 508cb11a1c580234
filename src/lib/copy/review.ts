import type { Grade } from '../core/log/record';
import type { Grading } from '../core/scheduling/grading';
import type { Day } from '../core/time';
import { formatComing } from './dates';
import { spellTime } from './intervals';
import { formatInterval } from './intervals';
import type { KeyWords } from './keys';
import { countOf } from './numbers';

/** What a sitting came to: "24 answers in six minutes. 3 cards slipped and will come back." */
export function sittingSentence(answers: number, forgotten: number, elapsedMs: number): string {
	if (answers === 0) return 'Nothing is due here. Cards come back when you are about to forget them.';
	const said = `${countOf(answers, 'answer')} in ${spellTime(elapsedMs)}.`;
	if (forgotten === 0) return `${said} You remembered all of them.`;
	return `${said} ${countOf(forgotten, 'card')} slipped and will come back.`;
}

/** What the end of a sitting is called: a day is over only where no other deck has cards that are due, and no other way could ask any. */
export function finishedHeading(elsewhere: number, unasked: number): string {
	if (unasked > 0) return 'That is all that can be asked this way.';
	return elsewhere > 0 ? 'That is all of this deck for today.' : 'That is all for today.';
}

/** What is ready and was left alone: "12 cards are ready for another way." */
export function unaskedSentence(cards: number): string {
	return `${countOf(cards, 'card')} ${cards === 1 ? 'is' : 'are'} ready for another way.`;
}

/** What waits in other decks: "12 cards of your other decks are ready." */
export function elsewhereSentence(cards: number): string {
	return `${countOf(cards, 'card')} of your other decks ${cards === 1 ? 'is' : 'are'} ready.`;
}

/** When the next cards come: "Next: 11 cards tomorrow.", "Next: 1 card on 7 December." */
export function nextSentence(
	next: { readonly day: Day; readonly cards: number } | undefined,
	today: Day
): string {
	return next ? `Next: ${countOf(next.cards, 'card')} ${formatComing(next.day, today)}.` : '';
}

const gradeWords: Readonly<Record<Grade, string>> = { 1: 'Forgot', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** What a grade is called: of two, the one that is not Forgot is "Knew it". */
export function gradeWord(grade: Grade, grading: Grading): string {
	return grading === 'two' && grade === 3 ? 'Knew it' : gradeWords[grade];
}

/** What a swipe towards each side does: "Forgot, 10 min". */
export function swipeWords(
	promises: Readonly<Record<Grade, number>>,
	grading: Grading
): Readonly<Record<'start' | 'end', string>> {
	const words = (grade: Grade) => `${gradeWord(grade, grading)}, ${formatInterval(promises[grade])}`;
	return { start: words(1), end: words(3) };
}

/** The keys of the Review screen that always act. */
export function lastingKeys(grading: Grading): readonly KeyWords[] {
	return [
		{ keys: 'Space', does: `show the answer, then ${gradeWord(3, grading)}` },
		{ keys: 'Esc', does: 'end' }
	];
}

const gradeKeys: Readonly<Record<Grading, KeyWords>> = {
	four: { keys: '1 2 3 4', does: 'Forgot, Hard, Good, Easy' },
	two: { keys: '1 2', does: 'Forgot, Knew it' }
};

/** Those that act while single letters are on. */
export function letterKeyWords(grading: Grading): readonly KeyWords[] {
	return [gradeKeys[grading], ...cardKeys];
}

/** The key that reads aloud. */
export const listenKey: KeyWords = { keys: 'L', does: 'read aloud, where this device has a voice' };

const cardKeys: readonly KeyWords[] = [
	{ keys: 'S', does: 'source sentence' },
	listenKey,
	{ keys: 'Z', does: 'undo' },
	{ keys: 'E', does: 'edit this card' },
	{ keys: 'B', does: 'not today' },
	{ keys: '!', does: 'suspend' }
];
