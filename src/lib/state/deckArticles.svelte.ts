import type { ArticleId, Card, CardId, Deck } from '../core/deck/card';
import type { Article } from '../core/text/article';
import type { ArticleShelf, StoredArticle } from '../storage/ports';

/** The articles a deck's cards come from, the first first, each kept one once. */
export function articlesOf({ article }: Deck, cards: readonly Card[]): readonly ArticleId[] {
	const all = [article, ...cards.map((card) => card.article)];
	return [...new Set(all.filter((id) => id !== null))];
}

/** An article as read, and its id. */
export interface OpenArticle {
	readonly id: ArticleId;
	readonly article: Article;
}

/** The articles of a deck, one of them open. */
export class DeckArticles {
	readonly #shelf: ArticleShelf;
	#kept = $state.raw<readonly StoredArticle[]>([]);
	#open = $state.raw<ArticleId | null>(null);
	#read = $state.raw<OpenArticle | null>(null);
	#taking: Promise<void> = Promise.resolve();
	#sought = $state.raw<{ readonly card: CardId } | null>(null);

	/** Their titles, by their ids. */
	readonly titles = $derived(new Map(this.#kept.map(({ id, title }) => [id, title])));

	constructor(shelf: ArticleShelf) {
		this.#shelf = shelf;
	}

	/** Those that are kept on this device. */
	get kept() {
		return this.#kept;
	}

	/** The one that is open; null where there is none. */
	get open() {
		return this.#open;
	}

	/** The one that was opened last, once it is read. */
	get read() {
		return this.#read;
	}

	/** The card whose sentence is looked for in the open one; another object each time one is. */
	get sought() {
		return this.#sought;
	}

	/** Resolves when what was asked for last has come. */
	settled(): Promise<void> {
		return this.#taking;
	}

	/** Takes the articles of these ids from the shelf and opens the first. */
	take(ids: readonly ArticleId[]): Promise<void> {
		return (this.#taking = this.#take(ids));
	}

	async #take(ids: readonly ArticleId[]) {
		this.#kept = [];
		this.#open = this.#read = this.#sought = null;
		const found = await Promise.all(ids.map((id) => this.#shelf.get(id)));
		this.#kept = found.flatMap((one) => (one.ok ? [one.value] : []));
		const [first] = this.#kept;
		if (first) await this.choose(first.id);
	}

	/** Opens one. Reading an article takes more code than showing a deck: it is loaded when there is one. */
	async choose(id: ArticleId) {
		const article = this.#kept.find((one) => one.id === id);
		if (!article || this.#open === id) return;
		this.#open = id;
		const { readArticle } = await import('../core/text/read');
		if (this.#open === id) this.#read = { id, article: readArticle(article.text) };
	}

	/** Opens the article of a card, to show its sentence; tells whether it is there to be shown. */
	async seek({ id, article }: Card): Promise<boolean> {
		await this.#taking;
		if (article === null || !this.titles.has(article)) return false;
		await this.choose(article);
		this.#sought = { card: id };
		return true;
	}
}
