import { alikeCards } from '../core/deck/alike';
import type { Card, Deck, DeckId } from '../core/deck/card';
import { ok } from '../core/result';
import type { DeckShelf, Stored } from '../storage/ports';

/** Cards that stand more than once, and the titles a student knows decks by. */
export interface Duplicates {
	readonly groups: readonly (readonly Card[])[];
	readonly titles: ReadonlyMap<DeckId, string>;
}

/** Finds cards of a deck that stand in it or in another deck once more. */
export async function duplicatesOf(
	decks: Pick<DeckShelf, 'open'>,
	{
		deck,
		cards,
		others
	}: { readonly deck: Deck; readonly cards: readonly Card[]; readonly others: readonly Deck[] }
): Stored<Duplicates> {
	const elsewhere: Card[] = [];
	for (const { id } of others) {
		const opened = await decks.open(id);
		if (!opened.ok) return opened;
		elsewhere.push(...opened.value.cards);
	}
	const own = new Set(cards.map(({ id }) => id));
	const groups = alikeCards([...cards, ...elsewhere]).filter((group) => group.some(({ id }) => own.has(id)));
	return ok({ groups, titles: new Map([deck, ...others].map(({ id, title }) => [id, title])) });
}
