import type { Card, CardContent, CardId, Deck, DeckHead, DeckId } from '../../core/deck/card';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { DeckShelf, DeckSummary, Stored } from '../ports';
import { attempt, found } from './failure';
import { readCards, writeNewCards } from './pages';
import type { DeckRow } from './rows';
import { writeContent, type Ground } from './self';
import type { Transaction } from './tables';

const tables = ['decks', 'pages', 'memories', 'tombstones'] as const;

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
				return rows
					.map(({ value, cards }) => ({ deck: value, cards }))
					.sort((a, b) => a.deck.createdAt - b.deck.createdAt || (a.deck.id < b.deck.id ? -1 : 1));
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

	add(deck: Deck, cards: readonly Card[]): Stored<void> {
		return this.#write(async (tx, hybrid) => {
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

	addCards(id: DeckId, cards: readonly Card[]): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			const row = found(await tx.get('decks', id), 'deck');
			await tx.put('decks', [await writeNewCards(tx, row, { cards, hybrid })]);
			for (const { id } of cards) await tx.remove('tombstones', [id]);
		});
	}

	patchCard(deck: DeckId, card: CardId, content: Partial<CardContent>): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			const row = found(await tx.get('decks', deck), 'deck');
			const pages = await tx.tail('pages', deck, 0);
			const page = found(
				pages.find(({ cards }) => cards.some(({ value }) => value.id === card)),
				'card'
			);
			const cards = page.cards.map((each) =>
				each.value.id === card ? patchTimed<Card>(each, content, hybrid) : each
			);
			await tx.put('pages', [{ ...page, cards }]);
			await tx.put('decks', [{ ...row, touched: hybrid }]);
		});
	}

	removeCards(deck: DeckId, ids: readonly CardId[]): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			const row = found(await tx.get('decks', deck), 'deck');
			const gone = new Set(ids);
			let removed = 0;
			for (const page of await tx.tail('pages', deck, 0)) {
				const cards = page.cards.filter(({ value }) => !gone.has(value.id));
				if (cards.length === page.cards.length) continue;
				removed += page.cards.length - cards.length;
				await tx.put('pages', [{ ...page, cards }]);
			}
			await tx.put(
				'tombstones',
				ids.map((id) => ({ kind: 'card', id, hybrid }) as const)
			);
			await tx.put('decks', [{ ...row, touched: hybrid, cards: row.cards - removed }]);
		});
	}

	remove(id: DeckId): Stored<void> {
		return this.#write(async (tx, hybrid) => {
			const row = found(await tx.get('decks', id), 'deck');
			const places = await tx.places('pages', id);
			await tx.remove(
				'pages',
				places.map((place) => [id, place] as const)
			);
			await tx.remove('decks', [id]);
			await tx.remove('memories', [id]);
			const importedFrom = row.value.importedFrom;
			await tx.put('tombstones', [{ kind: 'deck', id, hybrid, importedFrom }]);
		});
	}

	#write(body: (tx: Transaction, hybrid: number) => Promise<void>): Stored<void> {
		return attempt(() => writeContent(this.#ground, { tables, change: 'decks' }, body));
	}
}
