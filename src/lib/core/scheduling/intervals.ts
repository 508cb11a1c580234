import type { Asked, Grade } from '../log/record';
import { addDays, dayFromMoment, type Moment } from '../time';
import { correctedDays } from './corrections';
import { countedStates } from './counted';
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

/** The FSRS states the four grades lead to, in grade order, as that way of asking counts. */
export function nextStates(
	memory: Memory,
	moment: Moment,
	rules: FoldRules,
	asked: Asked = 'flip'
): readonly FsrsState[] {
	const days = daysSince(memory, moment, rules.dayStartMinutes);
	const state = memory.stability > 0 ? memory : null;
	const states = grades.map((grade) => nextState(rules.weights, state, { days, grade }));
	return countedStates(states, asked, memory.stability);
}

/** What each of the four grades would promise now. `fuzz` off gives Anki's plain intervals, for comparison. */
export function promisesOf(
	memory: Memory,
	moment: Moment,
	rules: FoldRules,
	{ fuzz = true, asked = 'flip' }: { readonly fuzz?: boolean; readonly asked?: Asked } = {}
): Readonly<Record<Grade, Promised>> {
	const factor = fuzz ? fuzzFactor(memory.card, memory.repetitions) : null;
	return promisesFrom(memory, stabilitiesOf(nextStates(memory, moment, rules, asked)), { rules, factor });
}

/** What each grade promises, where the states they lead to are known already. */
export function promisesAfter(
	memory: Memory,
	states: readonly FsrsState[],
	rules: FoldRules
): Readonly<Record<Grade, Promised>> {
	const factor = fuzzFactor(memory.card, memory.repetitions);
	return promisesFrom(memory, stabilitiesOf(states), { rules, factor });
}

/**
 * The memory under another desired retention: a due day that was drawn from the old one is drawn anew, nothing else changes.
 * It equals the fold of the same records under the new rules.
 */
export function redrawDue(memory: Memory, rules: FoldRules): Memory {
	const { drawn, last } = memory;
	if (!drawn || !last) return memory;
	const before = {
		stage: drawn.reviewed ? 'review' : 'learning',
		step: learningSteps.length - 1,
		intervalDays: drawn.previousDays,
		surelyWrong: memory.surelyWrong
	} as const;
	const factor = fuzzFactor(memory.card, memory.repetitions - 1);
	const stabilities = [0, drawn.hard, drawn.good, memory.stability];
	const promised = promisesFrom(before, stabilities, { rules, factor })[drawn.grade];
	if (promised.type !== 'days') throw new Error('Inconsistent: a due day drawn from a step');
	return { ...memory, due: { type: 'day', day: addDays(last.day, promised.days) } };
}

function stabilitiesOf(states: readonly FsrsState[]): readonly number[] {
	return states.map(({ stability }) => stability);
}

type Standing = Pick<Memory, 'stage' | 'step' | 'intervalDays' | 'surelyWrong'>;

/** What each grade promises a card that stood like this, by the stabilities the grades lead to. */
function promisesFrom(
	before: Standing,
	stabilities: readonly number[],
	{ rules, factor }: { readonly rules: FoldRules; readonly factor: number | null }
): Readonly<Record<Grade, Promised>> {
	const wished = stabilities.map((stability) => daysUntil(rules.weights, stability, rules.retention));
	return before.stage === 'review'
		? reviewPromises(before, wished, factor)
		: stepPromises(before, wished, factor);
}

/** Minutes of a promise, as a record keeps them. */
export function minutesOf(promised: Promised): number {
	return promised.type === 'step' ? promised.minutes : promised.days * 1440;
}

/** The minutes each grade would promise now: what the buttons say and the record keeps. */
export function promisedMinutes(
	memory: Memory,
	moment: Moment,
	rules: FoldRules,
	asked: Asked = 'flip'
): Readonly<Record<Grade, number>> {
	const promised = promisesOf(memory, moment, rules, { asked });
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

function reviewPromises(before: Standing, wished: readonly number[], factor: number | null) {
	const [, hardDays = 0, goodDays = 0, easyDays = 0] = wished;
	const floor = (days: number) => floorOf(days, before.intervalDays);
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

/** In steps: Forgot starts them anew, Hard repeats one, Good goes on, Easy graduates; after an answer wrong and thought sure, not far. */
function stepPromises(before: Standing, wished: readonly number[], factor: number | null) {
	const steps = stepsOf(before);
	const [, , goodDays = 0, easyDays = 0] = wished;
	const days = (wish: number, least: number) =>
		correctedDays(before, spreadDays(Math.max(1, Math.round(wish)), least, factor));
	const good = days(goodDays, 1);
	const onward = before.step + 1 < steps.length;
	return {
		1: step(steps, 0),
		2: step(steps, Math.min(before.step, steps.length - 1)),
		3: onward ? step(steps, before.step + 1) : ({ type: 'days', days: good } as const),
		4: { type: 'days', days: days(easyDays, good + 1) }
	} as const;
}
