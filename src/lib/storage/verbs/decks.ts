import type { Card, CardContent, CardId, Deck, DeckHead, DeckId } from '../../core/deck/card';
import type { CardsFrom, DeckShelf, DeckSummary, Stored, StoredArticle } from '../ports';
import { attempt, found } from './failure';
import { readCards } from './pages';
import type { DeckRow } from './rows';
import type { Ground } from './self';

const ofNothing: CardsFrom = { article: null, head: {} };
/** What changes anything is done seldom, and comes when it is asked for. */
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
		return attempt(async () => (await rarer()).putDeck(this.#ground, { deck, cards, article }));
	}

	patch(id: DeckId, head: Partial<DeckHead>): Stored<void> {
		return attempt(async () => (await rarer()).changeDecks(this.#ground, [{ deck: id, head }]));
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
}

/** Oldest first: the order decks are shown and asked in. */
export function byAge(a: DeckRow, b: DeckRow): number {
	return a.value.createdAt - b.value.createdAt || (a.id < b.id ? -1 : 1);
}
