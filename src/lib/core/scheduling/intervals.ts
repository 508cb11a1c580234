import type { Grade } from '../log/record';
import { dayFromMoment, type Moment } from '../time';
import { daysUntil, nextState, type FsrsState } from './fsrs';
import { fuzzBounds, fuzzFactor, spreadDays } from './fuzz';
import type { FoldRules, Memory } from './memory';

/** Learning steps of a new card, and of one that was forgotten, in minutes. */
export const learningSteps: readonly number[] = [1, 10];
export const relearningSteps: readonly number[] = [10];

/** What a grade promises: the step it leads to, or days. */
export type Promised =
	| { readonly type: 'step'; readonly step: number; readonly minutes: number }
	| { readonly type: 'days'; readonly days: number };

export const grades: readonly Grade[] = [1, 2, 3, 4];

/** Steps of the stage a card is in. */
export function stepsOf({ stage }: Pick<Memory, 'stage'>): readonly number[] {
	return stage === 'relearning' || stage === 'review' ? relearningSteps : learningSteps;
}

/** Whole study days since the last grade: never below 0; 0 where there was none. */
export function daysSince(memory: Memory, moment: Moment, dayStartMinutes: number): number {
	return memory.last ? Math.max(0, dayFromMoment(moment, dayStartMinutes) - memory.last.day) : 0;
}

/** The FSRS states the four grades lead to, in grade order. */
export function nextStates(memory: Memory, moment: Moment, rules: FoldRules): readonly FsrsState[] {
	const days = daysSince(memory, moment, rules.dayStartMinutes);
	const state = memory.stability > 0 ? memory : null;
	return grades.map((grade) => nextState(rules.weights, state, { days, grade }));
}

/** What each of the four grades would promise now. `fuzz` off gives Anki's plain intervals, for comparison. */
export function promisesOf(
	memory: Memory,
	moment: Moment,
	rules: FoldRules,
	{ fuzz = true }: { readonly fuzz?: boolean } = {}
): Readonly<Record<Grade, Promised>> {
	const wished = nextStates(memory, moment, rules).map(({ stability }) =>
		daysUntil(rules.weights, stability, rules.retention)
	);
	const factor = fuzz ? fuzzFactor(memory.card, memory.repetitions) : null;
	return memory.stage === 'review'
		? reviewPromises(memory, wished, factor)
		: stepPromises(memory, wished, factor);
}

/** Minutes of a promise, as a record keeps them. */
export function minutesOf(promised: Promised): number {
	return promised.type === 'step' ? promised.minutes : promised.days * 1440;
}

/** The minutes each grade would promise now: what the buttons say and the record keeps. */
export function promisedMinutes(
	memory: Memory,
	moment: Moment,
	rules: FoldRules
): Readonly<Record<Grade, number>> {
	const promised = promisesOf(memory, moment, rules);
	return {
		1: minutesOf(promised[1]),
		2: minutesOf(promised[2]),
		3: minutesOf(promised[3]),
		4: minutesOf(promised[4])
	};
}

function step(steps: readonly number[], index: number): Promised {
	return { type: 'step', step: index, minutes: steps[index] ?? 0 };
}

/** Anki's floor: a longer wish comes at least a day later than last time; one that fuzz could make as long, no earlier. */
function floorOf(days: number, previous: number): number {
	if (Math.round(days) > previous) return previous + 1;
	return previous <= fuzzBounds(days).upper ? previous : 0;
}

function reviewPromises(memory: Memory, wished: readonly number[], factor: number | null) {
	const [, hardDays = 0, goodDays = 0, easyDays = 0] = wished;
	const floor = (days: number) => floorOf(days, memory.intervalDays);
	const hard = spreadDays(hardDays, Math.max(1, floor(hardDays)), factor);
	const good = spreadDays(goodDays, Math.max(hard + 1, floor(goodDays)), factor);
	const easy = spreadDays(easyDays, Math.max(good + 1, floor(easyDays)), factor);
	return {
		1: step(relearningSteps, 0),
		2: { type: 'days', days: hard },
		3: { type: 'days', days: good },
		4: { type: 'days', days: easy }
	} as const;
}

/** In steps: Forgot starts them anew, Hard repeats one, Good goes on, Easy graduates. */
function stepPromises(memory: Memory, wished: readonly number[], factor: number | null) {
	const steps = stepsOf(memory);
	const [, , goodDays = 0, easyDays = 0] = wished;
	const days = (wish: number, least: number) => spreadDays(Math.max(1, Math.round(wish)), least, factor);
	const good = days(goodDays, 1);
	const onward = memory.step + 1 < steps.length;
	return {
		1: step(steps, 0),
		2: step(steps, Math.min(memory.step, steps.length - 1)),
		3: onward ? step(steps, memory.step + 1) : ({ type: 'days', days: good } as const),
		4: { type: 'days', days: days(easyDays, good + 1) }
	} as const;
}
