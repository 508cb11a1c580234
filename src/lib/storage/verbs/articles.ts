import type { ArticleId, Card, Deck } from '../../core/deck/card';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { Decision } from '../../core/writing/choosing/decision';
import type { ArticleShelf, Stored, StoredArticle } from '../ports';
import { attempt, found } from './failure';
import { readCards } from './pages';
import type { Ground } from './self';
import type { Transaction } from './tables';

/** The articles over any database. */
export class ArticleVerbs implements ArticleShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(id: ArticleId): Stored<StoredArticle> {
		return attempt(() =>
			this.#ground.database.read(['articles'], async (tx) => {
				const { value } = found(await tx.get('articles', id), 'article');
				return { ...value, decisions: value.decisions as readonly Decision[] };
			})
		);
	}
}

/** Puts an article inside a transaction; fields that did not change keep their time. */
export async function writeArticle(tx: Transaction, article: StoredArticle, hybrid: number): Promise<void> {
	const old = await tx.get('articles', article.id);
	const row = old ? patchTimed(old, article, hybrid) : timed(article, hybrid);
	await tx.put('articles', [{ ...row, id: article.id }]);
}

const articlesOf = (deck: Deck, cards: readonly Card[]) =>
	[deck.article, ...cards.map(({ article }) => article)].filter((id) => id !== null);

/** Removes the articles of a deck inside the transaction that removes it, but for those that another deck has cards from. */
export async function removeArticles(tx: Transaction, deck: Deck, cards: readonly Card[]): Promise<void> {
	const gone = new Set<ArticleId>(articlesOf(deck, cards));
	for (const { id, value } of gone.size > 0 ? await tx.all('decks') : [])
		if (id !== deck.id) for (const kept of articlesOf(value, await readCards(tx, id))) gone.delete(kept);
	await tx.remove('articles', [...gone]);
}
