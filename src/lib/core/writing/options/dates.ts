import { parseDate } from '../../dates/parse';
import { printDate } from '../../dates/print';
import { isDay, isPoint, precisionOf, yearOf, type DateValue } from '../../dates/value';
import { createRandom } from '../../random';
import type { Suggestion } from '../suggestion';
import { yearsIn, type Offer, type Offers } from './offer';
import { firstTold } from './told';

/** The years within which a wrong date must lie. */
interface Bounds {
	readonly from: number;
	readonly to: number;
}

/** How many years off a date is still taken for another: more the longer ago it was, counted from when most of what is read was written. */
const spreadAt = (year: number) => Math.min(24, 3 + Math.round(Math.max(0, 2020 - year) / 12));

/** Not before a year the question names as earlier, nor after a later one, nor past the end of what the article knows; of late years hardly later. */
function boundsOf({ prompt }: Suggestion, year: number, latest: number): Bounds {
	const spread = spreadAt(year);
	const later = spread > 4 ? spread : 1;
	const told = yearsIn(prompt);
	return {
		from: Math.max(year - spread, ...told.filter((one) => one <= year)),
		to: Math.min(year + later, Math.max(year, latest), ...told.filter((one) => one >= year))
	};
}

const isWithin = ({ from, to }: Bounds, iso: string) => {
	const year = yearOf(iso);
	return year !== null && year >= from && year <= to;
};

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

/** Dates near one that nobody named: by lot, but the same for the same card. */
function* near({ id }: Suggestion, { iso, precision }: DateValue, bounds: Bounds): Generator<string> {
	const random = createRandom(id);
	const reach = bounds.to - bounds.from + 1;
	for (let tries = 0; tries < 40; tries++) {
		const years = bounds.from + Math.floor(random() * reach) - (yearOf(iso) ?? 0);
		const months = precision === 'year' ? 0 : Math.floor(random() * 9) - 4;
		const other = moved(iso, years, months);
		if (other !== null && isWithin(bounds, other)) yield other;
	}
}

/** Where the article first says a date. */
const placeOf = firstTold(({ iso }) => iso ?? null);

/** Other dates as precise as the answer: near ones of the article first, then such as might have been. */
export const otherDates: Offers = (card, reading) => {
	const { dates, article } = reading;
	const answer = parseDate(card.answer);
	const year = answer && yearOf(answer.iso);
	if (!answer || year === null || !isPoint(answer.iso)) return [];
	const written = yearOf(article.byline.date ?? '');
	const bounds = boundsOf(card, year, written ?? Math.max(...dates.map(({ iso }) => yearOf(iso) ?? 0)));
	const away = (iso: string) => Math.abs((yearOf(iso) ?? 0) - year);
	const told: readonly Offer[] = dates
		.filter(({ iso }) => precisionOf(iso) === answer.precision && isWithin(bounds, iso))
		.sort((one, other) => away(one.iso) - away(other.iso))
		.map(({ iso }) => ({ text: printDate(iso), at: placeOf(reading, [iso]) }));
	const guessed = [...near(card, answer, bounds)].map((iso) => ({ text: printDate(iso), at: null }));
	return [...told, ...guessed];
};
