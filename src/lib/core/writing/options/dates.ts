import { boundsAround, datesNear, isWithinBounds, yearsIn } from '../../dates/near';
import { parseDate } from '../../dates/parse';
import { printDate } from '../../dates/print';
import { isPoint, precisionOf, yearOf } from '../../dates/value';
import type { Offer, Offers } from './offer';
import { firstTold } from './told';

/** Where the article first says a date. */
const placeOf = firstTold(({ iso }) => iso ?? null);

/** Other dates as precise as the answer: near ones of the article first, then such as might have been. */
export const otherDates: Offers = (card, reading) => {
	const { dates, article } = reading;
	const answer = parseDate(card.answer);
	const year = answer && yearOf(answer.iso);
	if (!answer || year === null || !isPoint(answer.iso)) return [];
	const written = yearOf(article.byline.date ?? '');
	const latest = written ?? Math.max(...dates.map(({ iso }) => yearOf(iso) ?? 0));
	const bounds = boundsAround(year, { told: yearsIn(card.prompt), latest });
	const away = (iso: string) => Math.abs((yearOf(iso) ?? 0) - year);
	const told: readonly Offer[] = dates
		.filter(({ iso }) => precisionOf(iso) === answer.precision && isWithinBounds(bounds, iso))
		.sort((one, other) => away(one.iso) - away(other.iso))
		.map(({ iso }) => ({ text: printDate(iso), at: placeOf(reading, [iso]) }));
	const guessed = [...datesNear(card.id, answer, bounds)].map((iso) => ({ text: printDate(iso), at: null }));
	return [...told, ...guessed];
};
