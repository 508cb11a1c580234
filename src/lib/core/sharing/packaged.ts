import type { CardId, DeckId, DeckText } from '../deck/card';
import type { LogRecord } from '../log/record';

/** Why a card of a package is none here. */
export type PackageDrop =
	| 'question-missing'
	| 'answer-missing'
	| 'blank-missing'
	| 'media-only'
	| 'too-long'
	| 'fields-mismatched'
	| 'repeated';

/** What of a package stays behind, in numbers. */
export interface PackageLosses {
	/** Cards left out, by reason. */
	readonly dropped: Readonly<Partial<Record<PackageDrop, number>>>;
	/** Cards that had pictures or sounds. */
	readonly media: number;
	/** Cards whose formatting was left behind. */
	readonly markup: number;
	/** Cards and templates that brought scripts. */
	readonly scripts: number;
	/** Note types that brought a look of their own. */
	readonly styles: number;
	/** Media files that were not unfolded. */
	readonly files: number;
	/** Rows of the review log that could not be read as reviews. */
	readonly reviews: number;
}

/** A deck of a package. Its ids follow from what it is called there, so that taking it twice makes it once. */
export interface PackagedDeck {
	readonly id: DeckId;
	readonly text: DeckText;
	/** In the order of its cards. */
	readonly cards: readonly CardId[];
}

/** A package that was read: nothing of it is kept yet. */
export interface Packaged {
	readonly decks: readonly PackagedDeck[];
	readonly losses: PackageLosses;
	/** The progress that came with it, as records of its cards; none where it came without. */
	readonly records: readonly LogRecord[];
	/** Cards that the progress is of. */
	readonly studied: number;
	/** Answers among the records. */
	readonly reviews: number;
}
