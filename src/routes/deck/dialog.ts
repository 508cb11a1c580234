import type { CardId, Deck, Way } from '$lib/core/deck/card';
import type { CardDraft } from '$lib/state/cardDraft';

/** What the Deck screen's one dialog shows, and the words typed there so far. */
export type DeckDialog =
	| { readonly type: 'none' }
	| { readonly type: 'cards'; readonly cards: readonly CardId[] }
	| { readonly type: 'edit'; readonly card: CardId; readonly words?: CardDraft }
	| { readonly type: 'add'; readonly words?: CardDraft }
	| { readonly type: 'rename'; readonly words?: Pick<Deck, 'title' | 'author' | 'licence'> }
	| { readonly type: 'ways'; readonly words?: readonly Way[] }
	| { readonly type: 'delete' };
