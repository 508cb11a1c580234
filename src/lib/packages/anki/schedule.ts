import { relearningSteps, stepsOf } from '../../core/scheduling/intervals';
import type { FoldRules, Memory } from '../../core/scheduling/memory';
import type { Day } from '../../core/time';
import type { ReviewRow } from './collection';

/** What Anki keeps of a card's schedule, by its own columns. */
export interface ScheduleColumns {
	readonly type: number;
	readonly queue: number;
	readonly due: number;
	readonly ivl: number;
	readonly factor: number;
	readonly left: number;
	readonly data: string;
}

/** What a schedule is reckoned by. */
export interface ScheduleGround {
	readonly rules: FoldRules;
	/** The study day that the package counts from. */
	readonly first: Day;
	readonly today: Day;
	/** Place among the new cards. */
	readonly position: number;
}

const queues = { suspended: -1, buried: -2, new: 0, learning: 1, review: 2 } as const;
const types = { new: 0, learning: 1, review: 2, relearning: 3 } as const;
/** What the older scheduler would begin with; FSRS does not look at it. */
const plainEase = 2500;

const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

/** Stability, difficulty and last review as Anki keeps them, rounded as it rounds them. The last review is that of the log, else Anki's check changes it. */
function dataOf(memory: Memory, { rules, position }: ScheduleGround, last: ReviewRow | undefined): string {
	return JSON.stringify({
		pos: position,
		s: rounded(memory.stability, 4),
		d: rounded(memory.difficulty, 3),
		dr: rounded(rules.retention, 2),
		decay: rounded(rules.weights[20] ?? 0.5, 3),
		lrt: Math.floor((last?.id ?? memory.last?.at ?? 0) / 1000)
	});
}

function queueOf({ stage, suspended, buriedUntil }: Memory, today: Day): number {
	if (suspended) return queues.suspended;
	if (buriedUntil !== null && buriedUntil > today) return queues.buried;
	return stage === 'relearning' ? queues.learning : queues[stage];
}

/** A card that nothing is known of. */
function newColumns(position: number, queue: number): ScheduleColumns {
	return { type: types.new, queue, due: position, ivl: 0, factor: 0, left: 0, data: '{}' };
}

/** A memory as Anki keeps it; `last` is the card's last row in the review log. */
export function columnsFromMemory(
	memory: Memory,
	ground: ScheduleGround,
	last: ReviewRow | undefined
): ScheduleColumns {
	const queue = queueOf(memory, ground.today);
	const { due, stage } = memory;
	if (due.type === 'new') return newColumns(ground.position, queue);
	const isDay = due.type === 'day';
	const steps = stage === 'relearning' ? relearningSteps : stepsOf(memory);
	return {
		type: types[stage],
		queue,
		due: isDay ? due.day - ground.first : Math.floor(due.at / 1000),
		ivl: isDay ? Math.max(1, memory.intervalDays) : stage === 'relearning' ? 1 : 0,
		factor: plainEase,
		left: isDay ? 0 : Math.max(1, steps.length - memory.step),
		data: dataOf(memory, ground, last)
	};
}
