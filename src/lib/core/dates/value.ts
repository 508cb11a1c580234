/** How much of a date is known. `yearless` is a day or a month of an unknown year, `range` runs from one date to another. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'yearless' | 'range';

/** A date as precise as a text gives it: "2013-04-17", "2015-10", "2001", "199X", "20XX", "1977/1978", "XXXX-05-11". */
export interface DateValue {
	readonly iso: string;
	readonly precision: Precision;
}

const shapes: readonly [RegExp, Precision][] = [
	[/^\d{4}-\d{2}-\d{2}$/, 'day'],
	[/^\d{4}-\d{2}$/, 'month'],
	[/^(?:1\d{3}|20\d{2})$/, 'year'],
	[/^\d{3}X$/, 'decade'],
	[/^\d{2}XX$/, 'century'],
	[/^XXXX-\d{2}(?:-\d{2})?$/, 'yearless'],
	[/^[\dX]{4}(?:-\d{2}){0,2}\/[\dX]{4}(?:-\d{2}){0,2}$/, 'range']
];

/** How precise an ISO value is; null where it is none of the shapes Entente knows. */
export function precisionOf(iso: string): Precision | null {
	return shapes.find(([shape]) => shape.test(iso))?.[1] ?? null;
}

/** The year of a value (of a range its first), or null where it has none. */
export function yearOf(iso: string): number | null {
	return /^\d{4}/.test(iso) ? Number(iso.slice(0, 4)) : null;
}

/** Whether a value is one day, month or year. */
export const isPoint = (iso: string) => /^(?:day|month|year)$/.test(precisionOf(iso) ?? '');

/** Whether the year of a value, of a range both, is known to the last figure. */
export const isOfKnownYear = (iso: string) => yearOf(iso) !== null && !iso.includes('X');

/** Earlier dates first, a whole year before its months; dates without a year last. */
export function compareDates(a: string, b: string): number {
	const [first, second] = [a, b].map((iso) => iso.replaceAll('X', iso.startsWith('X') ? '~' : '0'));
	if (first === second) return 0;
	return (first ?? '') < (second ?? '') ? -1 : 1;
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day; without a year 29 February is one. */
export function isDay(month: number, day: number, year?: number): boolean {
	if (month === 2 && day === 29 && year !== undefined)
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return day >= 1 && day <= (daysIn[month - 1] ?? 0);
}
