import type { Card, CardContent, CardId, Deck, DeckHead, DeckId } from '../../core/deck/card';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { CardsFrom, DeckShelf, DeckSummary, Stored, StoredArticle } from '../ports';
import { writeArticle } from './articles';
import { attempt, found } from './failure';
import { readCards, writeNewCards } from './pages';
import type { DeckRow } from './rows';
import { writeContent, type Ground } from './self';
import type { Transaction } from './tables';

const tables = ['decks', 'pages', 'memories', 'articles'] as const;
const ofNothing: CardsFrom = { article: null, head: {} };
/** What is done to many cards at once, or seldom, comes when it is asked for. */
const rarer = () => import('./edits');

/** The decks over any database. */
export class DeckVerbs implements DeckShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	list(): Stored<readonly DeckSummary[]> {
		return attempt(() =>
			this.#ground.database.read(['decks'], async (tx) => {
				const rows = await tx.all('decks');
				return rows.sort(byAge).map(({ value, cards }) => ({ deck: value, cards }));
			})
		);
	}

	open(id: DeckId): Stored<{ readonly deck: Deck; readonly cards: readonly Card[] }> {
		return attempt(() =>
			this.#ground.database.read(['decks', 'pages'], async (tx) => {
				const row = found(await tx.get('decks', id), 'deck');
				return { deck: row.value, cards: await readCards(tx, id) };
			})
		);
	}

	add(deck: Deck, cards: readonly Card[], article: StoredArticle | null = null): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			if (article) await writeArticle(tx, article, hybrid);
			const row: DeckRow = { ...timed(deck, hybrid), id: deck.id, touched: hybrid, cards: 0, pages: 0 };
			await tx.put('decks', [await writeNewCards(tx, row, { cards, hybrid })]);
		});
	}

	patch(id: DeckId, head: Partial<DeckHead>): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			const row = found(await tx.get('decks', id), 'deck');
			await tx.put('decks', [{ ...row, ...patchTimed<Deck>(row, head, hybrid) }]);
		});
	}

	addCards(id: DeckId, cards: readonly Card[], from: CardsFrom = ofNothing): Stored<void> {
		return attempt(async () => (await rarer()).addCards(this.#ground, { id, cards, from }));
	}

	patchCard(deck: DeckId, card: CardId, content: Partial<CardContent>): Stored<void> {
		return attempt(async () => (await import('./oneCard')).patchCard(this.#ground, { deck, card, content }));
	}

	removeCards(deck: DeckId, ids: readonly CardId[]): Stored<void> {
		return attempt(async () => (await rarer()).changeDecks(this.#ground, [{ deck, removed: ids }]));
	}

	remove(id: DeckId): Stored<void> {
		return attempt(async () => (await rarer()).removeDeck(this.#ground, id));
	}

	#write(body: (tx: Transaction, hybrid: number) => Promise<void>): Stored<void> {
		return attempt(() => writeContent(this.#ground, { tables, change: 'decks' }, body));
	}
}

/** Oldest first: the order decks are shown and asked in. */
export function byAge(a: DeckRow, b: DeckRow): number {
	return a.value.createdAt - b.value.createdAt || (a.id < b.id ? -1 : 1);
}
