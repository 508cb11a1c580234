import { kinds, type CardContent, type Kind } from '../deck/card';

/** How many cards there are, and of which sorts. */
export interface Contents {
	readonly cards: number;
	readonly quoted: number;
	readonly withOptions: number;
	readonly kinds: Readonly<Record<Kind, number>>;
}

const none = (): Record<Kind, number> => ({ date: 0, person: 0, deal: 0, organization: 0, other: 0 });

/** Counts cards, once through. */
export function contentsOf(cards: readonly CardContent[]): Contents {
	const found = none();
	let [quoted, withOptions] = [0, 0];
	for (const { kind, quote, options } of cards) {
		found[kind]++;
		if (quote) quoted++;
		if (options.length > 0) withOptions++;
	}
	return { cards: cards.length, quoted, withOptions, kinds: found };
}

/** What several decks hold together. */
export function joinContents(all: readonly Contents[]): Contents {
	const sum = (of: (each: Contents) => number) => all.reduce((total, each) => total + of(each), 0);
	const joined = none();
	for (const kind of kinds) joined[kind] = sum((each) => each.kinds[kind]);
	return {
		cards: sum(({ cards }) => cards),
		quoted: sum(({ quoted }) => quoted),
		withOptions: sum(({ withOptions }) => withOptions),
		kinds: joined
	};
}
