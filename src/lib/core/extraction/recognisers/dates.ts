import { monthPattern } from '../../dates/monthPattern';
import { allShapes, bareYear, dayMonth, monthDay, monthDayInWords, type Shape } from '../../dates/shapes';
import type { Mention } from '../mention';
import { mentionAt, type Passage } from '../passage';

/** The shapes that are dates wherever they stand; bare years and days without a year have recognisers of their own. */
const certain = allShapes.filter((shape) => shape !== bareYear);
/** Those that name no month. */
const monthless = certain.filter(({ pattern }) => !pattern.source.includes(monthPattern));
const figures = /\d|[Cc]entury/;
const month = new RegExp(monthPattern);
const ordinal = /(?:st|nd|rd|th)\b/;
/** Without a year a day is less sure. */
const weak: readonly Shape[] = [dayMonth, monthDay, monthDayInWords];

function datesLike({ pattern, iso }: Shape, passage: Passage): Mention[] {
	const found: Mention[] = [];
	for (const match of passage.text.matchAll(pattern)) {
		const value = iso(match.groups ?? {});
		const span = [match.index, match.index + match[0].length] as const;
		if (value) found.push({ ...mentionAt(passage, span, 'date', 0.97), iso: value });
	}
	return found;
}

/** Dates that their shape gives away: full dates, months with a year, days with a month, ranges, decades, centuries. */
export function dates(passage: Passage): Mention[] {
	const hasFigures = figures.test(passage.text);
	if (!hasFigures && !ordinal.test(passage.text)) return [];
	const hasMonth = month.test(passage.text);
	if (!hasFigures && !hasMonth) return [];
	const found: Mention[] = [];
	/* Marks what is taken letter by letter: looking through all dates before costs the square of their number. */
	const taken = new Uint8Array(passage.text.length);
	for (const shape of hasMonth ? certain : monthless) {
		const isWeak = weak.includes(shape);
		for (const mention of datesLike(shape, passage)) {
			const own = taken.subarray(mention.start - passage.start, mention.end - passage.start);
			if (own.includes(1)) continue;
			own.fill(1);
			found.push(isWeak ? { ...mention, confidence: 0.9 } : mention);
		}
	}
	return found;
}
