import type { ArticleId } from '../core/deck/card';
import type { ArticleShelf, StoredArticle } from '../storage/ports';

/** What is told of a card's article beside the card. */
export type CardArticle = Pick<StoredArticle, 'title' | 'text' | 'date'>;

/** The articles of a sitting's cards, each read when one of its cards is asked. */
export class ArticleBook {
	readonly #shelf: ArticleShelf;
	readonly #read = new Set<ArticleId>();
	#articles = $state.raw<ReadonlyMap<ArticleId, CardArticle>>(new Map());

	constructor(shelf: ArticleShelf) {
		this.#shelf = shelf;
	}

	/** An article, once it has been read; null for a card without one. */
	get(id: ArticleId | null): CardArticle | null {
		return (id && this.#articles.get(id)) ?? null;
	}

	/** Reads an article, once. */
	async fetch(id: ArticleId | null): Promise<void> {
		if (id === null || this.#read.has(id)) return;
		this.#read.add(id);
		const article = await this.#shelf.get(id);
		if (article.ok) this.#articles = new Map(this.#articles).set(id, article.value);
	}
}
