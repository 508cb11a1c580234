import type { CardId } from '../deck/card';
import { createRandom } from '../random';

/** Longest interval ever promised, in days: a hundred years, as in Anki. */
export const longestDays = 36_500;

const ranges = [
	{ start: 2.5, end: 7, share: 0.15 },
	{ start: 7, end: 20, share: 0.1 },
	{ start: 20, end: Infinity, share: 0.05 }
];

/** Lowest and highest whole days that an interval may be spread to (Anki's `fuzz_bounds`). */
export function fuzzBounds(days: number): { readonly lower: number; readonly upper: number } {
	const spread =
		days < 2.5
			? 0
			: ranges.reduce(
					(sum, { start, end, share }) => sum + share * Math.max(0, Math.min(days, end) - start),
					1
				);
	return { lower: Math.round(days - spread), upper: Math.round(days + spread) };
}

/** Where in the spread a card's next interval falls, 0–1: drawn from card and number of reviews, so every device draws the same. */
export function fuzzFactor(card: CardId, repetitions: number): number {
	return createRandom(`${card}:${repetitions}`)();
}

/** Whole days from `days`, at least `least`, spread by `factor`; null spreads nothing (Anki's `with_review_fuzz`). */
export function spreadDays(days: number, least: number, factor: number | null): number {
	const clamp = (value: number) => Math.min(Math.max(value, least), longestDays);
	if (factor === null) return clamp(Math.round(days));
	const bounds = fuzzBounds(clamp(days));
	const lower = clamp(bounds.lower);
	const upper = clamp(bounds.upper);
	const widened = upper === lower && upper > 2 && upper < longestDays ? lower + 1 : upper;
	return Math.floor(lower + factor * (1 + widened - lower));
}
