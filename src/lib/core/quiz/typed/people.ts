import { folded } from './fold';
import { familyNamesFirst, particles, suffixes, titles } from './lexicon/titles';
import { romanInFigures } from './numbers';
import { remembered } from './remembered';
import { almost, right, type Rule } from './verdict';

const wordsIn = (text: string) =>
	folded(text)
		.replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
		.match(/[\p{L}\p{M}]+|\d+/gu)
		?.filter((word) => !suffixes.has(word) && word !== 'the') ?? [];

/** Where the name begins behind "President of Russia", "Secretary of State". */
function nameFrom(words: readonly string[]): number {
	const title = words.slice(0, -1).findLastIndex((word) => titles.has(word));
	return title >= 0 && words[title + 1] === 'of' && words.length > title + 3 ? title + 3 : title + 1;
}

/** The words of a person's name without what goes before and behind it: titles, offices, "Jr". */
export const nameWords = remembered((text): readonly string[] => {
	const [name = '', behind = ''] = text.split(/,(.*)/s);
	const words = wordsIn(wordsIn(behind).some((word) => titles.has(word)) ? name : text);
	return romanInFigures(words.slice(nameFrom(words)));
});

/** The words of a name without "von der", "bin" and the like; all of them where nothing else is left. */
export function withoutParticles(words: readonly string[]): readonly string[] {
	const left = words.filter((word) => !particles.has(word));
	return left.length > 0 ? left : words;
}

/** What a person may be called alone: the last word, with the particles before it run together too, and the first where it is a family name. */
function surnames(words: readonly string[]): readonly string[] {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const before = words.slice(0, -1).findLastIndex((word) => !particles.has(word));
	const all = [last, words.slice(before + 1).join('')];
	return words.length > 1 && familyNamesFirst.has(first) ? [first, ...all] : all;
}

/** Whether one name is the other's last two words or more, as "Suu Kyi"; a number alone behind a name tells nobody. */
const isTail = (one: readonly string[], other: readonly string[]) =>
	one.length > 1 && !/\d/.test(one.at(-1) ?? '') && other.slice(-one.length).join(' ') === one.join(' ');

/** Initials and surname, as "ZA Bhutto". */
const isByInitials = ([initials = '', last, ...more]: readonly string[], other: readonly string[]) =>
	more.length === 0 &&
	initials.length > 1 &&
	last === other.at(-1) &&
	initials ===
		other
			.slice(0, -1)
			.map((name) => name[0])
			.join('');

const fits = (one: string, other: string) =>
	one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);

/** Whether two names can be one person's: the same surname, first names that fit or an initial, no middle name against another. */
function isOnePerson(one: readonly string[], other: readonly string[]): boolean {
	if ([...one].sort().join(' ') === [...other].sort().join(' ')) return true;
	if (isTail(one, other) || isByInitials(one, other) || isByInitials(other, one)) return true;
	const [names, otherNames] = [withoutParticles(one), withoutParticles(other)];
	if (names.length < 2 || otherNames.length < 2 || names.at(-1) !== otherNames.at(-1)) return false;
	const [first = '', ...middle] = names.slice(0, -1);
	const [otherFirst = '', ...otherMiddle] = otherNames.slice(0, -1);
	if (!fits(first, otherFirst)) return false;
	if (middle.length === 0 || otherMiddle.length === 0) return true;
	return (
		middle.length === otherMiddle.length && middle.every((name, at) => fits(name, otherMiddle[at] ?? ''))
	);
}

/** A person by name, with or without title and middle names, with initials, by surname alone; not where that fits another too. */
export const people: Rule = ({ typed, kind, forms, foreign }) => {
	if (kind !== 'person' || /\b(?:and|or|nor|not|but)\b/i.test(typed)) return null;
	const name = nameWords(typed);
	const [only = '', ...more] = withoutParticles(name);
	const isCalled = (words: readonly string[]) =>
		more.length === 0 ? surnames(words).includes(only) : isOnePerson(name, words);
	const own = forms.map(nameWords);
	if (!own.some(isCalled)) return null;
	const others = foreign
		.map(nameWords)
		.filter((other) => other.length > 1 && !own.some((words) => isOnePerson(words, other)));
	return others.some(isCalled) ? almost('ambiguous', forms[0] ?? '') : right;
};
