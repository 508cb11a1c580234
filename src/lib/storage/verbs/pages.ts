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
	const fresh = {
		length: cards.length,
		slice: (from: number, to: number) => cards.slice(from, to).map((card) => timed(card, hybrid))
	};
	const { room, pages } = await appendCards(tx, row, fresh);
	const placed = cards.map(({ id, fact }, index) => ({ id, fact, page: pageAt(row.pages, index - room) }));
	await patchRow(tx, row, { touched: hybrid, change: (memories) => withCards(memories, placed) });
	return { ...row, touched: hybrid, cards: row.cards + cards.length, pages };
}

/** Cards to put: a list of them, or what makes one part after another of a large one. */
interface Fresh {
	readonly length: number;
	slice(from: number, to: number): readonly Timed<Card>[];
}

/**
 * Puts cards where there is room on a deck's last page, and on new pages after it: no page that is here moves. Gives the room there
 * was, and how many pages the deck then has.
 */
export async function appendCards(
	tx: Transaction,
	row: DeckRow,
	fresh: Fresh
): Promise<{ readonly room: number; readonly pages: number }> {
	const last = row.pages > 0 ? await tx.get('pages', [row.id, row.pages - 1]) : undefined;
	const room = last ? pageCapacity - last.cards.length : 0;
	if (last && room > 0) await tx.put('pages', [{ ...last, cards: [...last.cards, ...fresh.slice(0, room)] }]);
	await putInTurns(tx, { name: 'pages', rows: pagesOf(row, fresh, room), few: 8 });
	const pages = Math.ceil(Math.max(0, fresh.length - room) / pageCapacity);
	return { room, pages: row.pages + pages };
}

/** The page of a card that comes `place` after the cards that fill the last of `pages` pages; below 0 it lies on that one. */
function pageAt(pages: number, place: number): number {
	return place < 0 ? pages - 1 : pages + Math.floor(place / pageCapacity);
}

/** Cards from the place `first` on laid out in pages after those that the deck has. */
function* pagesOf({ id, pages }: DeckRow, cards: Fresh, first: number): Generator<PageRow> {
	for (let start = first, page = pages; start < cards.length; start += pageCapacity, page++)
		yield { deck: id, page, cards: cards.slice(start, start + pageCapacity) };
}
