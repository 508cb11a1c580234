import { boundsAround, datesNear, isNear, knownUntil, monthsApart, type Bounds } from '../../dates/near';
import { parseDate } from '../../dates/parse';
import { printDate } from '../../dates/print';
import { isPoint, yearOf } from '../../dates/value';
import type { Reading } from '../../extraction/mention';
import type { Suggestion } from '../suggestion';
import { lifetimeOf } from './lifetimes';
import type { Offer, Offers } from './offer';
import { firstTold, yearsAround } from './told';

/** Where the article first says a date. */
const placeOf = firstTold(({ iso }) => iso ?? null);

const within = (bounds: Bounds, { from, to }: Pick<Bounds, 'from' | 'to'>): Bounds => ({
	...bounds,
	from: Math.max(bounds.from, from),
	to: Math.min(bounds.to, to)
});

/** Whether one value is not before another, as far as both are known. */
function isNotBefore(one: string, other: string): boolean {
	const known = Math.min(one.length, other.length);
	return one.slice(0, known) >= other.slice(0, known);
}

/** Whether a date lies on the answer's side of all that the question dates, days without a year taken for the answer's year, and the article's first line. */
function sideOf(answer: string, { prompt, source }: Suggestion, { mentions, article }: Reading) {
	const said = mentions.flatMap(({ iso: known, text, start, end }) => {
		const iso = known?.replace('XXXX', answer.slice(0, 4));
		return iso && isPoint(iso) && start >= source.start && end <= source.end && prompt.includes(text)
			? [iso]
			: [];
	});
	const written = article.byline.date ?? null;
	return (iso: string) =>
		said.every((one) => (isNotBefore(answer, one) ? isNotBefore(iso, one) : isNotBefore(one, iso))) &&
		(written === null || !isNotBefore(written, answer) || isNotBefore(written, iso));
}

/** With so many that might have been, none is needed that might not. */
const enough = 2;

/** What comes round every few years: most other years and months are no answer at all. */
const comesRound = /\b(?:elections?|Olympics|Games|census|World Cup)\b/i;

/**
 * Other dates as precise as the answer, near it and within the lifetime of what the question names: first those between what the paragraph
 * tells before and after, of them the article's own before such as might have been.
 */
export const otherDates: Offers = (card, reading) => {
	const answer = parseDate(card.answer);
	const year = answer && yearOf(answer.iso);
	if (!answer || year === null || !isPoint(answer.iso)) return [];
	const { dates, article } = reading;
	const latest =
		yearOf(article.byline.date ?? '') ?? Math.max(knownUntil, ...dates.map(({ iso }) => yearOf(iso) ?? 0));
	const around = boundsAround(year, { said: card.prompt, latest });
	if (answer.precision !== 'day' && around.step === 1 && comesRound.test(card.prompt)) return [];
	const living = within(around, lifetimeOf(card.prompt, year));
	const isOnSide = sideOf(answer.iso, card, reading);
	const told = dates
		.map(({ iso }) => iso)
		.filter((iso) => isNear(iso, answer, around))
		.sort((one, other) => monthsApart(one, answer.iso) - monthsApart(other, answer.iso));
	const datesIn = (bounds: Bounds) => [
		...told.filter((iso) => isNear(iso, answer, bounds)).map((iso) => ({ iso, at: placeOf(reading, [iso]) })),
		...[...datesNear(card.id, answer, bounds)].map((iso) => ({ iso, at: null }))
	];
	const between = within(living, yearsAround(reading, card.source, year));
	const offersIn = (...bounds: readonly Bounds[]): readonly Offer[] =>
		bounds
			.flatMap(datesIn)
			.filter(({ iso }) => isOnSide(iso) && iso !== answer.iso)
			.map(({ iso, at }) => ({ text: printDate(iso), names: [printDate(iso)], iso, at }));
	const likely = offersIn(between, living);
	return new Set(likely.map(({ iso }) => iso)).size < enough ? [...likely, ...offersIn(around)] : likely;
};
