import type { Random } from '../random';

/** The same things in an order that hangs on chance alone. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
	return things
		.map((thing) => ({ thing, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ thing }) => thing);
}
