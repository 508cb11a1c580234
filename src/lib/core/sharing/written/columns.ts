import type { CardContent } from '../../deck/card';
import { escapeList, escapePlaces } from '../../deck/escape';

/** A column of a table that Entente writes: its name, by which it is read again, and what a card has in it. */
export interface CardColumn {
	readonly name: string;
	readonly of: (card: CardContent) => string;
}

/** A list within one cell: line breaks within its entries stand there by number. */
const inCell = (list: string) => list.replace(/\n(?: {2})?/g, '\\u000A');

/** What a card has beside question, answer and key. Where no card has anything in one, the column is left out. */
export const furtherColumns: readonly CardColumn[] = [
	{ name: 'Also right', of: ({ accepted }) => inCell(escapeList(accepted, '|')) },
	{ name: 'Wrong options', of: ({ options }) => inCell(escapeList(options, '|')) },
	{ name: 'Right for', of: ({ rightFor }) => inCell(escapePlaces(rightFor ?? [])) },
	{ name: 'Source sentence', of: ({ quote }) => quote?.text ?? '' },
	{ name: 'Kind', of: ({ kind }) => (kind === 'other' ? '' : kind) },
	{ name: 'Form', of: ({ form }) => (form === 'cloze' ? 'cloze' : '') },
	{ name: 'Card id', of: ({ writtenId }) => writtenId ?? '' },
	{ name: 'Rule', of: ({ rule }) => rule ?? '' },
	{ name: 'Fact key', of: ({ fact, origin }) => (fact === origin ? '' : fact) }
];

/** Tags with commas between, as no tag of Anki can have them. */
export const tagColumn: CardColumn = { name: 'Tag list', of: ({ tags }) => escapeList(tags, ',') };

/** The columns in which any card has anything. */
export function usedColumns(
	columns: readonly CardColumn[],
	cards: readonly CardContent[]
): readonly CardColumn[] {
	return columns.filter(({ of }) => cards.some((card) => of(card) !== ''));
}
