import type { DeckSummary, Opening, StorageError } from '../storage/ports';

/** How the app stands with what it keeps. */
export type LibraryStatus =
	| { readonly type: 'opening' }
	| { readonly type: 'open'; readonly opening: Opening }
	| { readonly type: 'failed'; readonly error: StorageError };

/** The decks and what is due of them, as the screens need it. */
export class Library {
	#status = $state.raw<LibraryStatus>({ type: 'opening' });
	#decks = $state.raw<readonly DeckSummary[]>([]);

	get status() {
		return this.#status;
	}

	get decks() {
		return this.#decks;
	}
}
