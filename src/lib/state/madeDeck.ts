import type { ArticleId, Card, CardContent, CardId, Deck, DeckId } from '../core/deck/card';
import { mintId, type Random } from '../core/random';
import type { Byline } from '../core/text/article';
import type { Decisions } from '../core/writing/choosing/verdicts';
import type { StoredArticle } from '../storage/ports';
import { articleIdFrom } from './articleId';

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
	readonly cards: readonly CardId[];
}

/** Fresh ids for a deck and `count` cards. */
export function mintIds(random: Random, count: number): MintedIds {
	return {
		deck: mintId(random) as DeckId,
		cards: Array.from({ length: count }, () => mintId(random) as CardId)
	};
}

function sourceLine({ author, date, address }: Byline, title: string): string {
	return [author, title, date, address].filter(Boolean).join(', ');
}

function articleFrom(making: Making): StoredArticle | null {
	const { text, title, byline, sha256, decisions } = making;
	if (!text.trim()) return null;
	const { author = '', date = '', address = '' } = byline;
	return { id: articleIdFrom(text), text, title, author, date, address, sha256, decisions };
}

interface Home {
	readonly deck: DeckId;
	readonly article: ArticleId | null;
	readonly ids: readonly CardId[];
}

function cardsFrom(contents: readonly CardContent[], { deck, article, ids }: Home): readonly Card[] {
	return contents.map((content, at) => {
		const id = ids[at];
		if (!id) throw new Error('Inconsistent: fewer ids than cards');
		return { ...content, id, deck, article: content.quote?.start === undefined ? null : article };
	});
}

/** The deck, its cards and its article as they are kept. */
export function madeDeck(making: Making, ids: MintedIds, createdAt: number) {
	const article = articleFrom(making);
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
	const home = { deck: deck.id, article: deck.article, ids: ids.cards };
	return { deck, cards: cardsFrom(making.contents, home), article };
}

/**
 * What joins a deck that is there: the cards it has not got yet, their article, and a source that names it too. Cards that are there
 * stay as they are, whatever was decided now.
 */
export function joinedCards(making: Making, ids: MintedIds, { deck, cards }: Shelved) {
	const article = articleFrom(making);
	const known = new Set(cards.flatMap((card) => [card.origin, saidBy(card)]));
	const fresh = making.contents.filter((card) => !known.has(card.origin) && !known.has(saidBy(card)));
	const line = article ? sourceLine(making.byline, making.title) : '';
	const source = [deck.source, deck.source.includes(line) ? '' : line].filter(Boolean).join('; ');
	const home = { deck: deck.id, article: article?.id ?? null, ids: ids.cards };
	return {
		cards: cardsFrom(fresh, home),
		from: { article, head: { source } },
		already: making.contents.length - fresh.length
	};
}

const saidBy = ({ prompt, answer }: CardContent) => `${prompt}\n${answer}`;

interface Shelved {
	readonly deck: Deck;
	readonly cards: readonly Card[];
}
