import type { ArticleId, Card, CardContent, CardId, Deck, DeckId } from '../core/deck/card';
import { mintId, type Random } from '../core/random';
import type { Byline } from '../core/text/article';
import type { StoredArticle } from '../storage/ports';
import type { Decisions } from '../core/writing/verdicts';

/** What the Make screen has in hand when the student says "Make the deck". */
export interface Making {
	/** As found; empty where every card is the student's own. */
	readonly text: string;
	readonly title: string;
	readonly byline: Byline;
	readonly contents: readonly CardContent[];
	readonly decisions: Decisions;
	/** Of the text, in hex; empty where the page is not served securely. */
	readonly sha256: string;
}

/** The ids one making uses, however often saving is tried. */
export interface MintedIds {
	readonly deck: DeckId;
	readonly article: ArticleId;
	readonly cards: readonly CardId[];
}

/** Fresh ids for a deck, its article and `count` cards. */
export function mintIds(random: Random, count: number): MintedIds {
	return {
		deck: mintId(random) as DeckId,
		article: mintId(random) as ArticleId,
		cards: Array.from({ length: count }, () => mintId(random) as CardId)
	};
}

function sourceLine({ author, date, address }: Byline, title: string): string {
	return [author, title, date, address].filter(Boolean).join(', ');
}

function articleFrom(making: Making, id: ArticleId): StoredArticle {
	const { text, title, byline, sha256, decisions } = making;
	const { author = '', date = '', address = '' } = byline;
	return { id, text, title, author, date, address, sha256, decisions };
}

/** The deck, its cards and its article as they are kept. */
export function madeDeck(making: Making, ids: MintedIds, createdAt: number) {
	const article = making.text.trim() ? articleFrom(making, ids.article) : null;
	const deck: Deck = {
		id: ids.deck,
		article: article?.id ?? null,
		title: making.title,
		author: making.byline.author ?? '',
		licence: 'not stated',
		language: 'en',
		source: article ? sourceLine(making.byline, making.title) : '',
		version: '1',
		createdAt,
		importedFrom: null
	};
	const cards = making.contents.map((content, at): Card => {
		const id = ids.cards[at];
		if (!id) throw new Error('Inconsistent: fewer ids than cards');
		return { ...content, id, deck: deck.id, article: content.quote ? deck.article : null };
	});
	return { deck, cards, article };
}
