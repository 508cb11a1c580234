import { isSame, pieceOf, type Unit } from './units';

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

/** What a version says of a piece, as one line. */
export function inWords<T extends object>(unit: Unit<T>, side: Partial<T>): string {
	const [field] = unit.fields;
	const value = field === undefined ? '' : pieceOf(unit, side as T)[field];
	if (Array.isArray(value)) return value.join(', ');
	if (typeof value === 'object' && value !== null) return 'text' in value ? String(value.text) : '';
	return typeof value === 'string' ? value : '';
}
