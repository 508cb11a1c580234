import type { ArticleId, Card, CardContent, DeckId } from '../../core/deck/card';
import type { CardColumns } from '../../core/deck/columns';
import type { Segment } from '../../core/log/segment';
import type { DeviceId, LogVector } from '../../core/log/record';
import type { ArticleCopy, DeckCopy, ImportedDeck, Tombstone } from '../../core/sharing/content';
import type { Timed } from '../../core/sharing/timed';
import type { FoldRules } from '../../core/scheduling/memory';
import type { Draft, Settings } from '../ports';
import type { DeckMemories } from '../../core/scheduling/shelf';

/** Version of these tables. A released version is never edited: a new one gets an upgrade. */
export const schemaVersion = 5;

/** Cards a page holds at most. */
export const pageCapacity = 256;

/** Up to 512 records of one device, from seq `from` on. */
export interface SegmentRow {
	readonly device: DeviceId;
	readonly from: number;
	readonly columns: Segment;
}

/** A deck's head. `pages` counts pages ever begun: a page number is never used again. */
export interface DeckRow extends DeckCopy {
	readonly id: DeckId;
	readonly cards: number;
	readonly pages: number;
}

/** Up to 256 cards of one deck, each with its own hybrid times. */
export interface PageRow {
	readonly deck: DeckId;
	readonly page: number;
	readonly cards: readonly Timed<Card>[];
}

/** The cached memories of one deck. */
export type MemoryRow = DeckMemories;

/** How far the cached memories reach, and by which rules they were folded. */
export interface FoldedRow {
	readonly id: 'folded';
	readonly seen: LogVector;
	/** Latest hybrid time folded: what sorts earlier and comes later folds its card anew. */
	readonly newest: number;
	readonly rules: FoldRules;
	/** `foldVersion` of the code that wrote it. */
	readonly version: number;
}

export interface ArticleRow extends Timed<ArticleCopy> {
	readonly id: ArticleId;
}

export interface DraftRow {
	readonly id: 'draft';
	readonly draft: Draft;
}

export interface SettingsRow extends Timed<Partial<Settings>> {
	readonly id: 'settings';
}

/** Who this database is: its own name, the device it writes as, and the counts the canary remembers. */
export interface SelfRow {
	readonly id: 'self';
	readonly database: string;
	readonly device: DeviceId;
	/** Devices this database wrote as before a restore or a loss. */
	readonly former: readonly DeviceId[];
	readonly seq: number;
	/** Last own hybrid time. */
	readonly hybrid: number;
	/** Latest hybrid time seen of others, as far as it advances ours. */
	readonly seen: number;
	/** Records in the whole log. */
	readonly records: number;
}

/** How far the log of a device that is not this one reaches. */
export interface DeviceRow {
	readonly id: DeviceId;
	readonly seq: number;
	readonly records: number;
}

/** More cards of a large deck as it was imported. */
export interface ImportedPartRow {
	readonly deck: DeckId;
	readonly part: number;
	/** Until version 3 they stood one by one. */
	readonly cards: CardColumns | readonly CardContent[];
}

/** What each table holds. */
export interface Rows {
	readonly segments: SegmentRow;
	readonly decks: DeckRow;
	readonly pages: PageRow;
	readonly memories: MemoryRow;
	readonly folded: FoldedRow;
	readonly articles: ArticleRow;
	readonly drafts: DraftRow;
	readonly settings: SettingsRow;
	readonly devices: SelfRow | DeviceRow;
	readonly tombstones: Tombstone;
	/** Since version 2; of a large deck, since version 3, only the first cards. */
	readonly imported: ImportedDeck;
	/** Since version 3; since version 4 in columns. */
	readonly importedParts: ImportedPartRow;
}

export type TableName = keyof Rows;

/** The fields that make a row's key: one, or a group and a place in it. */
export const keyFields = {
	segments: ['device', 'from'],
	decks: ['id'],
	pages: ['deck', 'page'],
	memories: ['deck'],
	folded: ['id'],
	articles: ['id'],
	drafts: ['id'],
	settings: ['id'],
	devices: ['id'],
	tombstones: ['id'],
	imported: ['id'],
	importedParts: ['deck', 'part']
} as const satisfies Record<TableName, readonly string[]>;

export const tableNames = Object.keys(keyFields) as TableName[];
