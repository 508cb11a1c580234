import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import type { Asked, DeviceId, Grade, LogRecord } from '$lib/core/log/record';
import { correctionDays } from '$lib/core/scheduling/corrections';
import { foldCard } from '$lib/core/scheduling/fold';
import { minutesOf, promisesOf, redrawDue } from '$lib/core/scheduling/intervals';
import { memoriesFromColumns } from '$lib/core/scheduling/memoryColumns';
import {
	defaultSchedulingSettings,
	newMemory,
	schedulerVersion,
	type FoldRules,
	type Memory
} from '$lib/core/scheduling/memory';
import { queueOf } from '$lib/core/scheduling/queue';
import { deckMemories, shelfWith } from '$lib/core/scheduling/shelf';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { dayFromMoment, type Day } from '$lib/core/time';
import { gradeAct } from '../../support/cards';
import { columnsFromMemories } from '../../support/columns';

/** Remembering four in five is enough here: intervals after a lapse would be longer than a week. */
const rules: FoldRules = { weights: defaultWeights, retention: 0.8, dayStartMinutes: 240 };
const card = 'AAAAAAAAAAB' as CardId;
const minute = 60_000;
const day = 1440 * minute;
const start = Date.UTC(2026, 0, 5, 12);
const offsetMinutes = 60;

interface Step {
	readonly grade: Grade;
	readonly gapMinutes: number;
	readonly asked: Asked;
	readonly sure: 1 | 2 | 3 | undefined;
	readonly scheduler: number;
	readonly retention: number;
}

/** A log as it comes about: each answer with the promise that was shown under the settings of its day. */
function logOf(steps: readonly Step[]): readonly LogRecord[] {
	const log: LogRecord[] = [];
	let at = start;
	for (const { grade, gapMinutes, asked, sure, scheduler, retention } of steps) {
		at += gapMinutes * minute;
		const then = { ...rules, retention };
		const promised = promisesOf(foldCard(card, log, then), { at, offsetMinutes }, then, { asked })[grade];
		const act = { asked, promisedMinutes: minutesOf(promised), ...(sure && { sure }) };
		log.push({
			...{ token: 'AAAAAAAAAAA', device: 'AAAAAAAAAAC' as DeviceId, seq: log.length + 1, hybrid: at },
			...{ at, offsetMinutes, card, scheduler, act: gradeAct(grade, act) }
		});
	}
	return log;
}

const retentions = fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100);
const stepOf = (change: Partial<Step> = {}) =>
	fc
		.record<Step>({
			grade: fc.constantFrom<Grade>(1, 2, 3, 4),
			gapMinutes: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 * 1440 })),
			asked: fc.constantFrom<Asked>('flip', 'choose', 'type', 'match', 'order', 'truth'),
			sure: fc.constantFrom(undefined, 1, 2, 3),
			scheduler: fc.constant(schedulerVersion),
			retention: fc.constant(rules.retention)
		})
		.map((step) => ({ ...step, ...change }));
const histories = fc.array(stepOf(), { maxLength: 12 });
const fold = (steps: readonly Step[], by = rules) => foldCard(card, logOf(steps), by);
const plain: Step = {
	...{ grade: 3, gapMinutes: 10, asked: 'type', sure: undefined },
	...{ scheduler: schedulerVersion, retention: rules.retention }
};
const surelyWrong: Step = { ...plain, grade: 1, gapMinutes: 60 * 1440, sure: 3 };
/** A card known so well that its lapse alone would not bring it back within a week. */
const wellKnown: readonly Step[] = [0, 0, 20, 90, 300, 900].map((days) => ({
	...plain,
	gapMinutes: days * 1440 + 10
}));

describe('an answer that was wrong and thought sure', () => {
	test('comes back the same day, and after its steps within a week', () => {
		fc.assert(
			fc.property(histories, fc.constantFrom<Grade>(3, 4), retentions, (before, grade, retention) => {
				const wrong = fold([...before, surelyWrong]);
				expect(wrong.due).toMatchObject({ type: 'instant' });
				const goesOn = { ...plain, grade, retention };
				const [out] = [[goesOn], [goesOn, goesOn]]
					.map((steps) => fold([...before, surelyWrong, ...steps], { ...rules, retention }))
					.filter(({ stage }) => stage === 'review');
				if (out?.due.type !== 'day') throw new Error('Still in its steps');
				expect(out.due.day - (out.last?.day ?? 0)).toBeLessThanOrEqual(correctionDays);
			})
		);
	});

	test.each([
		{ sure: 3, short: true },
		{ sure: 2, short: false },
		{ sure: 1, short: false },
		{ sure: undefined, short: false }
	] as const)('and only then: sure $sure', ({ sure, short }) => {
		const { intervalDays } = fold([...wellKnown, { ...surelyWrong, sure }, plain]);
		expect(intervalDays <= correctionDays).toBe(short);
	});

	test('is answered for once it was asked again after its steps', () => {
		const week = { ...plain, gapMinutes: 7 * 1440 };
		const corrected = fold([...wellKnown, surelyWrong, plain, week]);
		expect(fold([...wellKnown, surelyWrong, plain]).surelyWrong).toBe(true);
		expect(corrected.surelyWrong).toBe(false);
		expect(corrected.intervalDays).toBeGreaterThan(correctionDays);
	});

	test('stays so while it goes through its steps, however it is answered there', () => {
		const again = { ...plain, grade: 1 } as const;
		const out = fold([...wellKnown, surelyWrong, again, { ...plain, grade: 2 }, { ...plain, grade: 4 }]);
		expect(out).toMatchObject({ stage: 'review', surelyWrong: true, intervalDays: correctionDays });
	});

	test('a reset or a day set by hand takes it away', () => {
		const log = logOf([...wellKnown, surelyWrong, plain]);
		const at = start + 2000 * day;
		const after = (act: LogRecord['act']) => {
			const last = { ...(log[0] as LogRecord), seq: log.length + 1, hybrid: at, at, act };
			return foldCard(card, [...log, last], rules).surelyWrong;
		};
		expect(after({ type: 'suspend' })).toBe(true);
		expect(after({ type: 'reset' })).toBe(false);
		expect(after({ type: 'reschedule', stability: 40, difficulty: 5, dueAt: at + 30 * day })).toBe(false);
	});
});

