import type { CardContent } from '../../deck/card';
import type { CardMerge, DeckMerge } from './merge';
import { cardUnits, isSame, pieceOf, type Unit } from './units';

/** One piece that changes, in words: what it is here, and what it would be. */
export interface ShownChange {
	readonly unit: string;
	readonly was: string;
	readonly now: string;
}

/** The pieces in which a change shows, without those that nobody reads. */
export function shownChanges<T extends object>(
	units: readonly Unit<T>[],
	mine: T,
	change: Partial<T>
): readonly ShownChange[] {
	const after = { ...mine, ...change };
	return units
		.filter((unit) => !unit.quietly && !isSame(unit, mine, after))
		.map((unit) => ({ unit: unit.name, was: inWords(unit, mine), now: inWords(unit, after) }));
}

/** A card that only the other side changed, and what of that shows. */
export interface ShownCard<Mine> {
	readonly part: CardMerge<Mine>;
	readonly shown: readonly ShownChange[];
}

/** The cards that only the other side changed, where that shows. */
export function shownCards<Mine extends CardContent>({ cards }: DeckMerge<Mine>): readonly ShownCard<Mine>[] {
	return cards
		.map((part) => ({ part, shown: shownChanges<CardContent>(cardUnits, part.card, part.taken) }))
		.filter(({ part, shown }) => part.conflicts.length === 0 && shown.length > 0);
}

/** How many cards another version changes, and how. */
export interface UpdateCounts {
	readonly changed: number;
	/** Cards that both sides changed, differently. */
	readonly conflicts: number;
	readonly added: number;
	readonly gone: number;
}

/** How many cards a merge touches, each counted once. */
export function countsOf(merge: DeckMerge<CardContent>): UpdateCounts {
	return {
		changed: shownCards(merge).length,
		conflicts: merge.cards.filter(({ conflicts }) => conflicts.length > 0).length,
		added: merge.added.length,
		gone: merge.gone.length
	};
}

/** What a version says of a piece, as one line. */
export function inWords<T extends object>(unit: Unit<T>, side: Partial<T>): string {
	const [field] = unit.fields;
	const value = field === undefined ? '' : pieceOf(unit, side as T)[field];
	if (Array.isArray(value)) return value.join(', ');
	if (typeof value === 'object' && value !== null) return 'text' in value ? String(value.text) : '';
	return typeof value === 'string' ? value : '';
}
