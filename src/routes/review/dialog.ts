import type { Card } from '$lib/core/deck/card';
import type { CardDraft } from '$lib/state/cardDraft';

/** What the Review screen's one dialog shows. A card is edited as it stood when its dialog was opened, with the words typed so far. */
export type ReviewDialog =
	| { readonly type: 'none' }
	| { readonly type: 'keys' }
	| { readonly type: 'edit'; readonly card: Card; readonly words?: CardDraft };
