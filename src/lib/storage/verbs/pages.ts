import type { Card, DeckId } from '../../core/deck/card';
import { timed, type Timed } from '../../core/sharing/timed';
import { pageCapacity, type DeckRow, type PageRow } from './rows';
import type { Transaction } from './tables';

/** The cards of a deck, in its order. */
export async function readCards(tx: Transaction, deck: DeckId): Promise<Card[]> {
	const pages = await tx.tail('pages', deck, 0);
	return pages.flatMap(({ cards }) => cards.map(({ value }) => value));
}

/** Puts new cards at a deck's end and gives back its head as it then stands. */
export async function writeNewCards(
	tx: Transaction,
	row: DeckRow,
	{ cards, hybrid }: { readonly cards: readonly Card[]; readonly hybrid: number }
): Promise<DeckRow> {
	const last = row.pages > 0 ? await tx.get('pages', [row.id, row.pages - 1]) : undefined;
	const fresh = cards.map((card) => timed(card, hybrid));
	const room = last ? pageCapacity - last.cards.length : 0;
	if (last && room > 0) await tx.put('pages', [{ ...last, cards: [...last.cards, ...fresh.slice(0, room)] }]);
	const pages = pagesOf(row.id, fresh.slice(room), row.pages);
	await tx.put('pages', pages);
	return { ...row, touched: hybrid, cards: row.cards + cards.length, pages: row.pages + pages.length };
}

/** Cards laid out in pages from page `first` on. */
export function pagesOf(deck: DeckId, cards: readonly Timed<Card>[], first = 0): PageRow[] {
	const pages: PageRow[] = [];
	for (let start = 0; start < cards.length; start += pageCapacity)
		pages.push({ deck, page: first + pages.length, cards: cards.slice(start, start + pageCapacity) });
	return pages;
}
