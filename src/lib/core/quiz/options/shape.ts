import type { Kind } from '../../deck/card';
import { sortOf } from '../../deck/sortOf';
import { monthNames } from '../../dates/lexicon/months';
import { monthNumber } from '../../dates/months';
import { parseDate } from '../../dates/parse';

const articleOf = (text: string) => {
	const article = /^(the|an?)\s/i.exec(text)?.[1]?.toLowerCase();
	return article === 'an' ? 'a' : (article ?? '');
};

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|many|all)\s/i;

/** Whether a name takes "were": by its number, by "and", or by the ending of its head, the word before "of", "on" and the like; a proper name ends as it likes. */
function isPlural(text: string): boolean {
	const bare = text.replace(/^(?:the|an?)\s/i, '');
	if (numbers.test(bare) || /\s(?:and|&)\s/.test(bare)) return true;
	const [head = ''] = bare.split(/\s(?:of|on|for|to|in|at|by|with|from|against|between)\s|,/i);
	return /(?:^|\s)\p{Ll}*[^siu]s$/u.test(head);
}

const figures = /\d[\d.,]*/g;

function caseOf(text: string): string {
	const [first = ''] = /[\p{L}\p{N}]/u.exec(text.replace(/^(?:the|an?)\s/i, '')) ?? [];
	if (/\p{Lu}/u.test(first)) return 'name';
	return /\p{Ll}/u.test(first) ? 'word' : 'sign';
}

/** "17 April 2013" as "day # month #": how precise a date is, and how it is written. */
function formatOf(text: string): string | null {
	const date = parseDate(text);
	const words = text.replace(figures, '#').replace(/\p{L}+/gu, monthAside);
	return date && `${date.precision} ${words.toLowerCase()}`;
}

function monthAside(word: string): string {
	const name = monthNames[monthNumber(word) - 1];
	if (name === undefined) return word;
	return name.length === word.length ? 'month' : 'mon';
}

const isFigure = (text: string) => /^[^\p{L}]*\d/u.test(text.trim());

/** Whether the looks of an answer tell what it is, whatever is asked: a date, a figure with its unit, a treaty by name. */
export const isTelling = (kind: Kind, answer: string) =>
	isFigure(answer) || parseDate(answer) !== null || sortOf(kind, answer) !== '';

/** What tells one answer from another by its looks: the format of a date, the unit of a figure; article, number, capital, surname or full name. */
export function shapeOf(kind: Kind, answer: string): string {
	const text = answer.trim();
	const format = formatOf(text);
	if (format !== null) return format;
	if (isFigure(text)) return text.toLowerCase().replace(figures, '#');
	const isShort = kind === 'person' && !text.includes(' ');
	return [articleOf(text), isPlural(text), caseOf(text), sortOf(kind, text), isShort].join(' ');
}

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** Whether one answer is not told from the other by being much longer. */
export function isOfLength(one: string, other: string): boolean {
	const [few, many] = [wordsIn(one), wordsIn(other)].sort((a, b) => a - b) as [number, number];
	return many - few <= 1 + few / 2;
}
