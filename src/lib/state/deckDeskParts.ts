import type { CardId, Deck, DeckId } from '../core/deck/card';
import type { Random } from '../core/random';
import type { Memory } from '../core/scheduling/memory';
import type { ArticleShelf, DeckShelf, ReviewLog, StorageError } from '../storage/ports';
import type { Retrievability } from './cardRows';

/** What the Deck screen needs of the app. */
export interface DeckDeskPorts {
	readonly decks: DeckShelf;
	readonly articles: ArticleShelf;
	readonly log: Pick<ReviewLog, 'append'>;
	/** The memories of a deck's cards, read reactively; empty until they are folded. */
	readonly memories: (deck: DeckId) => ReadonlyMap<CardId, Memory>;
	readonly retrievability: Retrievability;
	/** Version of the scheduling rules, for the log. */
	readonly scheduler: number;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
	readonly random: Random;
}

/** How the Deck screen stands with its deck. */
export type DeckStatus =
	| { readonly type: 'opening' }
	| { readonly type: 'open'; readonly deck: Deck }
	| { readonly type: 'removed'; readonly deck: Deck }
	| { readonly type: 'failed'; readonly error: StorageError };
