import { monthPattern } from '../dates/monthPattern';
import { parseDate } from '../dates/parse';
import type { Span } from '../text/article';
import type { Mention } from './mention';
import { longestWins } from './refiners/order';

/** Asked of spans in rising order, tells whether each overlaps one of `among`, which are in order and apart. */
function overlapsWith(among: readonly Span[]): (span: Span) => boolean {
	let at = 0;
	return ({ start, end }) => {
		while ((among[at]?.end ?? Infinity) <= start) at++;
		return (among[at]?.start ?? Infinity) < end;
	};
}

/** "Resolution 1973", "some 2000 soldiers": four digits are a year only where the grammar says so. */
const isBareYear = ({ kind, text }: Mention) => kind === 'date' && /^\d{4}$/.test(text);

/** A tagged date that the grammar reads further is as long as there: "1990" of "1990's". */
const wholeIn = (dates: readonly Mention[]) => {
	const from = new Map(dates.map((date) => [date.start, date]));
	return (mention: Mention): Mention => {
		const { end = 0, text = '' } = (mention.kind === 'date' && from.get(mention.start)) || {};
		return end > mention.end ? { ...mention, end, text } : mention;
	};
};

/** Two months with no number: "May and June". */
const twoMonths = new RegExp(`^(${monthPattern}) \\p{Ll}+ (${monthPattern})$`, 'u');

function monthByMonth(mention: Mention): readonly Mention[] {
	const { start, end, text } = mention;
	const [, first = '', last = ''] = (mention.kind === 'date' && twoMonths.exec(text)) || [];
	return first === ''
		? [mention]
		: [
				{ ...mention, end: start + first.length, text: first },
				{ ...mention, start: end - last.length, text: last }
			];
}

const placeOf = ({ start, end }: Span) => `${start} ${end}`;

/** The value of a date or period: that of the grammar for the same words, or what the words alone write. */
function dated(mention: Mention, values: ReadonlyMap<string, string>): Mention {
	if (mention.kind !== 'date' && mention.kind !== 'event') return mention;
	const written = mention.kind === 'date' ? parseDate(mention.text)?.iso : undefined;
	const iso = values.get(placeOf(mention)) ?? written;
	return iso === undefined ? mention : { ...mention, iso };
}

/**
 * What the tagger found in a passage, with the values of dates that the grammar reads, and what the grammar alone is sure of
 * (`least` and more) where the tagger found nothing.
 */
export function withShaped(all: readonly Mention[], shaped: readonly Mention[], least: number): Mention[] {
	const free = longestWins(shaped);
	const dates = free.filter(({ kind }) => kind === 'date');
	const isDated = overlapsWith(dates);
	const tagged = all
		.filter((mention) => !isBareYear(mention) || isDated(mention))
		.map(wholeIn(dates))
		.flatMap(monthByMonth);
	const isTagged = overlapsWith(tagged);
	const alone = free.filter((mention) => mention.confidence >= least && !isTagged(mention));
	const values = new Map(shaped.flatMap((one) => (one.iso ? [[placeOf(one), one.iso] as const] : [])));
	return [...tagged.map((mention) => dated(mention, values)), ...alone];
}
