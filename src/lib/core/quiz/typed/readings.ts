import { monthNames } from '../../dates/lexicon/months';
import { monthNumber } from '../../dates/months';
import { parseDate } from '../../dates/parse';
import { isDay } from '../../dates/value';
import { folded } from './fold';
import { remembered } from './remembered';
import { wordsOf } from './words';

const months =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const idle = /^(?:the|year|of|in|on|ad|ce|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)$/;
const decades: Readonly<Record<string, string>> = {
	...{ twenties: '1920s', thirties: '1930s', forties: '1940s', fifties: '1950s' },
	...{ sixties: '1960s', seventies: '1970s', eighties: '1980s', nineties: '1990s' }
};

/** Lower-case text as `parseDate` reads it: months with their capital, spans with their dash. */
const asPrinted = (text: string) =>
	text
		.replace(/\p{L}+/gu, (word) =>
			months.test(word) ? (monthNames[monthNumber(word) - 1] ?? word) : (decades[word] ?? word)
		)
		.replace(/(?<![\p{L}\d])([2-9]0)s$/gu, '19$1s')
		.replace(/^between (.*) and /, '$1–')
		.replace(/ (?:to|until|till) /, '–');

const two = (figures: string) => figures.padStart(2, '0');

/** Both readings of "04/12/2015" where both are days, and both centuries of a year in two figures: who knows the day means the right one. */
function inFigures(text: string): readonly string[] {
	const compact = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').split(/[./-]/);
	if (!compact.every((part) => /^(?:\d{4}|\d{1,2})$/.test(part))) return [];
	const [first = '', second = '', third = ''] = compact;
	if (compact.length === 2) {
		if (first.length === 4) return [`${first}-${two(second)}`];
		if (second.length === 4) return [`${second}-${two(first)}`];
		return text.includes('/')
			? [`XXXX-${two(second)}-${two(first)}`, `XXXX-${two(first)}-${two(second)}`]
			: [];
	}
	if (compact.length !== 3) return [];
	if (first.length === 4) return [`${first}-${two(second)}-${two(third)}`];
	return (third.length === 4 ? [third] : [`20${third}`, `19${third}`]).flatMap((year) => [
		`${year}-${two(second)}-${two(first)}`,
		`${year}-${two(first)}-${two(second)}`
	]);
}

/** A shape of words: "d" a day, "m" a month, "y" a year. */
const shapeOf = (words: readonly string[]) =>
	words
		.map((word) => {
			if (months.test(word)) return 'm';
			if (/^\d{4}$/.test(word)) return 'y';
			return /^\d{1,2}$/.test(word) ? 'd' : '?';
		})
		.join('');

/** "seventeen April, twenty thirteen", "2013 Apr 17", "Wed 17 April '13": day, month and year in any order that is used. */
function inWords(text: string): readonly string[] {
	const words = wordsOf(text).filter((word) => !idle.test(word));
	const [a = '', b = '', c = ''] = words;
	switch (shapeOf(words)) {
		case 'dmy':
			return [`${a} ${b} ${c}`];
		case 'mdy':
			return [`${b} ${a} ${c}`];
		case 'ymd':
			return [`${c} ${b} ${a}`];
		case 'ydm':
			return [`${b} ${c} ${a}`];
		case 'dmd':
			return [`${a} ${b} 20${two(c)}`, `${a} ${b} 19${two(c)}`];
		case 'my':
		case 'dm':
			return [`${a} ${b}`];
		case 'ym':
			return [`${b} ${a}`];
		case 'md':
			return [`${b} ${a}`, `${a} 20${two(b)}`, `${a} 19${two(b)}`];
		case 'y':
			return [a];
		case 'm':
			return [`XXXX-${two(String(monthNumber(a)))}`];
		default:
			return [];
	}
}

function isReal(iso: string): boolean {
	const [, year, month, day] = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
	if (month === undefined) return true;
	return isDay(Number(month), Number(day ?? 1), year === 'XXXX' ? undefined : Number(year));
}

/** "early", "mid" or "late", where a text says which part of a month, a year or a century it means; empty where it says none. */
export const partOf = (text: string) => /\b(?:early|mid|late)\b/i.exec(text)?.[0].toLowerCase() ?? '';

/** What every date has one of. */
const signOfDate =
	/\p{Nd}|teen|twent|thousand|hundred|ties(?!\p{L})|century|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const longest = 60;

/** Every date that a whole text can mean, as ISO values, the likeliest first; none where it writes no date. */
export const datesFrom = remembered((text): readonly string[] => {
	if (text.length > longest || !signOfDate.test(text)) return [];
	const plain = folded(text).trim().replace(/[.,]$/, '');
	const points = [...inWords(plain).map(asPrinted), ...inFigures(plain)];
	const printed = asPrinted(plain);
	const span = printed.replace(/(?<=[\d\p{L}])\s?-\s?(?=\d)/gu, '–');
	const isSpan = points.length === 0 || /[-/]/.test(printed);
	const written = [...(isSpan ? [span, printed] : []), ...points];
	return [...new Set(written.flatMap((each) => parseDate(each)?.iso ?? []))].filter(isReal);
});
