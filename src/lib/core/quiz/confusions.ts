import type { Card } from '../deck/card';
import { effectiveRecords } from '../log/order';
import type { LogRecord } from '../log/record';
import { dayMs } from '../time';
import { AnswerBook, type Thing } from './answerBook';

/** One of two answers that are taken for each other. */
export interface Side {
	readonly text: string;
	/** The card that asks for it and was mixed up last; null where it is a wrong option only. */
	readonly card: Card | null;
	/** The sentence it is right for; empty where none is known. */
	readonly sentence: string;
	/** How often in a row its card was answered right since the two were mixed up last. */
	readonly inARow: number;
}

/** Two answers that are mixed up, both ways round taken together. */
export interface Confusion {
	/** What tells it from others of its deck. */
	readonly key: string;
	/** What was asked last first, and what was taken for it. */
	readonly sides: readonly [Side, Side];
	readonly times: number;
	/** When last, ms since 1970. */
	readonly lastAt: number;
	/** Each side was answered right often enough since. */
	readonly isApart: boolean;
}

/** Right answers in a row after which a side is told apart. */
const enoughInARow = 2;

/** A mix-up weighs half after so many days; two answers whose mix-ups weigh less than this together are mixed up no more. */
const halfLifeDays = 30;
const leastWeight = 0.25;

/** Answers of one board are kept at once: what was swapped both ways there was mixed up once. */
const boardMs = 1000;

interface Graded extends LogRecord {
	readonly act: Extract<LogRecord['act'], { type: 'grade' }>;
}

/** One time that one answer was taken for another. */
interface MixUp {
	readonly card: Card;
	readonly own: Thing;
	readonly other: Thing;
	readonly at: number;
	/** Its place among the records. */
	readonly place: number;
}

const isGraded = (record: LogRecord): record is Graded => record.act.type === 'grade';

/**
 * The pairs of answers that a deck's records tell to be mixed up, those mixed up most and last first. Wrong picks, typed answers that
 * name another card's answer, and swapped events count; what lies long back fades, and vanishes.
 */
export function confusionsOf(
	cards: readonly Card[],
	records: readonly LogRecord[],
	now: number
): readonly Confusion[] {
	const graded = effectiveRecords(records).filter(isGraded);
	if (!graded.some(({ act }) => act.grade === 1 && act.answer)) return [];
	const book = new AnswerBook(cards);
	const weighed = [...mixUpsIn(graded, book)].map(([key, mixUps]) => ({
		weight: timesOf(mixUps).reduce((sum, { at }) => sum + weightOf(now - at), 0),
		confusion: () => confusionFrom(key, mixUps, { graded, book })
	}));
	return weighed
		.filter(({ weight }) => weight >= leastWeight)
		.sort((a, b) => b.weight - a.weight)
		.map(({ confusion }) => confusion());
}

/** The mix-ups of each pair, in the order of the records. */
function mixUpsIn(graded: readonly Graded[], book: AnswerBook): ReadonlyMap<string, readonly MixUp[]> {
	const pairs = new Map<string, MixUp[]>();
	for (const [place, { card: id, act, at }] of graded.entries()) {
		const card = book.card(id);
		const other = card && act.grade === 1 ? book.mistaken(card, act) : null;
		if (!card || !other) continue;
		const own = book.thing(card.answer);
		const key = [own.key, other.key].sort().join('|');
		const all = pairs.get(key) ?? [];
		pairs.set(key, [...all, { card, own, other, at, place }]);
	}
	return pairs;
}

const timesOf = (mixUps: readonly MixUp[]) =>
	mixUps.filter(({ at }, place) => Math.abs(at - (mixUps[place - 1]?.at ?? -Infinity)) >= boardMs);

const weightOf = (ageMs: number) => 2 ** (-Math.max(0, ageMs) / (halfLifeDays * dayMs));

interface Known {
	readonly graded: readonly Graded[];
	readonly book: AnswerBook;
}

function confusionFrom(key: string, mixUps: readonly MixUp[], known: Known): Confusion {
	const last = mixUps.at(-1) as MixUp;
	const sides = [sideOf(last.own, mixUps, known), sideOf(last.other, mixUps, known)] as const;
	return {
		key,
		sides,
		times: timesOf(mixUps).length,
		lastAt: last.at,
		isApart: sides.every(({ card, inARow }) => card === null || inARow >= enoughInARow)
	};
}

function sideOf(thing: Thing, mixUps: readonly MixUp[], known: Known): Side {
	const last = mixUps.at(-1) as MixUp;
	const asked = mixUps.findLast(({ own }) => own.key === thing.key)?.card;
	const card = asked ?? thing.cards.find(({ kind }) => kind === last.card.kind) ?? thing.cards[0] ?? null;
	const other = thing.key === last.own.key ? last.other : last.own;
	return {
		text: card?.answer ?? thing.text,
		card,
		sentence: card?.quote?.text ?? rightFor(thing, mixUps, known.book),
		inARow: card ? inARowOf(card, other, { ...known, since: last.place }) : 0
	};
}

/** The sentence that the last card which offered it as a wrong option knows it to be right for. */
function rightFor(thing: Thing, mixUps: readonly MixUp[], book: AnswerBook): string {
	const sentences = mixUps.map(({ card }) => book.option(card, thing)?.rightFor ?? '');
	return sentences.findLast((sentence) => sentence !== '') ?? '';
}

/** How often in a row a card was answered right after a place in the records, where the other answer was there to be taken for it. */
function inARowOf(card: Card, other: Thing, { graded, book, since }: Known & { since: number }): number {
	let inARow = 0;
	for (const { card: id, act } of graded.slice(since + 1)) {
		if (id !== card.id) continue;
		if (act.grade === 1) inARow = 0;
		else if (isAlone(act) || book.option(card, other)) inARow++;
	}
	return inARow;
}

/** Recalled, it is told apart from everything, and so it is in a run that puts the two side by side; else from what it was chosen against. */
const isAlone = ({ asked, run }: Graded['act']) => asked === 'flip' || asked === 'type' || run === 'learn';