describe('the laws of the fold hold with it', () => {
	test('a promise is kept: the day a card is due is the day that was shown', () => {
		fc.assert(
			fc.property(histories, stepOf(), (before, step) => {
				const log = logOf([...before, step]);
				const last = log.at(-1) as LogRecord & { act: { promisedMinutes: number } };
				const { due } = foldCard(card, log, rules);
				const shown = last.act.promisedMinutes;
				if (due.type === 'instant') expect(due.at).toBe(last.at + shown * minute);
				else expect(due).toEqual({ type: 'day', day: dayFromMoment(last, 240) + shown / 1440 });
			}),
			{ numRuns: 400 }
		);
	});

	test('the due day drawn anew from the memory is the one the log would give', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(stepOf(), retentions, fc.constantFrom(1, schedulerVersion)), { maxLength: 12 }),
				retentions,
				retentions,
				(steps, old, wanted) => {
					const log = logOf(steps.map(([step, retention, scheduler]) => ({ ...step, retention, scheduler })));
					const now = { ...rules, retention: wanted };
					expect(redrawDue(foldCard(card, log, { ...rules, retention: old }), now)).toEqual(
						foldCard(card, log, now)
					);
				}
			),
			{ numRuns: 400 }
		);
	});

	test('memories come back from their columns as they were', () => {
		fc.assert(
			fc.property(histories, (steps) => {
				const memories = [fold([...steps, surelyWrong]), fold(steps)];
				expect(memoriesFromColumns(columnsFromMemories(memories))).toEqual(memories);
			})
		);
	});
});

describe('records of before', () => {
	const without = (steps: readonly Step[]) => steps.map((step) => ({ ...step, sure: undefined }));

	test('of the first rules fold as they did, however sure', () => {
		const old = histories.map((steps) => steps.map((step) => ({ ...step, scheduler: 1 })));
		fc.assert(
			fc.property(old, (steps) => {
				expect(fold(steps)).toEqual(fold(without(steps)));
			})
		);
	});

	test('without sureness fold by both rules alike', () => {
		fc.assert(
			fc.property(histories.map(without), (steps) => {
				expect(fold(steps)).toEqual(fold(steps.map((step) => ({ ...step, scheduler: 1 }))));
			})
		);
	});

	test('a longer promise that an older version showed is kept', () => {
		const out = fold([...wellKnown, surelyWrong, { ...plain, scheduler: 1 }]);
		const never = fold([...wellKnown, { ...surelyWrong, sure: undefined }, plain]);
		expect(out.surelyWrong).toBe(false);
		expect(out.due).toEqual(never.due);
	});
});

test('no limit of reviews holds it back, and it comes before what is more overdue', () => {
	const deck = 'deck' as DeckId;
	const moment = { at: start, offsetMinutes };
	const today = dayFromMoment(moment, 240);
	const ids = ['AAAAAAAAAAB', 'AAAAAAAAAAD', 'AAAAAAAAAAE'] as CardId[];
	const placed = ids.map((id) => ({ id, fact: id, page: 0 }));
	const memories = ids.map((id, at): Memory => {
		const due = { type: 'day', day: (today - at) as Day } as const;
		return { ...newMemory(id), stage: 'review', stability: 5, due, surelyWrong: at === 0 };
	});
	const shelf = shelfWith([deckMemories(deck, 1, placed)], memories);
	const asked = (reviewsPerDay: number) =>
		queueOf(shelf, moment, { settings: { ...defaultSchedulingSettings, reviewsPerDay }, deck }).reviews;
	expect(asked(0)).toEqual([ids[0]]);
	expect(asked(2)).toEqual([ids[0], ids[2]]);
	expect(asked(9)).toEqual([ids[0], ids[2], ids[1]]);
});
