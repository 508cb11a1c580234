import type { DeckId } from '../core/deck/card';
import type { DeckError } from '../core/deck/errors';
import type { LinkError } from '../core/sharing/link';
import type { StorageError } from '../storage/ports';
import type { IncomingProblem, ReadIncoming } from './incomingReader';

/** A deck that was kept. */
export interface KeptDeck {
	readonly id: DeckId;
	readonly title: string;
	readonly cards: number;
}

type Refusal = LinkError | Exclude<IncomingProblem, { readonly type: 'deck-faulty' }>;

/** What stands on the page that opens a deck. */
export type OpenStep =
	| { readonly type: 'waiting' }
	| { readonly type: 'reading' }
	| { readonly type: 'found'; readonly read: ReadIncoming }
	| { readonly type: 'refused'; readonly problem: Refusal }
	| { readonly type: 'faulty'; readonly errors: readonly DeckError[] }
	| { readonly type: 'unsaved'; readonly read: ReadIncoming; readonly error: StorageError }
	| { readonly type: 'kept'; readonly decks: readonly KeptDeck[] };
