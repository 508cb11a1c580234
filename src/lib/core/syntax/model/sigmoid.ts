const steps = 64;
const farthest = 16;
const table = Float64Array.from(
	{ length: 2 * farthest * steps + 2 },
	(_, at) => 1 / (1 + Math.exp(farthest - at / steps))
);

/** The logistic function, read from a table to 3 millionths: a word asks for it more than a thousand times. */
export function sigmoid(value: number): number {
	const place = (value + farthest) * steps;
	if (!(place > 0)) return 0;
	if (place >= 2 * farthest * steps) return 1;
	const at = place | 0;
	const low = table[at] as number;
	return low + ((table[at + 1] as number) - low) * (place - at);
}
