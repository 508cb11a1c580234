import type { Random } from '../core/random';
import type { Storage } from '../storage/ports';
import type { ArticleReader } from './articleReader';

/** What the Make screen works with. */
export interface MakeDeskTools {
	readonly reader: ArticleReader;
	readonly storage: Pick<Storage, 'drafts' | 'decks' | 'articles'>;
	readonly now: () => number;
	readonly random: Random;
	/** The title of a deck that has no text to take one from. */
	readonly untitled: string;
	/** How long the hands must rest before the text is looked at and the draft saved, ms. */
	readonly restMs?: number;
}
