/** The middle of some numbers, and the quarter points around it. */
export interface Spread {
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** The spread of at least one number. */
export function spreadOf(numbers: readonly number[]): Spread {
	const sorted = [...numbers].sort((a, b) => a - b);
	return { low: quantile(sorted, 0.25), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** The median of at least one number. */
export function median(numbers: readonly number[]): number {
	return spreadOf(numbers).middle;
}

function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	if (below === undefined || above === undefined) throw new Error('Inconsistent: a spread of nothing');
	return below + (above - below) * (place - Math.floor(place));
}
