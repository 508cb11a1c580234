import type { CardContent, DeckHead } from '../../deck/card';

/** A piece of a card or a head that changes as one: fields that only make sense together, or one alone. */
export interface Unit<T> {
	readonly name: string;
	readonly fields: readonly (keyof T)[];
	/** A list without order or repetition: what each side put in or took out is told apart. */
	readonly isSet?: true;
	/** Not read by anyone: where both sides changed it, this one's stands without a word. */
	readonly quietly?: 'mine' | 'theirs';
}

/** The pieces of a card. Where a student sees a conflict, `name` says of what. */
export const cardUnits = [
	{ name: 'prompt', fields: ['prompt', 'form'] },
	{ name: 'answer', fields: ['answer'] },
	{ name: 'kind', fields: ['kind'] },
	{ name: 'accepted', fields: ['accepted'], isSet: true },
	{ name: 'options', fields: ['options', 'rightFor'] },
	{ name: 'quote', fields: ['quote'] },
	{ name: 'tags', fields: ['tags'], isSet: true },
	{ name: 'name', fields: ['origin', 'writtenId'], quietly: 'theirs' },
	{ name: 'fact', fields: ['fact'], quietly: 'mine' },
	{ name: 'rule', fields: ['rule'], quietly: 'mine' }
] as const satisfies readonly Unit<CardContent>[];

/** The pieces of a deck's head. The version is whichever was imported last. */
export const headUnits = [
	{ name: 'title', fields: ['title'] },
	{ name: 'author', fields: ['author'] },
	{ name: 'licence', fields: ['licence'] },
	{ name: 'language', fields: ['language'], quietly: 'mine' },
	{ name: 'source', fields: ['source'] },
	{ name: 'modes', fields: ['modes'], quietly: 'mine' }
] as const satisfies readonly Unit<DeckHead>[];

export type CardUnitName = (typeof cardUnits)[number]['name'];
export type HeadUnitName = (typeof headUnits)[number]['name'];

/** What both sides changed, differently: the name of the piece, and what the other side makes of it. */
export interface Conflict<T> {
	readonly unit: string;
	readonly theirs: Partial<T>;
}

/** What becomes of one thing that both sides may have changed since `base`. */
export interface Merged<T> {
	/** What the other side changed and we did not. */
	readonly taken: Partial<T>;
	readonly conflicts: readonly Conflict<T>[];
}

/** The three versions of one thing. Without a base every difference is a conflict, but of sets, which are joined. */
export interface Versions<T> {
	readonly base: T | null;
	readonly mine: T;
	readonly theirs: T;
}

/** Joins three versions piece by piece. */
export function mergeUnits<T extends object>(units: readonly Unit<T>[], versions: Versions<T>): Merged<T> {
	let taken: Partial<T> = {};
	const conflicts: Conflict<T>[] = [];
	for (const unit of units) {
		const { mine, theirs, base } = versions;
		if (isSame(unit, mine, theirs)) continue;
		const theirPiece = pieceOf(unit, theirs);
		if (unit.isSet) taken = { ...taken, ...joinedSet(unit, versions) };
		else if (unit.quietly === 'theirs' || (base && isSame(unit, mine, base)))
			taken = { ...taken, ...theirPiece };
		else if (!unit.quietly && !(base && isSame(unit, theirs, base)))
			conflicts.push({ unit: unit.name, theirs: theirPiece });
	}
	return { taken, conflicts };
}

/** Whether two versions say the same of a piece. */
export function isSame<T extends object>({ fields, isSet }: Unit<T>, one: T, other: T): boolean {
	const said = (side: T) =>
		JSON.stringify(fields.map((field) => (isSet ? [...listIn(side, field)].sort() : (side[field] ?? null))));
	return said(one) === said(other);
}

/** What one version says of a piece. */
export function pieceOf<T extends object>({ fields }: Unit<T>, side: T): Partial<T> {
	const said = fields.filter((field) => side[field] !== undefined).map((field) => [field, side[field]]);
	return Object.fromEntries(said) as Partial<T>;
}

/** Ours, without what they took out and with what they put in; nothing where that is what we have. */
function joinedSet<T extends object>(unit: Unit<T>, { base, mine, theirs }: Versions<T>): Partial<T> {
	const lists = unit.fields.map((field) => {
		const [had, ours, others] = [base && listIn(base, field), listIn(mine, field), listIn(theirs, field)];
		const kept = ours.filter((entry) => others.includes(entry) || !had?.includes(entry));
		const added = others.filter((entry) => !ours.includes(entry) && !had?.includes(entry));
		return [field, [...kept, ...added]] as const;
	});
	const joined = Object.fromEntries(lists) as Partial<T>;
	return isSame(unit, { ...mine, ...joined }, mine) ? {} : joined;
}

function listIn<T extends object>(side: T, field: keyof T): readonly string[] {
	const value = side[field];
	return Array.isArray(value) ? value : [];
}
