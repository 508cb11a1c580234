import type { CardContent } from '../../deck/card';
import type { DeckError } from '../../deck/errors';
import type { Result } from '../../result';
import type { FormatName, Incoming } from '../incoming';
import type { TableChoices } from './tableReading';

/** Who follows how a long text is read. */
export interface Listening {
	/** Is told now and then how much of it is read, 0 to 1. */
	readonly hear?: ((share: number) => void) | undefined;
	/** Is given cards while others are read, by the place of their deck. */
	readonly hand?: ((deck: number, cards: readonly CardContent[]) => void) | undefined;
}

/** A text from outside: line breaks are "\n", no byte order mark. */
export interface ForeignText extends Listening {
	readonly text: string;
	/** What the file is called, without its ending; empty for what was pasted. */
	readonly title: string;
	/** What a student wants read otherwise. */
	readonly table: TableChoices;
}

/** The errors of a deck text, or that nothing in a text is a card. */
export type FormatError =
	{ readonly type: 'deck-faulty'; readonly errors: readonly DeckError[] } | { readonly type: 'no-cards' };

/** A format of text: how it is known, and how it is read. */
export interface TextFormat {
	readonly name: FormatName;
	/** Whether a text seems to be of this format, by its beginning. */
	seems(beginning: string): boolean;
	read(foreign: ForeignText): Result<Incoming, FormatError>;
}
