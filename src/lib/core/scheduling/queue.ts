import type { Card, CardId } from '../deck/card';
import { hashText } from '../random';
import { dayFromMoment, type Day, type Moment } from '../time';
import { newMemory, type Memory, type SchedulingSettings } from './memory';

/** A card as the queue needs it. */
export type Asking = Pick<Card, 'id' | 'deck' | 'fact'>;

/** What was already done on a study day. */
export interface DoneToday {
	readonly newCards: number;
	readonly reviews: number;
	/** Facts asked today: their other cards wait until tomorrow. */
	readonly facts: ReadonlySet<string>;
}

/** Today's cards in the order they are asked. */
export interface Queue {
	/** In learning or relearning and due now, longest waiting first. */
	readonly steps: readonly CardId[];
	readonly reviews: readonly CardId[];
	readonly fresh: readonly CardId[];
	/** In steps and due later today, soonest first. */
	readonly later: readonly { readonly card: CardId; readonly at: number }[];
}

/** Facts of different decks never clash. */
export function factKey({ deck, fact }: Pick<Card, 'deck' | 'fact'>): string {
	return `${deck} ${fact}`;
}

/** What the grades of a study day have used up: first answers, reviews, and the facts they asked. */
export function doneOn(day: Day, cards: readonly Asking[], memories: ReadonlyMap<CardId, Memory>): DoneToday {
	const asked = cards.filter((card) => memories.get(card.id)?.last?.day === day);
	const newCards = asked.filter((card) => memories.get(card.id)?.since === day).length;
	return { newCards, reviews: asked.length - newCards, facts: new Set(asked.map(factKey)) };
}

/** The queue of a moment: learning first, then reviews by how overdue, then new cards in the deck's order, within the day's limits. */
export function queueOf(
	cards: readonly Asking[],
	memories: ReadonlyMap<CardId, Memory>,
	moment: Moment,
	{ settings, done }: { readonly settings: SchedulingSettings; readonly done: DoneToday }
): Queue {
	const today = dayFromMoment(moment, settings.dayStartMinutes);
	const open = cards
		.map((card) => ({ card, memory: memories.get(card.id) ?? newMemory(card.id) }))
		.filter(({ memory }) => !memory.suspended && (memory.buriedUntil ?? today) <= today);
	const taken = new Set(done.facts);
	const stepping = open.filter(({ memory }) => memory.due.type === 'instant');
	for (const { card } of stepping) taken.add(factKey(card));
	const reviews = open.filter(({ memory }) => memory.due.type === 'day' && memory.due.day <= today);
	const fresh = open.filter(({ memory }) => memory.due.type === 'new');
	return {
		...splitSteps(stepping, moment.at),
		reviews: admit(sortedReviews(reviews), taken, settings.reviewsPerDay - done.reviews),
		fresh: admit(fresh, taken, settings.newPerDay - done.newCards)
	};
}

interface Entry {
	readonly card: Asking;
	readonly memory: Memory;
}

function splitSteps(stepping: readonly Entry[], now: number): Pick<Queue, 'steps' | 'later'> {
	const timed = stepping
		.map(({ card, memory }) => ({ card: card.id, at: memory.due.type === 'instant' ? memory.due.at : 0 }))
		.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1));
	return {
		steps: timed.filter(({ at }) => at <= now).map(({ card }) => card),
		later: timed.filter(({ at }) => at > now)
	};
}

/** The most overdue day first; within a day in an order that is the same everywhere yet mixes the decks. */
function sortedReviews(entries: readonly Entry[]): readonly Entry[] {
	return entries
		.map((entry) => ({ entry, day: dueDay(entry.memory), mix: hashText(entry.card.id)[0] }))
		.sort((a, b) => a.day - b.day || a.mix - b.mix)
		.map(({ entry }) => entry);
}

function dueDay({ due }: Memory): number {
	return due.type === 'day' ? due.day : 0;
}

/** Takes from the front, one card a fact, at most `room`; marks the facts taken. */
function admit(entries: readonly Entry[], taken: Set<string>, room: number): readonly CardId[] {
	const admitted: CardId[] = [];
	for (const { card } of entries) {
		if (admitted.length >= room) break;
		const fact = factKey(card);
		if (taken.has(fact)) continue;
		taken.add(fact);
		admitted.push(card.id);
	}
	return admitted;
}
