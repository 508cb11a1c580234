import type { ArticleId, Card, CardId, Deck, DeckId, DeckText } from '../core/deck/card';

/** Where a new deck comes from, and what its ids are made of. */
export interface NewDeckParts {
	/** Gives an id for the deck, named `deck`, or for one of its cards, named by its origin. */
	readonly mint: (name: string) => string;
	readonly now: number;
	/** The shipped deck's folder name or the content hash of what was opened; null for the student's own. */
	readonly importedFrom: string | null;
	/** The kept article its quotes point into. */
	readonly article: ArticleId | null;
}

/** A deck text as a deck to keep: new ids, origins as they were. Quotes keep offsets only where the article is kept too. */
export function newDeck(
	{ head, cards }: DeckText,
	{ mint, now, importedFrom, article }: NewDeckParts
): { readonly deck: Deck; readonly cards: readonly Card[] } {
	const id = mint('deck') as DeckId;
	const deck: Deck = { ...head, id, article, createdAt: now, importedFrom };
	return {
		deck,
		cards: cards.map((content) => ({
			...content,
			id: mint(content.origin) as CardId,
			deck: id,
			article,
			quote: content.quote && article === null ? { text: content.quote.text } : content.quote
		}))
	};
}
