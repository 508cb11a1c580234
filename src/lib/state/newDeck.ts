import type {
	ArticleId,
	Card,
	CardContent,
	CardId,
	Deck,
	DeckHead,
	DeckId,
	DeckText
} from '../core/deck/card';

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

/** A deck to keep, and what makes its cards: new ids, origins as they were. Quotes keep offsets only where the article is kept too. */
export function beginDeck(
	head: DeckHead,
	{ mint, now, importedFrom, article }: NewDeckParts
): { readonly deck: Deck; readonly cardFrom: (content: CardContent) => Card } {
	const id = mint('deck') as DeckId;
	return {
		deck: { ...head, id, article, createdAt: now, importedFrom },
		cardFrom: (content) => ({
			...content,
			id: mint(content.origin) as CardId,
			deck: id,
			article,
			quote: content.quote && article === null ? { text: content.quote.text } : content.quote
		})
	};
}

/** A deck text as a deck to keep, all at once. */
export function newDeck(
	{ head, cards }: DeckText,
	parts: NewDeckParts
): { readonly deck: Deck; readonly cards: readonly Card[] } {
	const { deck, cardFrom } = beginDeck(head, parts);
	return { deck, cards: cards.map(cardFrom) };
}
