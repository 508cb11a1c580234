import { boundsAround, datesNear, isWithinBounds, yearsIn } from '../../dates/near';
import { parseDate } from '../../dates/parse';
import { printDate } from '../../dates/print';
import { isPoint, precisionOf, yearOf } from '../../dates/value';
import type { Offer, Offers } from './offer';
import { firstTold } from './told';

/** The first years of the decades that words name. */
const decadesIn = (words: string) =>
	[...words.matchAll(/\b(1[5-9]\d0|20\d0)s\b/g)].map(([, year]) => Number(year));

/** Where the article first says a date. */
const placeOf = firstTold(({ iso }) => iso ?? null);

/** A date is taken for another of about the same years, the nearer the more exactly it is known. */
const mostYears = { year: 6, month: 2, day: 1 } as const;
/** The years of older times are known less exactly. */
const recent = 1800;
/** What comes round every few years: most other years are no answer at all. */
const comesRound = /\b(?:elections?|Olympics|Games|census|World Cup)\b/i;

/** Other dates as precise as the answer: near ones of the article first, then such as might have been. */
export const otherDates: Offers = (card, reading) => {
	const { dates, article } = reading;
	const answer = parseDate(card.answer);
	const year = answer && yearOf(answer.iso);
	if (!answer || year === null || !isPoint(answer.iso)) return [];
	const written = yearOf(article.byline.date ?? '');
	const latest = written ?? Math.max(...dates.map(({ iso }) => yearOf(iso) ?? 0));
	if (comesRound.test(card.prompt)) return [];
	const isOld = answer.precision === 'year' && year < recent;
	const precision = answer.precision === 'year' || answer.precision === 'day' ? answer.precision : 'month';
	const most = isOld ? Infinity : mostYears[precision];
	const bounds = boundsAround(year, {
		told: [...yearsIn(card.prompt), ...decadesIn(card.prompt)],
		latest,
		most
	});
	const away = (iso: string) => Math.abs((yearOf(iso) ?? 0) - year);
	const told: readonly Offer[] = dates
		.filter(({ iso }) => precisionOf(iso) === answer.precision && isWithinBounds(bounds, iso))
		.sort((one, other) => away(one.iso) - away(other.iso))
		.map(({ iso }) => ({ text: printDate(iso), at: placeOf(reading, [iso]) }));
	const guessed = [...datesNear(card.id, answer, bounds)].map((iso) => ({ text: printDate(iso), at: null }));
	return [...told, ...guessed];
};
