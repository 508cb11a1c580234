import type { ArticleId, Card, CardId, Deck, DeckId, DeckText } from '../deck/card';
import type { LogRecord } from '../log/record';
import type { Timed } from './timed';

/** A deck's head as devices hand it on; `touched` is the hybrid time of the last write to its cards. */
export interface DeckCopy extends Timed<Deck> {
	readonly touched: number;
}

/** An article and what was decided about it. Decisions are handed on as they are, not read. */
export interface ArticleCopy {
	readonly id: ArticleId;
	/** As found. */
	readonly text: string;
	readonly title: string;
	readonly author: string;
	readonly date: string;
	readonly address: string;
	readonly sha256: string;
	readonly decisions: readonly unknown[];
}

/** What a deletion leaves: an edit newer than `hybrid` revives. `importedFrom` keeps a shipped deck from being seeded again. */
export type Tombstone =
	| {
			readonly kind: 'deck';
			readonly id: DeckId;
			readonly hybrid: number;
			readonly importedFrom: string | null;
	  }
	| { readonly kind: 'card'; readonly id: CardId; readonly hybrid: number };

/** A deck as it was when it was imported last: what a later version of it is compared with. The newest `at` holds. */
export interface ImportedDeck {
	readonly id: DeckId;
	readonly at: number;
	readonly text: DeckText;
}

/** Everything a student has: what a copy holds, and what devices join. */
export interface BackupContent {
	readonly decks: readonly DeckCopy[];
	readonly cards: readonly Timed<Card>[];
	readonly articles: readonly Timed<ArticleCopy>[];
	readonly settings: Timed<Readonly<Record<string, unknown>>> | null;
	readonly tombstones: readonly Tombstone[];
	readonly records: readonly LogRecord[];
	/** Of the decks that came from elsewhere. A copy made before there was this has none. */
	readonly imported: readonly ImportedDeck[];
}

/** A part of a copy that is checked for itself. */
export type SectionName = keyof BackupContent;

/** A copy of nothing: what a damaged copy falls back on, section by section. */
export const emptyContent: BackupContent = {
	decks: [],
	cards: [],
	articles: [],
	settings: null,
	tombstones: [],
	records: [],
	imported: []
};

/** The sections in the order in which a copy has them. */
export const sectionNames = Object.keys(emptyContent) as readonly SectionName[];
