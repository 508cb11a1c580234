/** How many cards a board takes. */
export interface BoardSize {
	readonly fewest: number;
	readonly most: number;
}

/** How many of one or more cards the next board takes, so that none is left over for want of company where that can be helped. */
export function roundSize(cards: number, { fewest, most }: BoardSize): number {
	if (cards <= most) return cards;
	const rounds = Math.ceil(cards / most);
	return Math.floor(cards / rounds) >= fewest ? Math.ceil(cards / rounds) : most;
}

/** Takes groups from the front, whole, as long as they suit what is taken already, up to so many things. */
export function gathered<T>(
	groups: readonly (readonly T[])[],
	most: number,
	suits: (taken: readonly T[], group: readonly T[]) => boolean
): readonly T[] {
	const taken: T[] = [];
	for (const group of groups) {
		if (taken.length >= most) break;
		if (taken.length + group.length <= most && suits(taken, group)) taken.push(...group);
	}
	return taken;
}

/** Every list that begins with another one of these things and goes on in their order; of those that share a key only the first begins one. */
export function* fromEach<T>(things: readonly T[], keyOf: (thing: T) => string): Generator<readonly T[]> {
	const begun = new Set<string>();
	for (const thing of things) {
		if (begun.has(keyOf(thing))) continue;
		begun.add(keyOf(thing));
		yield [thing, ...things.filter((other) => other !== thing)];
	}
}

/** How many of these cards are asked when board follows board until there is none: what a list of the ways may promise. */
export function askedTogether<T>(
	cards: readonly T[],
	round: (pool: readonly T[]) => readonly T[] | null
): number {
	const asked = round(cards);
	if (!asked) return 0;
	const taken = new Set(asked);
	return (
		taken.size +
		askedTogether(
			cards.filter((card) => !taken.has(card)),
			round
		)
	);
}
