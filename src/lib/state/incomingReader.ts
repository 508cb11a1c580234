import type { DeckError } from '../core/deck/errors';
import type { Result } from '../core/result';
import type { FormatName, Incoming } from '../core/sharing/incoming';
import type { TableChoices } from '../core/sharing/formats/tableReading';
import type { FileError } from '../platform/files';

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

/** What came, read off the page's thread, and for each deck a hash of it by which the same deck is known again. */
export interface ReadIncoming {
	readonly incoming: Incoming;
	readonly hashes: readonly (string | null)[];
}

/** Why nothing could be read. */
export type IncomingProblem =
	| FileError
	| { readonly type: 'no-cards' }
	| { readonly type: 'too-long-to-read' }
	| { readonly type: 'reader-unready' }
	| { readonly type: 'deck-faulty'; readonly errors: readonly DeckError[] };

/** Reads what comes; nothing is kept by it. */
export type IncomingReader = (
	source: IncomingSource,
	choices: ReadingChoices
) => Promise<Result<ReadIncoming, IncomingProblem>>;
