import type { CardId } from '$lib/core/deck/card';

/** What the Deck screen's one dialog shows. */
export type DeckDialog =
	| { readonly type: 'none' }
	| { readonly type: 'cards'; readonly cards: readonly CardId[] }
	| { readonly type: 'edit'; readonly card: CardId }
	| { readonly type: 'add' }
	| { readonly type: 'rename' }
	| { readonly type: 'delete' };
