import { once } from '../../once';
import { folded } from './fold';
import { sameNames } from './lexicon/acronyms';
import { remembered } from './remembered';
import { almost, right, type Rule } from './verdict';
import { keyOf } from './words';

const groupsOf = once(
	(lines: readonly string[]) =>
		new Map(lines.flatMap((line, at) => line.split(' | ').map((name): [string, number] => [keyOf(name), at])))
);

/** Whether two keys are names of one thing that every reader of the field knows. */
export function isSameName(one: string, other: string): boolean {
	const groups = groupsOf(sameNames);
	const group = groups.get(one);
	return group !== undefined && group === groups.get(other);
}

const small: ReadonlySet<string> = new Set('of the and for in on to with de des et la'.split(' '));

/** A word of capitals with or without points, in lower case; null where a text is no acronym. */
function acronymOf(text: string): string | null {
	const letters = folded(text).trim().replace(/^the /, '').replaceAll(/\.\s?/g, '');
	return /^\p{L}{2,8}$/u.test(letters) ? letters : null;
}

/** Every acronym that the words of a name give: with small words or without, each part of a hyphened word counted or not. */
export const acronymsOf = remembered((name): ReadonlySet<string> => {
	const plain = folded(name.replace(/\(.*?\)/g, ' ')).replace(/^\s*the /, '');
	const cuts = [plain.split(/[^\p{L}\p{N}\p{M}]+/u), plain.split(/[^\p{L}\p{N}\p{M}-]+/u)];
	const found = cuts
		.map((words) => words.filter(Boolean))
		.flatMap((words) => [words, words.filter((word) => !small.has(word))])
		.filter((words) => words.length > 1)
		.map((words) => words.map((word) => [...word][0]).join(''));
	return new Set(found);
});

/** "UN" for "United Nations" and the other way round; a full name that the judge does not know is not proven by its initials. */
export const acronyms: Rule = ({ typed, kind, forms, foreign }) => {
	if (kind === 'person' || kind === 'date') return null;
	const key = keyOf(typed);
	if (forms.some((form) => isSameName(keyOf(form), key))) return right;
	const letters = acronymOf(typed);
	const [answer = ''] = forms;
	if (letters !== null && forms.some((form) => acronymsOf(form).has(letters)))
		return foreign.some((other) => acronymsOf(other).has(letters)) ? almost('ambiguous', answer) : right;
	const initials = acronymsOf(typed);
	const short = forms.find((form) => /^\p{Lu}[\p{Lu}.]+$/u.test(form) && initials.has(acronymOf(form) ?? ''));
	return short === undefined ? null : almost('spelled-out', short);
};
