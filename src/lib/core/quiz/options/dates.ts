import { monthNames } from '../../dates/lexicon/months';
import { monthNumber } from '../../dates/months';
import { boundsAround, datesNear, isNear, knownUntil, monthsApart, yearsIn } from '../../dates/near';
import { parseDate } from '../../dates/parse';
import { isPoint, yearOf, type DateValue } from '../../dates/value';
import { once } from '../../once';
import type { CardContent } from '../../deck/card';
import { peersOf } from './peers';

/** Words that ask for a date, where the kind of a card does not say so. */
const asksForDate = /(?<!\p{L})(?:when|years?|dates?|months?|days?|since)(?!\p{L})/iu;

const latestIn = once((deck: readonly CardContent[]) =>
	deck.reduce((latest, { prompt, answer, quote }) => {
		const years = yearsIn(`${prompt} ${answer} ${quote?.text ?? ''}`);
		return Math.max(latest, ...years);
	}, knownUntil)
);

/** The date that a card asks for, if its year is known; null where it asks for something else. */
function dateOf({ kind, prompt, answer }: CardContent): (DateValue & { readonly year: number }) | null {
	const date = kind === 'date' || asksForDate.test(prompt) ? parseDate(answer) : null;
	const year = date && yearOf(date.iso);
	return date && year !== null && isPoint(date.iso) ? { ...date, year } : null;
}

const inShape = (month: string, like: string) =>
	like.length > 3 || like === 'May' ? month : month.slice(0, 3);

/** Another date as a text writes its own: "Apr 17, 2013" gives "Oct 22, 2015"; null where it is written in figures alone. */
function writtenLike(text: string, iso: string): string | null {
	const [year = '', month, day] = iso.split('-');
	const name = monthNames[Number(month) - 1];
	const other = text.replace(/\d+(?:st|nd|rd|th)?|\p{L}+/gu, (word) => {
		if (/^\d{4}$/.test(word)) return year;
		if (/^\d/.test(word)) return day === undefined ? word : String(Number(day));
		return name !== undefined && monthNumber(word) > 0 ? inShape(name, word) : word;
	});
	return parseDate(other)?.iso === iso ? other : null;
}

/** The dates that other cards of a deck ask for and that might be a card's too, the nearest first; null where it asks for no date. */
export function toldDates(card: CardContent, deck: readonly CardContent[]): readonly CardContent[] | null {
	const own = dateOf(card);
	if (!own) return null;
	const bounds = boundsAround(own.year, { said: card.prompt, latest: latestIn(deck) });
	const isoOf = ({ answer }: CardContent) => parseDate(answer)?.iso ?? '';
	return peersOf(card, deck)
		.filter((other) => isNear(isoOf(other), own, bounds))
		.sort((one, other) => monthsApart(isoOf(one), own.iso) - monthsApart(isoOf(other), own.iso));
}

/** Dates near a card's that nobody has named, as precise and written alike: by lot, but the same for the same card. */
export function* guessedDates(card: CardContent, deck: readonly CardContent[]): Generator<string> {
	const own = dateOf(card);
	if (!own) return;
	const bounds = boundsAround(own.year, { said: card.prompt, latest: latestIn(deck) });
	for (const iso of datesNear(card.origin, own, bounds)) {
		const text = writtenLike(card.answer, iso);
		if (text !== null) yield text;
	}
}
