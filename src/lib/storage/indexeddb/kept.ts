import type { PageRow, Rows, TableName } from '../verbs/rows';

/**
 * A row as IndexedDB has it. Since version 5 the cards of a page are one JSON text: the browser copies a text in half the time it takes
 * to copy 256 cards field by field.
 */
export type Kept<Name extends TableName> = Rows[Name] | (Name extends 'pages' ? KeptPage : never);

interface KeptPage extends Pick<PageRow, 'deck' | 'page'> {
	readonly cards: string;
}

const isPage = (row: Rows[TableName]): row is PageRow => 'page' in row;
const isKeptPage = (row: Kept<TableName>): row is KeptPage =>
	typeof (row as Partial<KeptPage>).cards === 'string';

/** A row as it is kept. */
export function keptFromRow<Name extends TableName>(row: Rows[Name]): Kept<Name> {
	return isPage(row) ? ({ ...row, cards: JSON.stringify(row.cards) } as Kept<Name>) : row;
}

/** A kept row as the verbs know it. */
export function rowFromKept<Name extends TableName>(kept: Kept<Name>): Rows[Name] {
	if (!isKeptPage(kept)) return kept;
	const page: PageRow = { ...kept, cards: JSON.parse(kept.cards) as PageRow['cards'] };
	return page as Rows[Name];
}
