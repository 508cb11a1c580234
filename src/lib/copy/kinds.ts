import type { Kind } from '../core/deck/card';

/** The word of each kind, wherever one is introduced. */
export const kindWords: Record<Kind, string> = {
	date: 'Date',
	person: 'Person',
	deal: 'Deal',
	organization: 'Organization',
	other: 'Other'
};
