import type { CardId } from '../deck/card';
import { effectiveRecords, recordsByCard } from '../log/order';
import type { Act, Grade, LogRecord } from '../log/record';
import { addDays, dayFromMoment, type Day } from '../time';
import { surelyWrongAfter, seenBy } from './corrections';
import type { FsrsState } from './fsrs';
import { nextStates, promisesAfter, type Promised } from './intervals';
import { newMemory, type Drawn, type Due, type FoldRules, type Memory, type Stage } from './memory';

type GradeAct = Extract<Act, { type: 'grade' }>;

/** The memory of one card from all its records, in any order. The same history always gives the same memory. */
export function foldCard(card: CardId, records: readonly LogRecord[], rules: FoldRules): Memory {
	return effectiveRecords(records).reduce(
		(memory, record) => applyRecord(memory, record, rules),
		newMemory(card)
	);
}

/** The memories of every card the records speak of. */
export function foldRecords(records: readonly LogRecord[], rules: FoldRules): Map<CardId, Memory> {
	return new Map([...recordsByCard(records)].map(([card, list]) => [card, foldCard(card, list, rules)]));
}

/** The memory after one more record, which must be the latest of its card and no undo. */
export function applyRecord(memory: Memory, record: LogRecord, rules: FoldRules): Memory {
	const { act } = record;
	switch (act.type) {
		case 'grade':
			return act.run === 'cram' ? memory : applyGrade(memory, record, act, rules);
		case 'reset':
			return { ...newMemory(memory.card), suspended: memory.suspended };
		case 'suspend':
			return { ...memory, suspended: true };
		case 'resume':
			return { ...memory, suspended: false };
		case 'bury':
			return { ...memory, buriedUntil: act.untilDay as Day };
		case 'reschedule':
			return applyReschedule(memory, record, act, rules);
		case 'undo':
			throw new Error('Inconsistent: an undo is not applied, its card is folded again');
	}
}

function applyGrade(known: Memory, record: LogRecord, act: GradeAct, rules: FoldRules): Memory {
	const memory = seenBy(known, record);
	const states = nextStates(memory, record, rules, act.asked);
	const next = stateAfter(states, act.grade);
	const promised = promisesAfter(memory, states, rules)[act.grade];
	const forgotten = act.grade === 1 && memory.stage === 'review';
	const day = lastDay(memory, record, rules);
	return {
		...memory,
		stability: next.stability,
		difficulty: next.difficulty,
		stage: promised.type === 'days' ? 'review' : stageInSteps(memory.stage),
		step: promised.type === 'days' ? 0 : promised.step,
		repetitions: memory.repetitions + 1,
		lapses: memory.lapses + (forgotten ? 1 : 0),
		since: memory.since ?? day,
		last: { day, at: record.at },
		due:
			promised.type === 'days'
				? { type: 'day', day: addDays(day, promised.days) }
				: { type: 'instant', at: record.at + act.promisedMinutes * 60_000 },
		// As it was promised then, whatever is desired now: so the memory alone can draw the due day anew.
		intervalDays: promised.type === 'days' ? Math.round(act.promisedMinutes / 1440) : 0,
		drawn: drawnFrom(memory, act.grade, { states, promised }),
		surelyWrong: surelyWrongAfter(memory, act, record),
		buriedUntil: null
	};
}

function stateAfter(states: readonly FsrsState[], grade: Grade): FsrsState {
	const state = states[grade - 1];
	if (!state) throw new Error(`Inconsistent: no state after grade ${grade}`);
	return state;
}

function drawnFrom(
	before: Memory,
	grade: Grade,
	{ states, promised }: { readonly states: readonly FsrsState[]; readonly promised: Promised }
): Drawn | null {
	if (grade === 1 || promised.type === 'step') return null;
	return {
		grade,
		reviewed: before.stage === 'review',
		hard: stateAfter(states, 2).stability,
		good: stateAfter(states, 3).stability,
		previousDays: before.intervalDays
	};
}

function stageInSteps(stage: Stage): Stage {
	return stage === 'review' || stage === 'relearning' ? 'relearning' : 'learning';
}

/** A clock set back does not move a card's last day back. */
function lastDay(memory: Memory, record: LogRecord, rules: FoldRules): Day {
	const day = dayFromMoment(record, rules.dayStartMinutes);
	return memory.last && memory.last.day > day ? memory.last.day : day;
}

function applyReschedule(
	memory: Memory,
	record: LogRecord,
	act: Extract<Act, { type: 'reschedule' }>,
	rules: FoldRules
): Memory {
	const day = lastDay(memory, record, rules);
	const dueDay = dayFromMoment({ at: act.dueAt, offsetMinutes: record.offsetMinutes }, rules.dayStartMinutes);
	const due: Due = { type: 'day', day: dueDay };
	return {
		...memory,
		stage: 'review',
		step: 0,
		stability: act.stability,
		difficulty: act.difficulty,
		since: memory.since ?? day,
		last: { day, at: record.at },
		due,
		intervalDays: Math.max(0, dueDay - day),
		drawn: null,
		surelyWrong: false,
		buriedUntil: null
	};
}
