import { distance } from './grid';
import { neighbours, turning } from './lexicon/decisive';
import { nameWords, withoutParticles } from './people';
import { particles } from './lexicon/titles';
import { datesFrom } from './readings';
import { dateForms } from '../../dates/print';
import { almost, wrong, type Case, type Rule } from './verdict';
import { bare, wordsOf } from './words';

const lines = neighbours.map((line) => line.split(' '));

/** Slips allowed in so many letters. */
const allowedIn = (letters: number) => (letters < 5 ? 0 : letters < 10 ? 1 : 2);
const allowedInAll = (letters: number) => (letters < 10 ? 1 : letters < 20 ? 2 : 3);

const headed = (word: string) => [
	...turning.filter((head) => word.startsWith(head) && word.length - head.length > 3),
	''
];

/** Whether one word is the other with another head: "legal" and "illegal", "import" and "export". */
function isTurned(one: string, other: string): boolean {
	return headed(one).some((head) =>
		headed(other).some(
			(otherHead) => head !== otherHead && one.slice(head.length) === other.slice(otherHead.length)
		)
	);
}

/** Slips between a typed word and the right one; null where they are two words. */
function slipsInWord(typed: string, word: string): number | null {
	if (typed === word) return 0;
	if (/\d/.test(typed + word) || Math.min([...typed].length, [...word].length) < 4) return null;
	const most = allowedIn([...word].length);
	if (Math.abs(typed.length - word.length) > most) return null;
	const slips = distance(typed, word);
	if (slips > most || isTurned(typed, word)) return null;
	return lines.some((line) => line.includes(typed) && line.includes(word)) ? null : slips;
}

/** Slips between two answers of as many words, or of one that has lost or gained a space. */
function slipsBetween(typed: readonly string[], right: readonly string[]): number | null {
	const [joined, whole] = [typed.join(''), right.join('')];
	if (typed.length !== right.length) {
		const figures = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
		if (whole.length < 8 || figures(typed) !== figures(right)) return null;
		return slipsInWord(joined.replace(/\d/g, ''), whole.replace(/\d/g, '')) === 1 ? 1 : null;
	}
	let all = 0;
	for (const [at, word] of right.entries()) {
		const slips = slipsInWord(typed[at] ?? '', word);
		if (slips === null) return null;
		all += slips;
	}
	return all <= allowedInAll(whole.length) ? all : null;
}

/** A last name with the particles before it, as written. */
function lastName(form: string): string {
	const words = form.split(/\s+/u);
	const before = words.slice(0, -1).findLastIndex((word) => !particles.has(word.toLowerCase()));
	return words.slice(before + 1).join(' ');
}

const ownWords = (text: string, kind: Case['kind']) =>
	kind === 'person' ? withoutParticles(nameWords(text)) : bare(wordsOf(text));

/** The texts an answer may be typed as, each beside its words: of a person also the last name, of a date every format. */
function spellings(form: string, kind: Case['kind']): readonly (readonly [string, readonly string[]])[] {
	const [date] = kind === 'date' ? datesFrom(form) : [];
	const texts = date === undefined ? [form] : [form, ...dateForms(date)];
	return [...texts, ...(kind === 'person' ? [lastName(form)] : [])].map((text) => [
		text,
		ownWords(text, kind)
	]);
}

/** One slip in five letters, two in ten; none in figures or short words, and none that makes another known word or brings the answer nearer to another. */
export const slips: Rule = ({ typed, kind, forms, foreign }) => {
	const told = ownWords(typed, kind);
	const own = forms.flatMap((form) => spellings(form, kind));
	const counted = own.flatMap(([text, words]) => {
		const count = slipsBetween(told, words);
		return count === null || count === 0 ? [] : [{ text, count, words }];
	});
	const best = counted.sort((one, other) => one.count - other.count)[0];
	if (!best) return null;
	const others = foreign.flatMap((other) => spellings(other, kind).map(([, words]) => words));
	const isAnothers = (word: string) =>
		!best.words.includes(word) && others.some((words) => words.includes(word));
	const isNearer = (words: readonly string[]) => (slipsBetween(told, words) ?? Infinity) <= best.count;
	return told.some(isAnothers) || others.some(isNearer) ? wrong : almost('slip', best.text);
};
