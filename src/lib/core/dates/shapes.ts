import { ordinals } from './lexicon/days';
import { monthPattern as month } from './monthPattern';
import { monthNumber } from './months';
import { isDay } from './value';

/** One way to write a date: its pattern (global, with named groups) and the ISO value of a match, null for a false alarm. */
export interface Shape {
	readonly pattern: RegExp;
	readonly iso: (groups: Readonly<Record<string, string | undefined>>) => string | null;
}

const after = '(?![\\p{L}\\p{N}])(?![.,/-]\\d)';
const year = '(?<year>[12]\\d{3})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const part = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)?';
const dash = '\\s?[-–—]\\s?';
const shape = (source: string, iso: Shape['iso']): Shape => ({
	pattern: new RegExp(`(?<![\\p{L}\\p{N}$£€-])(?<!\\d[.,/])${source}${after}`, 'gu'),
	iso
});

const two = (value: string | number) => String(value).padStart(2, '0');

function fullIso(year: string | undefined, month: number, day: string | undefined): string | null {
	if (!day || month === 0 || !isDay(month, Number(day), year ? Number(year) : undefined)) return null;
	return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`;
}

/** "17 April 2013", "17th of April, 2013". */
export const dayFirst = shape(`${day}\\s+(?:of\\s+)?(?<month>${month}),?\\s+(?:of\\s+)?${year}`, (found) =>
	fullIso(found.year, monthNumber(found.month ?? ''), found.day)
);

/** "April 17, 2013", "April 17th 2013". */
export const monthFirst = shape(`(?<month>${month})\\s+(?:the\\s+)?${day},?\\s+(?:of\\s+)?${year}`, (found) =>
	fullIso(found.year, monthNumber(found.month ?? ''), found.day)
);

/** "2013-04-17". */
export const isoDay = shape(`${year}-(?<month>\\d{2})-(?<day>\\d{2})`, (found) =>
	fullIso(found.year, Number(found.month), found.day)
);

/** "17/04/2013", "4.17.2013": only where one order alone gives a date. */
export const numeric = shape(
	`(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]${year}`,
	({ first, second, year }) => {
		const european = fullIso(year, Number(second), first);
		const american = fullIso(year, Number(first), second);
		return european && american && european !== american ? null : (european ?? american);
	}
);

/** "October 2015", "October of 2015", "late October, 2015". */
export const monthYear = shape(`${part}(?<month>${month}),?\\s+(?:of\\s+)?${year}`, (found) =>
	found.month ? `${found.year}-${two(monthNumber(found.month))}` : null
);

/** "17 April", "17th of April". */
export const dayMonth = shape(`${day}\\s+(?:of\\s+)?(?<month>${month})`, (found) =>
	fullIso(undefined, monthNumber(found.month ?? ''), found.day)
);

/** "April 17", "April 17th". */
export const monthDay = shape(`(?<month>${month})\\s+${day}(?!\\s?(?:%|percent|per\\s+cent))`, (found) =>
	fullIso(undefined, monthNumber(found.month ?? ''), found.day)
);

/** "October third": days as one hears them. */
export const monthDayInWords = shape(`(?<month>${month})\\s+(?<word>${ordinals.join('|')})`, (found) =>
	fullIso(undefined, monthNumber(found.month ?? ''), String(ordinals.indexOf(found.word ?? '') + 1))
);

const daysRange = (found: Readonly<Record<string, string | undefined>>) => {
	const first = fullIso(found.year, monthNumber(found.month ?? ''), found.day);
	const last = fullIso(found.year, monthNumber(found.lastMonth ?? found.month ?? ''), found.last);
	return first && last && first < last ? `${first}/${last}` : null;
};

/** "13–15 June 2014", "13 to 15 June 2014", "30 May – 2 June 2014". */
export const daysFirst = shape(
	`${day}(?:\\s+(?<month0>${month}))?(?:${dash}|\\s+to\\s+)(?<last>\\d{1,2})(?:th|st|nd|rd)?\\s+(?<month>${month}),?\\s+${year}`,
	(found) => daysRange(found.month0 ? { ...found, month: found.month0, lastMonth: found.month } : found)
);

/** "June 13–15, 2014". */
export const monthThenDays = shape(
	`(?<month>${month})\\s+${day}${dash}(?<last>\\d{1,2}),?\\s+${year}`,
	daysRange
);

/** "June–July 2014". */
export const monthsRange = shape(
	`(?<month>${month})(?:${dash}|/)(?<last>${month}),?\\s+${year}`,
	({ month, last, year }) => {
		const [from, to] = [monthNumber(month ?? ''), monthNumber(last ?? '')];
		return from < to ? `${year}-${two(from)}/${year}-${two(to)}` : null;
	}
);

/** "1977–78", "1977–1978", "2022/23". */
export const yearsRange = shape(
	`(?<year>1[0-9]\\d{2}|20\\d{2})(?:${dash}|/)(?<last>\\d{4}|\\d{2})`,
	({ year, last }) => {
		const to = last?.length === 2 ? `${year?.slice(0, 2)}${last}` : last;
		return to && year && to > year && to < '2100' ? `${year}/${to}` : null;
	}
);

/** "the 1990s", "late 1970's". */
export const decade = shape(`${part}(?<decade>1[0-9]\\d|20\\d)0['’]?s`, ({ decade }) => `${decade}X`);

/** "tenth" to "twenty-first", their parts with a capital or without. */
const centuries = ordinals
	.slice(9, 21)
	.join('|')
	.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** "the 21st century", "late nineteenth-century". */
export const century = shape(
	`${part}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${centuries}))[\\s-]+[Cc]entury`,
	({ number, word }) => {
		const ordinal = number ? Number(number) : ordinals.indexOf(word?.toLowerCase() ?? '') + 1;
		return ordinal >= 10 && ordinal <= 21 ? `${ordinal - 1}XX` : null;
	}
);

/** "2001", "late 2019". */
export const bareYear = shape(`${part}${year}`, (found) =>
	Number(found.year) <= 2100 ? (found.year ?? null) : null
);

/** Every way to write a date, the longer before the shorter that is its part. */
export const allShapes: readonly Shape[] = [
	daysFirst,
	monthThenDays,
	monthsRange,
	dayFirst,
	monthFirst,
	isoDay,
	numeric,
	monthYear,
	yearsRange,
	dayMonth,
	monthDay,
	monthDayInWords,
	decade,
	century,
	bareYear
];
