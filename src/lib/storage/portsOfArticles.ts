import type { ArticleId, DeckId } from '../core/deck/card';
import type { Article, Marks } from '../core/text/article';
import type { ArticleCopy } from '../core/sharing/content';
import type { Decision } from '../core/writing/choosing/decision';
import type { Stored } from './ports';

/** An article as it is kept, with what was decided on it. */
export interface StoredArticle extends ArticleCopy {
	/** What the student kept, edited, added or dropped on the Make screen, as `core/writing` keeps it. */
	readonly decisions: readonly Decision[];
}

export interface ArticleShelf {
	/** The article; it came with its deck. */
	get(id: ArticleId): Stored<StoredArticle>;
}

/** The Make screen's unfinished article: one draft a tab would be a muddle, so there is one. */
export interface Draft {
	readonly text: string;
	/** Absent in drafts of earlier versions. */
	readonly marks?: Marks;
	readonly byline: Article['byline'];
	readonly decisions: readonly Decision[];
	readonly found: boolean;
	/** The deck its cards are to join; absent where they make one of their own. */
	readonly into?: DeckId;
	readonly savedAt: number;
}

export interface DraftShelf {
	get(): Stored<Draft | null>;
	put(draft: Draft): Stored<void>;
	remove(): Stored<void>;
}
