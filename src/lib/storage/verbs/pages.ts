import type { Card, DeckId } from '../../core/deck/card';
import type { CardPlace } from '../../core/scheduling/shelf';
import { withCards } from '../../core/scheduling/shelfChanges';
import { timed, type Timed } from '../../core/sharing/timed';
import type { CardPages, Stored } from '../ports';
import { attempt } from './failure';
import { putInTurns } from './inTurns';
import { patchRow } from './memoryRows';
import { pageCapacity, type DeckRow, type PageRow } from './rows';
import type { Ground } from './self';
import type { Transaction } from './tables';

/** Pages of cards over any database. */
export class PageVerbs implements CardPages {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	read({ deck, page }: CardPlace): Stored<readonly Card[]> {
		return attempt(() =>
			this.#ground.database.read(['pages'], async (tx) => {
				const row = await tx.get('pages', [deck, page]);
				return row?.cards.map(({ value }) => value) ?? [];
			})
		);
	}
}

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
	const fresh = cards.map((card) => timed(card, hybrid));
	const { room, pages } = await appendCards(tx, row, fresh);
	const placed = cards.map(({ id, fact }, index) => ({ id, fact, page: pageAt(row.pages, index - room) }));
	await patchRow(tx, row, { touched: hybrid, change: (memories) => withCards(memories, placed) });
	return { ...row, touched: hybrid, cards: row.cards + cards.length, pages };
}

/**
 * Puts cards where there is room on a deck's last page, and on new pages after it: no page that is here moves. Gives the room there
 * was, and how many pages the deck then has.
 */
export async function appendCards(
	tx: Transaction,
	row: DeckRow,
	fresh: readonly Timed<Card>[]
): Promise<{ readonly room: number; readonly pages: number }> {
	const last = row.pages > 0 ? await tx.get('pages', [row.id, row.pages - 1]) : undefined;
	const room = last ? pageCapacity - last.cards.length : 0;
	if (last && room > 0) await tx.put('pages', [{ ...last, cards: [...last.cards, ...fresh.slice(0, room)] }]);
	const pages = pagesOf(row.id, fresh.slice(room), row.pages);
	await putInTurns(tx, { name: 'pages', rows: pages, few: 4 });
	return { room, pages: row.pages + pages.length };
}

/** The page of a card that comes `place` after the cards that fill the last of `pages` pages; below 0 it lies on that one. */
function pageAt(pages: number, place: number): number {
	return place < 0 ? pages - 1 : pages + Math.floor(place / pageCapacity);
}

/** Cards laid out in pages from page `first` on. */
function pagesOf(deck: DeckId, cards: readonly Timed<Card>[], first = 0): PageRow[] {
	const pages: PageRow[] = [];
	for (let start = 0; start < cards.length; start += pageCapacity)
		pages.push({ deck, page: first + pages.length, cards: cards.slice(start, start + pageCapacity) });
	return pages;
}
