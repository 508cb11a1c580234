import { countOf, formatNumber } from './numbers';

/** What the recovery screen says: what is missing, in numbers, and what that means. */
export interface LostWords {
	readonly heading: string;
	readonly happened: string;
	readonly safe: string;
}

/** The sentences for a store that holds fewer records than the browser remembers. */
export function wordsForLoss(remembered: number, found: number): LostWords {
	return {
		heading: 'Some of your answers are missing.',
		happened: `This browser remembers ${countOf(remembered, 'answer')} and still holds ${formatNumber(found)}. Browsers sometimes clear what a site has kept when room runs low, or after a crash.`,
		safe:
			found === 0
				? 'Nothing was written over it, and a copy you saved to a file is not touched by this.'
				: 'What is still here was not changed, and a copy you saved to a file is not touched by this.'
	};
}
