import type { Deck } from '../core/deck/card';
import type { DeckError } from '../core/deck/errors';
import type { LinkError } from '../core/sharing/link';
import type { StorageError } from '../storage/ports';
import type { DeckUpdate } from './deckUpdate.svelte';
import type { IncomingProblem, ReadIncoming } from './incomingReader';
import type { KeptDeck } from './takeDeck';

type Refusal = LinkError | Exclude<IncomingProblem, { readonly type: 'deck-faulty' }>;

/** What stands on the page that opens a deck. */
export type OpenStep =
	| { readonly type: 'waiting' }
	/** How much is read, 0 to 1; null where that cannot be told. */
	| { readonly type: 'reading'; readonly share: number | null }
	/** `error`: why the progress that came was not taken over. */
	| { readonly type: 'found'; readonly read: ReadIncoming; readonly error?: StorageError }
	/** Another version of a deck that is here. */
	| {
			readonly type: 'update';
			readonly read: ReadIncoming;
			readonly update: DeckUpdate;
			readonly error?: StorageError;
	  }
	/** What someone would have otherwise in a deck that is here. */
	| { readonly type: 'correction'; readonly update: DeckUpdate; readonly error?: StorageError }
	| { readonly type: 'refused'; readonly problem: Refusal }
	| { readonly type: 'faulty'; readonly errors: readonly DeckError[] }
	| { readonly type: 'unsaved'; readonly read: ReadIncoming; readonly error: StorageError }
	| { readonly type: 'kept'; readonly decks: readonly KeptDeck[] }
	| { readonly type: 'updated'; readonly deck: Pick<Deck, 'id' | 'title'> };
