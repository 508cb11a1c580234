import type { CardId } from '../deck/card';
import { idFromWords } from '../random';
import type { Day } from '../time';
import type { Drawn, Due, Memory, Stage } from './memory';

/** Memories as typed arrays, joined to cards by id: one pass over them makes a queue. */
export interface MemoryColumns {
	readonly cards: Uint32Array;
	/** Stage in bits 0–1, step in 2–5, suspended 6, due kind in 7–8, the grade it was drawn at in 9–11 (0: none), whether in review 12, surely wrong 13. */
	readonly states: Uint16Array;
	/** Stability, difficulty, last day, last instant, due, interval in days, buried until, first day, hard, good, previous days. */
	readonly numbers: Float64Array;
	readonly counts: Uint16Array;
}

const stages: readonly Stage[] = ['new', 'learning', 'review', 'relearning'];
const dues: readonly Due['type'][] = ['new', 'instant', 'day'];
/** Numbers in a row. */
export const width = 11;

/** The columns with some rows' memories in place of what stood there; the columns given are left alone. */
export function columnsWith<T extends MemoryColumns>(columns: T, rows: ReadonlyMap<number, Memory>): T {
	const states = columns.states.slice();
	const numbers = columns.numbers.slice();
	const counts = columns.counts.slice();
	for (const [row, memory] of rows) {
		states[row] = stateOf(memory);
		numbers.set(numbersOf(memory), row * width);
		counts.set([memory.repetitions, memory.lapses], 2 * row);
	}
	return { ...columns, states, numbers, counts };
}

/** Some rows of the columns, in the order given. */
export function rowsOfColumns(columns: MemoryColumns, rows: readonly number[]): MemoryColumns {
	return {
		cards: Uint32Array.from(rows.flatMap((row) => [...columns.cards.subarray(2 * row, 2 * row + 2)])),
		states: Uint16Array.from(rows, (row) => columns.states[row] ?? 0),
		numbers: Float64Array.from(
			rows.flatMap((row) => [...columns.numbers.subarray(row * width, (row + 1) * width)])
		),
		counts: Uint16Array.from(rows.flatMap((row) => [...columns.counts.subarray(2 * row, 2 * row + 2)]))
	};
}

/** Whether columns belong together, each as long as the others ask. */
export function areColumns({ cards, states, numbers, counts }: MemoryColumns): boolean {
	const rows = states.length;
	return cards.length === 2 * rows && numbers.length === width * rows && counts.length === 2 * rows;
}

/** Reads memories back. */
export function memoriesFromColumns(columns: MemoryColumns): Memory[] {
	return Array.from(columns.states, (_, row) => memoryAt(columns, row));
}

/** The memory in a row. */
export function memoryAt(columns: MemoryColumns, row: number): Memory {
	const state = columns.states[row] ?? 0;
	const number = (place: number) => columns.numbers[row * width + place] ?? NaN;
	const lastDay = number(2);
	return {
		card: cardAt(columns, row),
		stage: stages[state & 3] ?? 'new',
		step: (state >> 2) & 15,
		stability: number(0),
		difficulty: number(1),
		repetitions: columns.counts[2 * row] ?? 0,
		lapses: columns.counts[2 * row + 1] ?? 0,
		since: dayFrom(number(7)),
		last: Number.isNaN(lastDay) ? null : { day: lastDay as Day, at: number(3) },
		due: dueAt(columns, row),
		intervalDays: number(5),
		drawn: drawnFrom(state, [number(8), number(9), number(10)]),
		surelyWrong: isSurelyWrong(columns, row),
		suspended: isSuspended(columns, row),
		buriedUntil: buriedUntil(columns, row)
	};
}

/** The card of a row. */
export function cardAt({ cards }: MemoryColumns, row: number): CardId {
	return idFromWords([cards[2 * row] ?? 0, cards[2 * row + 1] ?? 0]) as CardId;
}

/** When the card of a row comes next. */
export function dueAt({ states, numbers }: MemoryColumns, row: number): Due {
	return dueFrom(dues[((states[row] ?? 0) >> 7) & 3] ?? 'new', numbers[row * width + 4] ?? NaN);
}

/** Whether the due day of a row was drawn from the desired retention. */
export function isDrawn({ states }: MemoryColumns, row: number): boolean {
	return ((states[row] ?? 0) & 0xe00) !== 0;
}

/** Whether the card of a row was answered wrong while sure, and not asked again since its steps. */
export function isSurelyWrong({ states }: MemoryColumns, row: number): boolean {
	return ((states[row] ?? 0) & 8192) !== 0;
}

/** Whether the card of a row is suspended. */
export function isSuspended({ states }: MemoryColumns, row: number): boolean {
	return ((states[row] ?? 0) & 64) !== 0;
}

/** The study day before which the card of a row is not asked; null where it is not put off. */
export function buriedUntil({ numbers }: MemoryColumns, row: number): Day | null {
	return dayFrom(numbers[row * width + 6] ?? NaN);
}

/** Study days of a row's first and last grade; null while new. */
export function gradedDays(
	{ numbers }: MemoryColumns,
	row: number
): { readonly first: Day | null; readonly last: Day | null } {
	return { first: dayFrom(numbers[row * width + 7] ?? NaN), last: dayFrom(numbers[row * width + 2] ?? NaN) };
}

function dayFrom(number: number): Day | null {
	return Number.isNaN(number) ? null : (number as Day);
}

function stateOf({ stage, step, suspended, due, drawn, surelyWrong }: Memory): number {
	return (
		stages.indexOf(stage) |
		(step << 2) |
		(suspended ? 64 : 0) |
		(dues.indexOf(due.type) << 7) |
		((drawn?.grade ?? 0) << 9) |
		(drawn?.reviewed ? 4096 : 0) |
		(surelyWrong ? 8192 : 0)
	);
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
