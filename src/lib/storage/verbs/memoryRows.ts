import type { CardId } from '../../core/deck/card';
import { areColumns } from '../../core/scheduling/memoryColumns';
import { blankColumns } from '../../core/scheduling/newColumns';
import { deckMemories, noPage, rowFinder, type DeckMemories } from '../../core/scheduling/shelf';
import { laidOutAnew } from '../../core/scheduling/shelfChanges';
import type { DeckRow, MemoryRow } from './rows';
import type { Transaction } from './tables';

/** Whether a row of memories is as the deck's head says: of its last change of cards, whole, and of as many cards. */
export function isOfHead(row: MemoryRow | undefined, head: DeckRow): row is MemoryRow {
	if (row?.touched !== head.touched || !areWhole(row)) return false;
	return row.pages.reduce((count, page) => count + (page === noPage ? 0 : 1), 0) === head.cards;
}

/**
 * Changes a deck's row of memories together with its cards. `head` is the deck's as it was before. A row that does not fit it is
 * dropped: the next look lays it out anew.
 */
export async function patchRow(
	tx: Transaction,
	head: DeckRow,
	{ touched, change }: { readonly touched: number; readonly change: (row: DeckMemories) => DeckMemories }
): Promise<void> {
	const row = head.pages === 0 ? deckMemories(head.id, head.touched, []) : await tx.get('memories', head.id);
	if (isOfHead(row, head)) await tx.put('memories', [{ ...change(row), touched }]);
	else await tx.remove('memories', [head.id]);
}

/** A deck's columns from its pages, with the memories of the row there was, and the cards that row knew nothing of. */
export async function rowFromPages(
	tx: Transaction,
	head: DeckRow,
	old: MemoryRow | undefined
): Promise<{ readonly row: DeckMemories; readonly unknown: readonly CardId[] }> {
	const pages = await tx.tail('pages', head.id, 0);
	const cards = pages.flatMap(({ page, cards }) =>
		cards.map(({ value: { id, fact } }) => ({ id, fact, page }))
	);
	const fresh = deckMemories(head.id, head.touched, cards);
	const ids = cards.map(({ id }) => id);
	if (!old || !areColumns(old)) return { row: fresh, unknown: ids };
	const find = rowFinder(old, ids.length);
	return { row: laidOutAnew(fresh, old), unknown: ids.filter((id) => find(id) < 0) };
}

/** The same cards, of which nothing is known yet. */
export function blank(row: DeckMemories): DeckMemories {
	return { ...row, ...blankColumns(row.cards) };
}

/** Forgets the cached memories: the next look folds the log anew. */
export async function dropFold(tx: Transaction): Promise<void> {
	await tx.clear('memories');
	await tx.clear('folded');
}

/** Rows written before they knew facts and pages lack those columns. */
function areWhole(row: MemoryRow): boolean {
	const { facts, pages } = row as Partial<MemoryRow>;
	const rows = row.states.length;
	return areColumns(row) && facts?.length === 2 * rows && pages?.length === rows;
}
