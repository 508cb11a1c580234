import { createRandom } from '../random';
import { precisionOf, yearOf, type DateValue, type Precision } from './value';

const years = /\b(?:1[5-9]|20)\d\d\b/g;
const decades = /\b((?:1[5-9]|20)\d0)s\b/g;

/** All years that words say. */
export const yearsIn = (words: string): readonly number[] =>
	[...words.matchAll(years)].map(([year]) => Number(year));

/** Years and decades that words say, each from its first to its last year. */
const spansIn = (words: string) => [
	...yearsIn(words).map((year) => ({ first: year, last: year })),
	...[...words.matchAll(decades)].map(([, year]) => ({ first: Number(year), last: Number(year) + 9 }))
];

const american =
	/\b(?:U\. ?S\.?|US|United States|Americans?|Democrat(?:s|ic)?|Republicans?|Congress|White House)(?!\p{L})/u;
const election = /\b(?:elections?|campaign|candida(?:te|cy)|nominee|nominated)\b/i;
const presidential = /\bpresidential (?:election|campaign|race|candida(?:te|cy)|nominee)\b/i;
const midterm = /\b(?:midterm|congressional) elections?\b/i;
const oath = /\b(?:inaugura(?:l|tion)|(?<!newly )inaugurated|oath of office|sworn in)\b/i;

/** How many years lie between one that words ask for and the next that might be: four where they tell of an American election, else one. */
export function stepIn(words: string, year: number): number {
	const isAmerican = american.test(words);
	if (year % 4 === 0 && (presidential.test(words) || (isAmerican && election.test(words)))) return 4;
	if (year % 4 === 1 && isAmerican && oath.test(words)) return 4;
	return year % 2 === 0 && (midterm.test(words) || (/\bCongress\b/.test(words) && election.test(words)))
		? 2
		: 1;
}

/** The years within which a wrong date must lie, and how many lie between two that might be asked for. */
export interface Bounds {
	readonly from: number;
	readonly to: number;
	readonly step: number;
}

/** What does not say when it was written is taken to know of all up to this year. */
export const knownUntil = 2020;

/** So many years off a date is taken for another: what lies farther off nobody who knows the time takes for it. */
const spread = 4;
/** From here on hardly later: of what is still to come nobody asks. */
const late = 2014;

/** Not before a year or decade `said` beside it that is earlier, nor after a later one, nor past `latest`, the end of what is known. */
export function boundsAround(
	year: number,
	{ said, latest }: { readonly said: string; readonly latest: number }
): Bounds {
	const told = spansIn(said);
	const step = stepIn(said, year);
	const reach = step === 1 ? spread : 2 * step;
	const later = step === 1 && year > late ? 1 : reach;
	return {
		from: Math.max(
			year - reach,
			...told.flatMap(({ first, last }) => (last < year ? [last] : first <= year ? [first] : []))
		),
		to: Math.min(
			year + later,
			Math.max(year, latest),
			...told.flatMap(({ first, last }) => (first > year ? [first] : last >= year ? [last] : []))
		),
		step
	};
}

const monthsOf = (iso: string) => {
	const [year = 0, month = 1] = iso.split('-').map(Number);
	return 12 * year + month;
};

/** How many months lie between two dates, of years between their firsts. */
export const monthsApart = (one: string, other: string): number => Math.abs(monthsOf(one) - monthsOf(other));

/** So many months off, another date that is told is no near one: for a year, for a month and for a day. */
const mostMonths: Readonly<Partial<Record<Precision, number>>> = { year: 36, month: 12, day: 6 };

/** Whether a date that is told may be taken for another: as precise, within its bounds, and near. */
export function isNear(iso: string, { iso: own, precision }: DateValue, { from, to, step }: Bounds): boolean {
	const [year, other] = [yearOf(own), yearOf(iso)];
	return (
		year !== null &&
		other !== null &&
		precisionOf(iso) === precision &&
		other >= from &&
		other <= to &&
		(other - year) % step === 0 &&
		monthsApart(iso, own) <= (mostMonths[precision] ?? 0) * step
	);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A month so many months off. */
function monthFrom(iso: string, months: number): string {
	const [year = 0, month = 1] = iso.split('-').map(Number);
	const all = 12 * year + month - 1 + months;
	return `${Math.floor(all / 12)}-${twoDigits((all % 12) + 1)}`;
}

/** Any month has as many days. */
const days = 28;

/** The dates before or after one, each a step or two from the last: years, months, or days in other months of its year. */
function* datesAway(
	{ iso, precision }: DateValue,
	{ from, to, step }: Bounds,
	{ way, random }: { readonly way: 1 | -1; readonly random: () => number }
): Generator<string> {
	const year = yearOf(iso) ?? 0;
	const [first, last] = precision === 'day' && step === 1 ? [year, year] : [from, to];
	const isYearly = precision === 'year' || step > 1;
	for (let away = 0; ;) {
		away += way * (step === 1 && random() < 0.35 ? 2 : 1);
		const other = isYearly ? `${year + away * step}${iso.slice(4)}` : monthFrom(iso, away);
		const at = yearOf(other);
		if (at === null || at < first || at > last) return;
		yield precision === 'day' && !isYearly ? `${other}-${twoDigits(1 + Math.floor(random() * days))}` : other;
	}
}

/**
 * ISO values near a date and as precise, within bounds: by lot, but the same for the same seed. Some have most of them before the date and
 * some after, so that the middle one is no safer a guess.
 */
export function* datesNear(seed: string, date: DateValue, bounds: Bounds): Generator<string> {
	const random = createRandom(seed);
	const later = random();
	const [before, after] = [
		datesAway(date, bounds, { way: -1, random }),
		datesAway(date, bounds, { way: 1, random })
	];
	for (;;) {
		const [first, second] = random() < later ? [after, before] : [before, after];
		const one = first.next();
		const found = one.done ? second.next() : one;
		if (found.done) return;
		yield found.value;
	}
}
