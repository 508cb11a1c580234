import type { CardId } from '../deck/card';
import { idFromWords, wordsFromId } from '../random';
import type { Day } from '../time';
import type { Drawn, Due, Memory, Stage } from './memory';

/** Memories as typed arrays, joined to cards by id: one pass over them makes a queue. */
export interface MemoryColumns {
	readonly cards: Uint32Array;
	/** Stage in bits 0–1, step in 2–5, suspended 6, due kind in 7–8, the grade it was drawn at in 9–11 (0: none), whether in review 12. */
	readonly states: Uint16Array;
	/** Stability, difficulty, last day, last instant, due, interval in days, buried until, first day, hard, good, previous days. */
	readonly numbers: Float64Array;
	readonly counts: Uint16Array;
}

const stages: readonly Stage[] = ['new', 'learning', 'review', 'relearning'];
const dues: readonly Due['type'][] = ['new', 'instant', 'day'];
const width = 11;

/** Lays memories out in columns. */
export function columnsFromMemories(memories: readonly Memory[]): MemoryColumns {
	return {
		cards: Uint32Array.from(memories.flatMap(({ card }) => wordsFromId(card))),
		states: Uint16Array.from(
			memories,
			({ stage, step, suspended, due, drawn }) =>
				stages.indexOf(stage) |
				(step << 2) |
				(suspended ? 64 : 0) |
				(dues.indexOf(due.type) << 7) |
				((drawn?.grade ?? 0) << 9) |
				(drawn?.reviewed ? 4096 : 0)
		),
		numbers: Float64Array.from(memories.flatMap(numbersOf)),
		counts: Uint16Array.from(memories.flatMap(({ repetitions, lapses }) => [repetitions, lapses]))
	};
}

/** Reads memories back. */
export function memoriesFromColumns({ cards, states, numbers, counts }: MemoryColumns): Memory[] {
	return Array.from(states, (state, index): Memory => {
		const number = (place: number) => numbers[index * width + place] ?? NaN;
		const lastDay = number(2);
		const buried = number(6);
		const first = number(7);
		return {
			card: idFromWords([cards[2 * index] ?? 0, cards[2 * index + 1] ?? 0]) as CardId,
			stage: stages[state & 3] ?? 'new',
			step: (state >> 2) & 15,
			stability: number(0),
			difficulty: number(1),
			repetitions: counts[2 * index] ?? 0,
			lapses: counts[2 * index + 1] ?? 0,
			since: Number.isNaN(first) ? null : (first as Day),
			last: Number.isNaN(lastDay) ? null : { day: lastDay as Day, at: number(3) },
			due: dueFrom(dues[(state >> 7) & 3] ?? 'new', number(4)),
			intervalDays: number(5),
			drawn: drawnFrom(state, [number(8), number(9), number(10)]),
			suspended: (state & 64) !== 0,
			buriedUntil: Number.isNaN(buried) ? null : (buried as Day)
		};
	});
}

function numbersOf(memory: Memory): number[] {
	const { stability, difficulty, last, due, intervalDays, buriedUntil, since, drawn } = memory;
	const dueNumber = due.type === 'instant' ? due.at : due.type === 'day' ? due.day : NaN;
	return [
		stability,
		difficulty,
		last?.day ?? NaN,
		last?.at ?? NaN,
		dueNumber,
		intervalDays,
		buriedUntil ?? NaN,
		since ?? NaN,
		drawn?.hard ?? NaN,
		drawn?.good ?? NaN,
		drawn?.previousDays ?? NaN
	];
}

function drawnFrom(
	state: number,
	[hard, good, previousDays]: readonly [number, number, number]
): Drawn | null {
	const grade = (state >> 9) & 7;
	if (grade !== 2 && grade !== 3 && grade !== 4) return null;
	return { grade, reviewed: (state & 4096) !== 0, hard, good, previousDays };
}

function dueFrom(type: Due['type'], number: number): Due {
	switch (type) {
		case 'new':
			return { type };
		case 'instant':
			return { type, at: number };
		case 'day':
			return { type, day: number as Day };
	}
}
