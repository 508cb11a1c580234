import type { CardId } from '../../core/deck/card';
import { idFromWords, wordsFromId } from '../../core/random';
import type { Due, Memory, Stage } from '../../core/scheduling/memory';
import type { Day } from '../../core/time';

/** Memories as typed arrays, joined to cards by id: one pass over them makes a queue. */
export interface MemoryColumns {
	readonly cards: Uint32Array;
	/** Stage in bits 0–1, step in 2–5, suspended 6, due kind in 7–8. */
	readonly states: Uint16Array;
	/** Stability, difficulty, last day, last instant, due, interval in days, buried until, first day. */
	readonly numbers: Float64Array;
	readonly counts: Uint16Array;
}

const stages: readonly Stage[] = ['new', 'learning', 'review', 'relearning'];
const dues: readonly Due['type'][] = ['new', 'instant', 'day'];
const width = 8;

/** Lays memories out in columns. */
export function columnsFromMemories(memories: readonly Memory[]): MemoryColumns {
	return {
		cards: Uint32Array.from(memories.flatMap(({ card }) => wordsFromId(card))),
		states: Uint16Array.from(
			memories,
			({ stage, step, suspended, due }) =>
				stages.indexOf(stage) | (step << 2) | (suspended ? 64 : 0) | (dues.indexOf(due.type) << 7)
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
			suspended: (state & 64) !== 0,
			buriedUntil: Number.isNaN(buried) ? null : (buried as Day)
		};
	});
}

function numbersOf({ stability, difficulty, last, due, intervalDays, buriedUntil, since }: Memory): number[] {
	const dueNumber = due.type === 'instant' ? due.at : due.type === 'day' ? due.day : NaN;
	return [
		stability,
		difficulty,
		last?.day ?? NaN,
		last?.at ?? NaN,
		dueNumber,
		intervalDays,
		buriedUntil ?? NaN,
		since ?? NaN
	];
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
