import type { ArticleId, Card, CardId, Deck, DeckId, DeckText } from '../core/deck/card';
import { mintId, type Random } from '../core/random';

/** Where a new deck comes from, and what its ids are drawn from. */
export interface NewDeckParts {
	readonly random: Random;
	readonly now: number;
	/** The shipped deck's folder name or the content hash of what was opened; null for the student's own. */
	readonly importedFrom: string | null;
	/** The kept article its quotes point into. */
	readonly article: ArticleId | null;
}

/** A deck text as a deck to keep: fresh ids, origins as they were. Quotes keep offsets only where the article is kept too. */
export function newDeck(
	{ head, cards }: DeckText,
	{ random, now, importedFrom, article }: NewDeckParts
): { readonly deck: Deck; readonly cards: readonly Card[] } {
	const id = mintId(random) as DeckId;
	const deck: Deck = { ...head, id, article, createdAt: now, importedFrom };
	return {
		deck,
		cards: cards.map((content) => ({
			...content,
			id: mintId(random) as CardId,
			deck: id,
			article,
			quote: content.quote && article === null ? { text: content.quote.text } : content.quote
		}))
	};
}
