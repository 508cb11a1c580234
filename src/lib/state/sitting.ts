import type { CardId } from '../core/deck/card';
import type { Run } from '../core/log/record';
import { newMemory, type FoldRules, type Memory } from '../core/scheduling/memory';
import type { Queue } from '../core/scheduling/queue';
import { memoryOf, placeOf, type Shelf } from '../core/scheduling/shelf';
import { dayFromMoment, type Moment } from '../core/time';
import type { CardPages, DeckSummary, StorageError } from '../storage/ports';
import { askedIn, CardBook } from './cardBook.svelte';
import type { Done } from './done';
import { earlierAnswer } from './earlierAnswer';
import type { Rest } from './libraryParts';
import type { ShelfFold } from './shelfFold';
import { firstOf, type SittingQueue } from './sittingQueue';

/** Where what stands around a sitting's cards is found. */
export interface Surroundings {
	readonly decks: readonly DeckSummary[];
	/** The memories as they are shown: they tell where cards lie. */
	readonly shelf: Shelf;
	readonly pages: CardPages;
}

/** What a sitting begins with. */
export interface Sitting {
	/** Why its cards are asked: so the log has it. */
	readonly run: Run;
	readonly cards: CardBook;
	/** What is remembered of a card as the sitting begins. */
	readonly memoryOf: (card: CardId) => Memory;
	readonly queue: Queue;
	readonly around: Surroundings;
	/** The day's last answer so far, which undo may take back. */
	readonly earlier: Done | null;
	/** What it has done already: it was interrupted, and goes on. */
	readonly done?: readonly Done[];
	/** What that has left of its queue; without it, all. */
	readonly left?: SittingQueue;
}

/** What a sitting is made from. */
export interface SittingParts {
	readonly fold: ShelfFold;
	readonly queue: Queue;
	readonly moment: Moment;
	readonly rules: FoldRules;
	readonly around: Surroundings;
	/** Told why a card's words could not be read. */
	readonly fail: (error: StorageError) => void;
	readonly rest?: Rest | undefined;
}

/** A sitting over a queue, with the words of the cards that are asked first. */
export async function beginSitting(parts: SittingParts): Promise<Sitting> {
	const { fold, around, queue, moment, rules, fail, rest } = parts;
	const { shelf, pages } = around;
	await rest?.();
	const earlier = earlierAnswer(fold, { day: dayFromMoment(moment, rules.dayStartMinutes), rules });
	const wanted = askedIn(queue, earlier);
	const cards = new CardBook({ pages, placeOf: (card) => placeOf(shelf, card), wanted, fail });
	await cards.fetch(firstOf(queue, moment.at));
	await rest?.();
	return {
		run: 'review',
		cards,
		memoryOf: (card) => memoryOf(shelf, card) ?? newMemory(card),
		queue,
		around,
		earlier
	};
}

/** As `beginSitting`. */
export type BeginSitting = typeof beginSitting;
