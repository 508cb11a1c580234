import type { Deck } from '../core/deck/card';
import type { DeckError } from '../core/deck/errors';
import type { LinkError } from '../core/sharing/link';
import type { StorageError } from '../storage/ports';
import type { DeckUpdate } from './deckUpdate.svelte';
import type { IncomingProblem, ReadIncoming } from './incomingReader';
import type { Keeping } from './keeping.svelte';
import type { KeptDeck } from './takeDeck';

/** Why nothing is shown of what came. */
export type Refusal = LinkError | Exclude<IncomingProblem, { readonly type: 'deck-faulty' }>;

/** What stands on the page that opens a deck. */
export type OpenStep =
	| { readonly type: 'waiting' }
	/** How much is read, 0 to 1; null where that cannot be told. */
	| { readonly type: 'reading'; readonly share: number | null }
	/** `error`: why what was asked of it was not done. */
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
	/** Decks that came are kept, and others that were here are updated. */
	| {
			readonly type: 'kept';
			readonly decks: readonly KeptDeck[];
			readonly updated: readonly NamedDeck[];
			readonly error?: StorageError;
	  }
	/** The one deck that came was here, and is up to date. */
	| { readonly type: 'updated'; readonly deck: NamedDeck; readonly error?: StorageError }
	/** A deck has what someone corrected in it. */
	| { readonly type: 'corrected'; readonly deck: NamedDeck; readonly error?: StorageError }
	/** The decks are as they were before what was taken back. */
	| {
			readonly type: 'taken-back';
			readonly what: 'update' | 'correction';
			readonly decks: readonly NamedDeck[];
	  };

type NamedDeck = Pick<Deck, 'id' | 'title'>;

/** What stands once decks were read: what came of one that is here is shown as its other version. */
export function shownStep(read: ReadIncoming, { updates }: Pick<Keeping, 'updates'>): OpenStep {
	const [update, ...others] = updates;
	return update && others.length === 0 ? { type: 'update', read, update } : { type: 'found', read };
}

/** What stands once it was done what was decided. */
export function doneStep({ kept, updated, plans }: Pick<Keeping, 'kept' | 'updated' | 'plans'>): OpenStep {
	const [{ here = null, title = '' } = {}, ...others] = plans;
	if (kept.length === 0 && others.length === 0 && here)
		return { type: 'updated', deck: updated[0] ?? { id: here, title } };
	return { type: 'kept', decks: kept, updated };
}

/** What came can be read one way only: it is a package, or a file in which there is no text. */
export function hasOneReading(step: OpenStep): boolean {
	if ('read' in step) return step.read.incoming.format === 'anki-package';
	return step.type === 'refused' && /^(?:package|file)-/.test(step.problem.type);
}
