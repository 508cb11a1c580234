import { weekdayPattern } from '../../dates/monthPattern';
import { yearsIn } from '../../dates/near';
import type { Askable } from '../mode';
import { genderIn } from '../options/gender';
import { isOfLength, shapeOf } from '../options/shape';
import { acronymsOf } from '../typed/acronyms';
import { titles } from '../typed/lexicon/titles';
import { wordsOf } from '../typed/words';
import type { Frame } from './frames';

/** An option in the place of the right answer. */
interface Swap {
	readonly frame: Frame;
	readonly option: string;
	readonly card: Askable;
}

/** What would tell that something was swapped, whatever one knows. */
type Trace = (swap: Swap) => boolean;

const restOf = ({ before, after }: Frame) => `${before} ${after}`;

const looksOther: Trace = ({ frame: { right }, option, card: { kind } }) =>
	shapeOf(kind, right) !== shapeOf(kind, option) || !isOfLength(right, option);

const small = new Set('the a an of and for in on to with at by de la von van bin al el'.split(' '));
const tellingWords = (text: string) => wordsOf(text).filter((word) => !small.has(word) && !titles.has(word));

const initialsIn = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
const isLetters = (text: string) => /^\p{Lu}[\p{Lu}.]{2,}$/u.test(text);

/** The answer is letters, and what they stand for is beside them. */
const spellsOut: Trace = ({ frame, card: { answer, accepted } }) => {
	const words = wordsOf(restOf(frame));
	const initials = [words, words.filter((word) => !small.has(word))].map(initialsIn);
	return [frame.right, answer, ...accepted]
		.filter(isLetters)
		.some((letters) => initials.some((run) => run.includes(wordsOf(letters).join(''))));
};

/** Words of the answer are left beside it, or its initials: "(SCO)". */
const namesAnswer: Trace = ({ frame, option, card: { answer, accepted } }) => {
	const beside = new Set(tellingWords(restOf(frame)));
	const [own, initials] = [new Set(tellingWords(option)), acronymsOf(option)];
	return [frame.right, answer, ...accepted].some(
		(spelling) =>
			tellingWords(spelling).some((word) => beside.has(word) && !own.has(word)) ||
			[...acronymsOf(spelling)].some((letters) => beside.has(letters) && !initials.has(letters))
	);
};

/** The option is told of beside it already. */
const namesOption: Trace = ({ frame, option }) => {
	const beside = new Set(tellingWords(restOf(frame)));
	return tellingWords(option).every((word) => beside.has(word));
};

const startsWithVowel = (text: string) => /^[aeiou]/i.test(text);

/** "an agreement" with a treaty in its place. */
const breaksArticle: Trace = ({ frame: { before, right }, option }) =>
	/(?:^|\s)an?\s+$/i.test(before) && startsWithVowel(right) !== startsWithVowel(option);

const endsInS = (text: string) => /s$/i.test(text);

/** "States’ allies" with a state in its place. */
const breaksGenitive: Trace = ({ frame: { after, right }, option }) =>
	/^['’]/.test(after) && endsInS(right) !== endsInS(option);

/** A year that would come before what it followed, or stand where another stands. */
const breaksTime: Trace = ({ frame, option }) => {
	const [own, other] = [yearsIn(frame.right)[0], yearsIn(option)[0]];
	if (own === undefined || other === undefined) return false;
	return yearsIn(restOf(frame)).some((year) => year === other || year < own !== year < other);
};

const weekday = new RegExp(weekdayPattern);

/** Who has the calendar in her head need not know more. */
const tellsWeekday: Trace = ({ frame }) => /\d/.test(frame.right) && weekday.test(restOf(frame));

/** A sentence that calls somebody "she", or by a title, is about one person alone. */
const tellsPerson: Trace = ({ frame }) => {
	if (frame.type === 'question' || !/^\p{Lu}/u.test(frame.right)) return false;
	const title = wordsOf(frame.before).at(-1) ?? '';
	return titles.has(title) || genderIn(restOf(frame)) !== '';
};

const traces: readonly Trace[] = [
	looksOther,
	namesAnswer,
	spellsOut,
	namesOption,
	breaksArticle,
	breaksGenitive,
	breaksTime,
	tellsWeekday,
	tellsPerson
];

/** Whether an option can stand in the place of the right answer and only who knows better can tell. */
export const leavesNoTrace = (swap: Swap): boolean => !traces.some((isTraced) => isTraced(swap));
