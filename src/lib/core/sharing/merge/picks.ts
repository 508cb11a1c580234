import type { CardContent, DeckHead } from '../../deck/card';
import type { DeckMerge } from './merge';
import type { Merged } from './units';

/** What of a merge is to be done: its own parts, each there or not. */
export type Picks = ReadonlySet<object>;

/** What a merge does to a deck once it was picked from. */
export interface PickedChange<Mine> {
	readonly head: Partial<DeckHead>;
	readonly cards: readonly { readonly card: Mine; readonly change: Partial<CardContent> }[];
	readonly added: readonly CardContent[];
	readonly removed: readonly Mine[];
}

/**
 * What is picked unless the student says otherwise: all that only they changed, ours where both did, and of the cards that are gone
 * those that were neither edited nor studied here.
 */
export function usualPicks<Mine>(
	{ head, cards, added, gone }: DeckMerge<Mine>,
	isStudied: (card: Mine) => boolean
): Picks {
	const forgotten = gone.filter(({ card, edited }) => !edited && !isStudied(card));
	return new Set<object>([head, ...cards, ...added, ...forgotten]);
}

/** What is done where these parts of a merge are picked. */
export function changeFromPicks<Mine>(
	{ head, cards, added, gone }: DeckMerge<Mine>,
	picks: Picks
): PickedChange<Mine> {
	return {
		head: picked(head, picks.has(head) ? head.taken : {}, picks),
		cards: cards
			.map((each) => {
				const isTaken = picks.has(each);
				return { card: each.card, change: picked(each, isTaken ? each.taken : nameIn(each.taken), picks) };
			})
			.filter(({ change }) => Object.keys(change).length > 0),
		added: added.filter((card) => picks.has(card)),
		removed: gone.filter((each) => picks.has(each)).map(({ card }) => card)
	};
}

function picked<T>({ conflicts }: Merged<T>, taken: Partial<T>, picks: Picks): Partial<T> {
	const chosen = conflicts.filter((conflict) => picks.has(conflict));
	return chosen.reduce((change, { theirs }) => ({ ...change, ...theirs }), taken);
}

/** A card goes by its later name even where its later words are not wanted, so that the version after that finds it. */
function nameIn({ origin, writtenId }: Partial<CardContent>): Partial<CardContent> {
	return { ...(origin === undefined ? {} : { origin }), ...(writtenId === undefined ? {} : { writtenId }) };
}
