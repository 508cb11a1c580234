import type { Card, CardContent, CardId, Deck, DeckHead, DeckId } from '../core/deck/card';
import type { LogRecord, LogVector, RecordDraft } from '../core/log/record';
import type { Grading } from '../core/scheduling/grading';
import type { FoldRules, SchedulingSettings } from '../core/scheduling/memory';
import type { CardPlace, Shelf } from '../core/scheduling/shelf';
import type { Result } from '../core/result';
import type { BackupContent } from '../core/sharing/content';
import type { DeckEdits } from './portsOfEdits';
import type { ForetoldShelf } from './portsOfForetelling';
import type { ArticleShelf, DraftShelf, StoredArticle } from './portsOfArticles';

export type * from './portsOfArticles';
export type * from './portsOfEdits';

/** Why the store could not do what it was asked. `copy/` has the sentence for each. */
export type StorageError =
	| { readonly type: 'storage-full' }
	| { readonly type: 'storage-stale' }
	| { readonly type: 'storage-newer' }
	| { readonly type: 'storage-lost' }
	| { readonly type: 'storage-unavailable'; readonly cause: string }
	| { readonly type: 'not-found'; readonly what: 'deck' | 'card' | 'article' | 'draft' };

export type Stored<T> = Promise<Result<T, StorageError>>;

/** What opening found. */
export type Opening =
	| { readonly type: 'first' }
	| { readonly type: 'returning' }
	/** The canary, or the device's own numbers, say there was more than the database holds: nothing may be seeded over it. */
	| { readonly type: 'lost'; readonly remembered: number; readonly found: number };

/** The review log: append only. */
export interface ReviewLog {
	/** Saves one record in one strict transaction; never rejects. What fails stays in the outbox. */
	append(draft: RecordDraft): Stored<LogRecord>;
	/** All records after `seen`, in the fold's order. */
	since(seen: LogVector): Stored<readonly LogRecord[]>;
	/** The records of these cards, in the fold's order. */
	of(cards: readonly CardId[]): Stored<readonly LogRecord[]>;
	/** Joins foreign records: a set union by (device, seq). */
	join(records: readonly LogRecord[]): Stored<{ readonly added: number }>;
	/** Answers that wait to be saved, oldest first. */
	waiting(): readonly RecordDraft[];
	/** Tries the waiting ones again. */
	retry(): Stored<{ readonly saved: number }>;
	/** Where waiting answers stand: in memory they do not outlive the tab, and the app says so. */
	outbox(): 'device' | 'memory';
}

/** A deck's head with the counts a list needs. */
export interface DeckSummary {
	readonly deck: Deck;
	readonly cards: number;
}

/** What comes with cards that join a deck. */
export interface CardsFrom {
	readonly article: StoredArticle | null;
	readonly head: Partial<DeckHead>;
}

export interface DeckShelf {
	list(): Stored<readonly DeckSummary[]>;
	open(id: DeckId): Stored<{ readonly deck: Deck; readonly cards: readonly Card[] }>;
	/** Puts a new deck with its cards and the article they were made from, all or nothing. */
	add(deck: Deck, cards: readonly Card[], article?: StoredArticle | null): Stored<void>;
	patch(id: DeckId, head: Partial<DeckHead>): Stored<void>;
	/** Puts cards at a deck's end, with the article they were made from and what that changes of the head, all or nothing. */
	addCards(id: DeckId, cards: readonly Card[], from?: CardsFrom): Stored<void>;
	patchCard(deck: DeckId, card: CardId, content: Partial<CardContent>): Stored<void>;
	removeCards(deck: DeckId, cards: readonly CardId[]): Stored<void>;
	/** Its articles go with it, but for those that another deck has cards from. Leaves a tombstone: a shipped deck once removed is never seeded again. */
	remove(id: DeckId): Stored<void>;
}

/** The words of cards, a page at a time: a sitting needs no more. */
export interface CardPages {
	/** The cards of a page; none where the page or its deck is gone. */
	read(place: CardPlace): Stored<readonly Card[]>;
}

