/** What a column of a table holds. */
export const roles = [
	'question',
	'answer',
	'also',
	'wrong',
	'right-for',
	'kind',
	'form',
	'quote',
	'tags',
	'tag-list',
	'id',
	'guid',
	'notetype',
	'rule',
	'fact',
	'origin',
	'deck',
	'deck-key',
	'author',
	'licence',
	'language',
	'source',
	'version',
	'ways',
	'nothing'
] as const;

/** What a column holds: a field of the card, or `nothing` that is read. */
export type Role = (typeof roles)[number];

/** How a table is cut into rows and cells, and what its columns hold. */
export interface TableReading {
	/** What stands between two cells of a row. */
	readonly cellSeparator: string;
	/** What stands between two rows. */
	readonly rowSeparator: string;
	/** The first row names the columns. */
	readonly hasHeader: boolean;
	readonly roles: readonly Role[];
	/** The names of the columns, where they have any. */
	readonly names: readonly string[];
	/** The first rows as they were cut. */
	readonly sample: readonly (readonly string[])[];
	/** The file says itself how it is to be cut: nothing is left to choose. */
	readonly isDeclared: boolean;
}

/** What a student wants read otherwise than it was. */
export type TableChoices = Partial<
	Pick<TableReading, 'cellSeparator' | 'rowSeparator' | 'hasHeader' | 'roles'>
>;

/** The columns with another role given to one of them; what held it before holds nothing now. */
export function withRole(held: readonly Role[], column: number, role: Role): readonly Role[] {
	return held.map((each, at) => (at === column ? role : each === role ? 'nothing' : each));
}
