import type { CardId, DeckText } from '../deck/card';
import type { LogRecord } from '../log/record';
import type { Incoming } from './incoming';

/** What of a package stays behind. */
export type PackageLosses = Pick<Incoming, 'dropped' | 'droppedInAll' | 'cautions'>;

/** A deck of a package. */
export interface PackagedDeck {
	readonly text: DeckText;
	/** What its progress calls its cards, in their order: the same each time, and no ids of anything that is kept. */
	readonly names: readonly CardId[];
}

/** What was learned of the cards of a package: records that call them by their names there, of devices that no device is. */
export interface PackagedProgress {
	readonly records: readonly LogRecord[];
	/** Cards that it is of. */
	readonly studied: number;
	/** Answers among the records. */
	readonly reviews: number;
}

/** A package that was read: nothing of it is kept yet. */
export interface Packaged {
	readonly decks: readonly PackagedDeck[];
	readonly losses: PackageLosses;
	readonly progress: PackagedProgress;
}
