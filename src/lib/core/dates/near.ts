import { createRandom } from '../random';
import { isDay, yearOf, type DateValue } from './value';

const years = /\b(?:1[5-9]|20)\d\d\b/g;

/** All years that words say. */
export const yearsIn = (words: string): readonly number[] =>
	[...words.matchAll(years)].map(([year]) => Number(year));

/** The years within which a wrong date must lie. */
export interface Bounds {
	readonly from: number;
	readonly to: number;
}

/** How many years off a date is still taken for another: more the longer ago it was, counted from when most of what is read was written. */
const spreadAt = (year: number) => Math.min(24, 3 + Math.round(Math.max(0, 2020 - year) / 12));

/** Not before a year `told` beside it that is earlier, nor after a later one, nor past `latest`, the end of what is known, nor more than `most` years off; of late years hardly later. */
export function boundsAround(
	year: number,
	{
		told,
		latest,
		most = Infinity
	}: { readonly told: readonly number[]; readonly latest: number; readonly most?: number }
): Bounds {
	const spread = Math.min(most, spreadAt(year));
	const later = spreadAt(year) > 4 ? spread : 1;
	return {
		from: Math.max(year - spread, ...told.filter((one) => one <= year)),
		to: Math.min(year + later, Math.max(year, latest), ...told.filter((one) => one >= year))
	};
}

/** Whether the year of an ISO value lies within bounds. */
export function isWithinBounds({ from, to }: Bounds, iso: string): boolean {
	const year = yearOf(iso);
	return year !== null && year >= from && year <= to;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A date so many years and months off, as precise as it was; null where there is no such day. */
function moved(iso: string, years: number, months: number): string | null {
	const [year = 0, month, day] = iso.split('-').map(Number);
	if (month === undefined) return String(year + years);
	const all = month - 1 + months;
	const [to, at] = [year + years + Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
	if (day === undefined) return `${to}-${twoDigits(at)}`;
	return isDay(at, day, to) ? `${to}-${twoDigits(at)}-${twoDigits(day)}` : null;
}

/** ISO values near a date and as precise, within bounds: by lot, but the same for the same seed. */
export function* datesNear(seed: string, { iso, precision }: DateValue, bounds: Bounds): Generator<string> {
	const random = createRandom(seed);
	const reach = bounds.to - bounds.from + 1;
	for (let tries = 0; tries < 40; tries++) {
		const years = bounds.from + Math.floor(random() * reach) - (yearOf(iso) ?? 0);
		const months = precision === 'year' ? 0 : Math.floor(random() * 9) - 4;
		const other = moved(iso, years, months);
		if (other !== null && isWithinBounds(bounds, other)) yield other;
	}
}
