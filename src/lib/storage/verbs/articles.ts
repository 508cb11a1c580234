import type { ArticleId } from '../../core/deck/card';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { Decision } from '../../core/writing/decision';
import type { ArticleShelf, Stored, StoredArticle } from '../ports';
import { attempt, found } from './failure';
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
