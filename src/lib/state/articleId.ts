import type { ArticleId } from '../core/deck/card';
import { hashText, idFromWords } from '../core/random';

/** So that no id of a card or deck, hashed from the same words, is an article's. */
const seed = 0xa471c1e;

/** The id an article is kept under: a text that is pasted again, here or on another device, is the article it was, with what was decided on it. */
export function articleIdFrom(text: string): ArticleId {
	return idFromWords(hashText(text, seed)) as ArticleId;
}
