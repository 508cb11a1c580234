import type { Deck } from '../core/deck/card';
import type { Day } from '../core/time';
import type { StorageError } from '../storage/ports';
import type { LibraryStatus } from './libraryParts';

/** A deck and how it stands today. */
export interface DeckStanding {
	readonly deck: Deck;
	readonly cards: number;
	/** Reviews and steps due now, within the day's limits. */
	readonly due: number;
	/** New cards the day still admits. */
	readonly fresh: number;
	/** The next study day with a card; null where none is scheduled. */
	readonly next: Day | null;
}

/** Cards that come on a study day. */
export interface Coming {
	readonly day: Day;
	readonly cards: number;
}

/** What Today is told. */
export interface TodayFacts {
	readonly status: LibraryStatus;
	readonly standings: readonly DeckStanding[];
	readonly coming: readonly Coming[];
	/** Any card was ever answered here. */
	readonly studied: boolean;
}

/** What Today shows: one case, never two. */
export type TodayView =
	| { readonly type: 'opening' }
	| { readonly type: 'failed'; readonly error: StorageError }
	| { readonly type: 'lost'; readonly remembered: number; readonly found: number }
	| { readonly type: 'first'; readonly deck: Deck }
	| { readonly type: 'ready'; readonly cards: number; readonly fresh: number; readonly minutes: number }
	| { readonly type: 'nothing'; readonly next: Coming | null };

/** Seconds an answer takes, in the middle of what students of such cards take. */
const answerSeconds = 15;

/** The case Today is in. First open is: nothing answered yet, and only what ships on the shelf. */
export function viewOfToday({ status, standings, coming, studied }: TodayFacts): TodayView {
	if (status.type !== 'open') return status;
	if (status.opening.type === 'lost') return status.opening;
	const shipped = standings.find(({ deck }) => deck.importedFrom === 'pakistan-russia');
	const own = standings.some(({ deck }) => deck.importedFrom === null);
	if (shipped && !studied && !own) return { type: 'first', deck: shipped.deck };
	const cards = standings.reduce((sum, { due, fresh }) => sum + due + fresh, 0);
	if (cards === 0) return { type: 'nothing', next: coming[0] ?? null };
	const fresh = standings.reduce((sum, standing) => sum + standing.fresh, 0);
	return { type: 'ready', cards, fresh, minutes: Math.max(1, Math.round((cards * answerSeconds) / 60)) };
}
