import type { Card, CardContent, Deck, DeckId } from '../core/deck/card';
import type { CardMove, DeckChange, DeckEdits, Stored } from '../storage/ports';

/** Something done to several cards, and how it is taken back. */
export interface Deed {
	readonly forth: () => Stored<void>;
	readonly back: () => Stored<void>;
}

type Edits = Pick<DeckEdits, 'change' | 'move'>;

/** Cards of one deck changed each in its own way. */
export function patching(edits: Edits, deck: DeckId, changes: ReadonlyMap<Card, Partial<CardContent>>): Deed {
	const forth = [...changes].map(([{ id }, change]) => ({ id, change }));
	const back = [...changes].map(([card, change]) => ({
		id: card.id,
		change: fieldsOf<CardContent>(card, change)
	}));
	return {
		forth: () => edits.change([{ deck, cards: forth }]),
		back: () => edits.change([{ deck, cards: back }])
	};
}

/** A change of a deck, and the one that brings back what it was. */
export interface Reversible {
	readonly forth: DeckChange;
	readonly back: DeckChange;
}

/** Decks changed, all or none of them. */
export function changing(edits: Pick<DeckEdits, 'change'>, changes: readonly Reversible[]): Deed {
	return {
		forth: () => edits.change(changes.map(({ forth }) => forth)),
		back: () => edits.change(changes.map(({ back }) => back).reverse())
	};
}

/** Cards deleted, from whatever decks. */
export function deleting(edits: Edits, cards: readonly Card[]): Deed {
	const decks = [...new Set(cards.map(({ deck }) => deck))];
	const each = (how: (own: readonly Card[]) => Omit<DeckChange, 'deck'>) =>
		decks.map((deck) => ({ deck, ...how(cards.filter((card) => card.deck === deck)) }));
	return {
		forth: () => edits.change(each((own) => ({ removed: own.map(({ id }) => id) }))),
		back: () => edits.change(each((own) => ({ added: own })))
	};
}

/** Cards moved from one deck to another; a deck that they begin ends again when they come back. */
export function moving(
	edits: Edits,
	cards: readonly Card[],
	{ from, to, isNew }: { readonly from: DeckId; readonly to: Deck; readonly isNew: boolean }
): Deed {
	const ids = cards.map(({ id }) => id);
	const move: CardMove = { cards: ids, from, to: to.id, ...(isNew ? { begun: to } : {}) };
	return {
		forth: () => edits.move(move),
		back: () => edits.move({ cards: ids, from: to.id, to: from, ends: isNew })
	};
}

/** A deck ended from which all cards were moved to another; begun again it is as empty as it was. */
export function ending(edits: Pick<DeckEdits, 'move'>, deck: Deck, to: DeckId): Deed {
	return {
		forth: () => edits.move({ cards: [], from: deck.id, to, ends: true }),
		back: () => edits.move({ cards: [], from: to, to: deck.id, begun: deck })
	};
}

/** What a thing says in the fields that a change of it touches. */
export function fieldsOf<T extends object>(of: T, change: Partial<T>): Partial<T> {
	return Object.fromEntries(Object.keys(change).map((field) => [field, of[field as keyof T]])) as Partial<T>;
}
