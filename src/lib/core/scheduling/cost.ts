import { daysUntil } from './fsrs';

/** What a desired retention costs beside the usual 0.90, as ratios a sentence can say. */
export interface RetentionCost {
	/** Reviews a day, as a multiple of those at 0.90. */
	readonly reviews: number;
	/** Of how many cards one will be forgotten when it is asked. */
	readonly forgottenOneIn: number;
}

/**
 * The cost of a desired retention: intervals shrink as the power curve says, and what is forgotten is asked again. A plain
 * estimate from the curve alone (FSRS-6); no simulation of a student.
 */
export function costOfRetention(retention: number, weights: readonly number[]): RetentionCost {
	const perDay = (wanted: number) => (1 + 2 * (1 - wanted)) / daysUntil(weights, 1, wanted);
	return { reviews: perDay(retention) / perDay(0.9), forgottenOneIn: Math.round(1 / (1 - retention)) };
}