/** The cached fold: may be dropped and rebuilt at any time. */
export interface MemoryCache {
	/** The columns of all decks, oldest deck first, with the memories kept last, by whatever rules; blank ones where none are. */
	read(): Stored<CachedFold>;
	/** The same, folded from the log by these rules: slow where the log is long. Nothing is kept of it. */
	refold(rules: FoldRules): Stored<FoldedShelf>;
	/** Keeps the fold for the next start; where another tab has gone on meanwhile, that one's stays. */
	write(fold: FoldedShelf, rules: FoldRules): Stored<void>;
	drop(): Stored<void>;
}

/** The memories of all cards, and how far the log was folded into them. */
export interface FoldedShelf {
	readonly seen: LogVector;
	/** Latest hybrid time folded; a record that sorts earlier and comes later folds its card anew. */
	readonly newest: number;
	readonly shelf: Shelf;
}

export interface CachedFold extends FoldedShelf {
	/** What the memories were folded by; null where nothing is folded. */
	readonly rules: FoldRules | null;
	/** Records in the whole log. */
	readonly records: number;
	/** The log since `seen`, in the fold's order; nothing where nothing is folded. */
	readonly gained: readonly LogRecord[];
	/** Cards whose records as far as `seen` are in none of these memories: they are folded from the log. */
	readonly unfolded: readonly CardId[];
}

/** Everything a student may set. */
export interface Settings extends SchedulingSettings {
	readonly theme: 'device' | 'light' | 'dark';
	/** Single-letter keys act. */
	readonly letterKeys: boolean;
	readonly grading: Grading;
	/** Quizzes ask before an answer how sure one is of it. */
	readonly askSureness: boolean;
	/** A grade given by touch is felt, where the device can. */
	readonly haptics: boolean;
	/** Last exported copy, ms since 1970; null when never. */
	readonly lastCopyAt: number | null;
	/** Log records there were at that copy. */
	readonly recordsAtCopy: number;
}

export interface SettingsShelf {
	get(): Stored<Settings>;
	patch(change: Partial<Settings>): Stored<void>;
}

/** What a restore changed. A second restore of the same copy reports nothing but zeros. */
export type RestoreReport = Readonly<Record<'decks' | 'cards' | 'articles' | 'records', number>>;

/** Everything out, everything in. `core/sharing/backup` turns the content into a file and back. */
export interface CopyShelf {
	/** All that is kept, as of one instant. */
	everything(): Stored<BackupContent>;
	/**
	 * Joins a copy with what is here, all or nothing: records by (device, seq), content field by field with the newest winning,
	 * deletions by their tombstones. Answers that wait to be saved are saved after it, each once. Afterwards this database writes under a new device id, and a loss is taken as accepted.
	 */
	restore(content: BackupContent): Stored<RestoreReport>;
}

/** A deck that comes with Entente. Its ids are the same on every device. */
export interface ShippedDeck {
	readonly deck: Deck;
	readonly cards: readonly Card[];
	readonly article: StoredArticle | null;
}

/** All that is kept, behind verbs; in memory or on IndexedDB, both obey one contract test. */
export interface Storage {
	/** Opens, or says why not. Called once, before anything else. */
	start(): Stored<Opening>;
	readonly log: ReviewLog;
	readonly decks: DeckShelf;
	readonly edits: DeckEdits;
	readonly pages: CardPages;
	readonly memories: MemoryCache;
	readonly articles: ArticleShelf;
	readonly drafts: DraftShelf;
	readonly settings: SettingsShelf;
	readonly copies: CopyShelf;
	readonly foretold: ForetoldShelf;
	/** Calls back when this or another tab changed decks, settings or the log, or when the tab went stale. */
	watch(listener: (change: StorageChange) => void): () => void;
	/** Goes on with what was found after `lost`: the canary forgets what it remembered. */
	acceptLoss(): Stored<void>;
	/** Names of shipped decks that were seeded or removed before: never seeded again. */
	seeded(): Stored<readonly string[]>;
	/** Puts a shipped deck. A copy joins it with its like from another device: every edit there wins, and its deletion too. */
	seed(shipped: ShippedDeck): Stored<void>;
	close(): void;
}

/** `segment`: an answer of this tab filled a segment of the log, which is when the fold is kept for the next start. */
export type StorageChange = 'log' | 'segment' | 'decks' | 'settings' | 'stale';
