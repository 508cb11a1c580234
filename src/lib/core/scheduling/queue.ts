import type { CardId, DeckId } from '../deck/card';
import { keyFromWords } from '../random';
import { dayFromMoment, type Day, type Moment } from '../time';
import type { SchedulingSettings } from './memory';
import { buriedUntil, cardAt, dueAt, gradedDays, isSuspended, isSurelyWrong } from './memoryColumns';
import { noPage, type DeckMemories, type Shelf } from './shelf';

/** Today's cards in the order they are asked. */
export interface Queue {
	/** In learning or relearning and due now, longest waiting first. */
	readonly steps: readonly CardId[];
	readonly reviews: readonly CardId[];
	readonly fresh: readonly CardId[];
	/** In steps and due later today, soonest first. */
	readonly later: readonly { readonly card: CardId; readonly at: number }[];
}

/** Another queue than the day's: of one deck, or of all. */
export type QueuePick = (shelf: Shelf, deck: DeckId | null) => Queue;

/** Which cards a queue is made of: those of one deck, or of all; the day's limits count what was done in all of them. */
export interface QueueRules {
	readonly settings: SchedulingSettings;
	readonly deck: DeckId | null;
}

/**
 * The queue of a moment: learning first, then reviews by how overdue, then new cards in the deck's order, within the day's limits.
 * What was wrong and thought sure comes before other reviews, and no limit holds it back: after a week its correction fades.
 */
export function queueOf(shelf: Shelf, moment: Moment, { settings, deck }: QueueRules): Queue {
	const { done, open } = sortOut(shelf, dayFromMoment(moment, settings.dayStartMinutes));
	const asked = deck === null ? open : open.filter(({ from }) => from.deck === deck);
	const stepping = asked.filter(({ due }) => due === 'instant');
	const taken = new Set(done.facts);
	for (const entry of stepping) taken.add(factOf(entry));
	const reviews = asked.filter(({ due }) => due === 'day');
	const awaited = reviews.filter(({ from, row }) => isSurelyWrong(from, row));
	const corrected = admit(mostOverdueFirst(awaited), taken, Infinity);
	const room = settings.reviewsPerDay - done.reviews - corrected.length;
	const fresh = asked.filter(({ due }) => due === 'new');
	return {
		...splitSteps(stepping, moment.at),
		reviews: [...corrected, ...admit(mostOverdueFirst(reviews), taken, room)],
		fresh: admit(fresh, taken, settings.newPerDay - done.newCards)
	};
}

/** A card that may be asked today. */
interface Entry {
	readonly from: DeckMemories;
	readonly row: number;
	readonly due: 'new' | 'instant' | 'day';
	/** The instant or day it is due; 0 while new. */
	readonly at: number;
	/** Orders the cards of a day the same everywhere, yet mixes the decks: part of the random id. */
	readonly mix: number;
}

/** What was already done on a study day: first answers, reviews, and the facts they asked. */
interface Done {
	newCards: number;
	reviews: number;
	readonly facts: Set<string>;
}

/** One pass over the columns: what the day has used up, and what is due or new. */
function sortOut(shelf: Shelf, today: Day): { readonly done: Done; readonly open: readonly Entry[] } {
	const done: Done = { newCards: 0, reviews: 0, facts: new Set() };
	const open: Entry[] = [];
	for (const from of shelf)
		for (let row = 0; row < from.states.length; row++) {
			if (from.pages[row] === noPage) continue;
			const { first, last } = gradedDays(from, row);
			if (last === today) {
				done.facts.add(factOf({ from, row }));
				if (first === today) done.newCards++;
				else done.reviews++;
			}
			const entry = entryOf(from, row, today);
			if (entry) open.push(entry);
		}
	return { done, open };
}

function entryOf(from: DeckMemories, row: number, today: Day): Entry | null {
	if (isSuspended(from, row) || (buriedUntil(from, row) ?? today) > today) return null;
	const due = dueAt(from, row);
	const at = due.type === 'new' ? 0 : due.type === 'day' ? due.day : due.at;
	if (due.type === 'day' && at > today) return null;
	return { from, row, due: due.type, at, mix: from.cards[2 * row] ?? 0 };
}

function splitSteps(stepping: readonly Entry[], now: number): Pick<Queue, 'steps' | 'later'> {
	const timed = stepping
		.map(({ from, row, at }) => ({ card: cardAt(from, row), at }))
		.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1));
	return {
		steps: timed.filter(({ at }) => at <= now).map(({ card }) => card),
		later: timed.filter(({ at }) => at > now)
	};
}

/** Reviews by the day they were due, mixed within each: a day is put in order only when it is reached, for limits cut most off. */
function* mostOverdueFirst(reviews: readonly Entry[]): Generator<Entry> {
	const byDay = new Map<number, Entry[]>();
	for (const review of reviews) {
		const sameDay = byDay.get(review.at);
		if (sameDay) sameDay.push(review);
		else byDay.set(review.at, [review]);
	}
	for (const day of [...byDay.keys()].sort((a, b) => a - b))
		yield* (byDay.get(day) ?? []).sort((a, b) => a.mix - b.mix);
}

/** Facts of different decks never clash. */
function factOf({ from, row }: Pick<Entry, 'from' | 'row'>): string {
	return `${from.deck} ${keyFromWords([from.facts[2 * row] ?? 0, from.facts[2 * row + 1] ?? 0])}`;
}

/** Takes from the front, one card a fact, at most `room`; marks the facts taken. */
function admit(entries: Iterable<Entry>, taken: Set<string>, room: number): readonly CardId[] {
	const admitted: CardId[] = [];
	for (const entry of entries) {
		if (admitted.length >= room) break;
		const fact = factOf(entry);
		if (taken.has(fact)) continue;
		taken.add(fact);
		admitted.push(cardAt(entry.from, entry.row));
	}
	return admitted;
}
