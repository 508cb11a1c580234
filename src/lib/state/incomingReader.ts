import type { DeckError } from '../core/deck/errors';
import type { Result } from '../core/result';
import type { FormatName, Incoming } from '../core/sharing/incoming';
import type { PackageProblem } from '../core/sharing/packageErrors';
import type { TableChoices } from '../core/sharing/formats/tableReading';
import type { FileError } from '../platform/files';
import type { ComingProgress } from './takeProgress';

/** A file, or a text as one. */
export interface IncomingSource {
	readonly content: Blob;
	/** The file's name; empty for what was pasted. */
	readonly name: string;
}

/** What a student wants read otherwise than it was. */
export interface ReadingChoices {
	readonly format?: FormatName;
	readonly table?: TableChoices;
}

/** What came, read off the page's thread. */
export interface ReadIncoming {
	readonly incoming: Incoming;
	/** What each deck is kept and known again under: a hash of what it came in; null where the browser makes none. */
	readonly hashes: readonly (string | null)[];
	/** The hash of a deck's text, which decks that came as a text were once kept under: to make it takes as long as to read it. */
	readonly textHash?: (deck: number) => Promise<string | null>;
	/** What was learned of the cards that came; absent where nothing of it came along. */
	readonly progress?: ComingProgress;
}

/** Why nothing could be read. */
export type IncomingProblem =
	| FileError
	| PackageProblem
	| { readonly type: 'no-cards' }
	| { readonly type: 'too-long-to-read' }
	| { readonly type: 'reader-unready' }
	| { readonly type: 'deck-faulty'; readonly errors: readonly DeckError[] };

/** How reading is followed, and given up. */
export interface ReadingWatch {
	/** Is told how much is read, 0 to 1, where that can be told. */
	readonly hear: (share: number) => void;
	readonly signal: AbortSignal;
}

/** Reads what comes; nothing is kept by it. */
export type IncomingReader = (
	source: IncomingSource,
	choices: ReadingChoices,
	watch: ReadingWatch
) => Promise<Result<ReadIncoming, IncomingProblem>>;
