import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { Act, DeviceId, Grade, LogRecord } from '$lib/core/log/record';
import { foldCard, foldRecords } from '$lib/core/scheduling/fold';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { minutesOf, promisesOf, redrawDue } from '$lib/core/scheduling/intervals';
import { memoriesFromColumns } from '$lib/core/scheduling/memoryColumns';
import { newMemory, type FoldRules } from '$lib/core/scheduling/memory';
import { dayFromMoment } from '$lib/core/time';
import { gradeAct } from '../../support/cards';
import { columnsFromMemories } from '../../support/columns';

const rules: FoldRules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const card = 'AAAAAAAAAAB' as CardId;
const device = 'AAAAAAAAAAC' as DeviceId;
const minute = 60_000;
const day = 1440 * minute;
const start = Date.UTC(2026, 0, 5, 12);

function record(seq: number, at: number, act: Act): LogRecord {
	return { token: 'AAAAAAAAAAA', device, seq, hybrid: at, at, offsetMinutes: 60, card, act, scheduler: 1 };
}

function grade(
	seq: number,
	at: number,
	value: Grade,
	promisedMinutes = 10,
	run: 'review' | 'cram' = 'review'
) {
	return record(seq, at, gradeAct(value, { run, promisedMinutes }));
}

const histories = fc
	.array(
		fc.record({ value: fc.constantFrom<Grade>(1, 2, 3, 4), gap: fc.integer({ min: 1, max: 60 * 1440 }) }),
		{ maxLength: 12 }
	)
	.map((steps) => {
		let at = start;
		return steps.map(({ value, gap }, index) => grade(index + 1, (at += gap * minute), value));
	});

describe('laws of the fold', () => {
	test('replaying the same history gives the same memory, in whatever order it arrived', () => {
		fc.assert(
			fc.property(histories, (history) => {
				expect(foldCard(card, [...history].reverse(), rules)).toEqual(foldCard(card, history, rules));
			})
		);
	});

	test('a card is never due before the review that scheduled it', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const { due, last } = foldCard(card, history, rules);
				if (!last) return;
				if (due.type === 'instant') expect(due.at).toBeGreaterThan(last.at);
				if (due.type === 'day') expect(due.day).toBeGreaterThan(last.day);
			})
		);
	});

	test('an undone answer leaves no trace, and undoing the undo brings it back', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const seq = history.length;
				if (seq === 0) return;
				const at = (history.at(-1)?.at ?? 0) + 1;
				const undo = record(seq + 1, at, { type: 'undo', device, seq });
				const redo = record(seq + 2, at + 1, { type: 'undo', device, seq: seq + 1 });
				expect(foldCard(card, [...history, undo], rules)).toEqual(
					foldCard(card, history.slice(0, -1), rules)
				);
				expect(foldCard(card, [...history, undo, redo], rules)).toEqual(foldCard(card, history, rules));
			})
		);
	});

	test('grades of a cram change nothing', () => {
		const plain = [grade(1, start, 3)];
		expect(foldCard(card, [...plain, grade(2, start + day, 1, 10, 'cram')], rules)).toEqual(
			foldCard(card, plain, rules)
		);
	});
});

describe('the steps of a new card', () => {
	test.each([
		{ grades: [1], stage: 'learning', step: 0 },
		{ grades: [2], stage: 'learning', step: 0 },
		{ grades: [3], stage: 'learning', step: 1 },
		{ grades: [3, 2], stage: 'learning', step: 1 },
		{ grades: [3, 1], stage: 'learning', step: 0 },
		{ grades: [3, 3], stage: 'review', step: 0 },
		{ grades: [4], stage: 'review', step: 0 }
	] as const)('$grades leads to $stage, step $step', ({ grades, stage, step }) => {
		const memory = foldCard(
			card,
			grades.map((value, index) => grade(index + 1, start + index * minute, value)),
			rules
		);
		expect(memory).toMatchObject({ stage, step });
	});

	test('forgetting a known card starts relearning and counts a lapse', () => {
		const memory = foldCard(card, [grade(1, start, 4), grade(2, start + 10 * day, 1)], rules);
		expect(memory).toMatchObject({
			stage: 'relearning',
			lapses: 1,
			due: { type: 'instant', at: start + 10 * day + 10 * minute }
		});
	});
});

test('suspend, resume, bury, reset and reschedule each do what they say', () => {
	const after = (...acts: Act[]) =>
		foldCard(
			card,
			acts.map((act, index) => record(index + 1, start + index, act)),
			rules
		);
	expect(after({ type: 'suspend' }).suspended).toBe(true);
	expect(after({ type: 'suspend' }, { type: 'resume' }).suspended).toBe(false);
	expect(after({ type: 'bury', untilDay: 20_500 }).buriedUntil).toBe(20_500);
	const dueAt = start + 30 * day;
	const moved = after({ type: 'reschedule', stability: 40, difficulty: 5, dueAt });
	expect(moved).toMatchObject({
		stage: 'review',
		stability: 40,
		due: { type: 'day', day: dayFromMoment({ at: dueAt, offsetMinutes: 60 }, 240) }
	});
	expect(after({ type: 'reschedule', stability: 40, difficulty: 5, dueAt }, { type: 'reset' })).toEqual(
		newMemory(card)
	);
});

test('hours before four in the morning still belong to the day before', () => {
	const late = grade(1, Date.UTC(2026, 0, 6, 2, 30), 4);
	expect(foldCard(card, [late], rules).last?.day).toBe(
		dayFromMoment({ at: Date.UTC(2026, 0, 5, 12), offsetMinutes: 60 }, 240)
	);
});

test('a promise is kept: the day a card is due is the day that was shown', () => {
	fc.assert(
		fc.property(
			histories,
			fc.constantFrom<Grade>(1, 2, 3, 4),
			fc.integer({ min: 1, max: 40 }),
			(history, value, days) => {
				const before = foldCard(card, history, rules);
				const moment = { at: (history.at(-1)?.at ?? start) + days * day, offsetMinutes: 60 };
				const promised = promisesOf(before, moment, rules)[value];
				const next = grade(history.length + 1, moment.at, value, minutesOf(promised));
				const { due } = foldCard(card, [...history, next], rules);
				const shown = dayFromMoment(moment, 240) + minutesOf(promised) / 1440;
				if (promised.type === 'days') expect(due).toEqual({ type: 'day', day: shown });
				else expect(due).toEqual({ type: 'instant', at: moment.at + promised.minutes * minute });
			}
		)
	);
});

describe('another desired retention', () => {
	const retentions = fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100);
	/** Histories as they come about: each grade with the promise that was shown under the retention of its day. */
	const studied = fc
		.array(
			fc.record({
				value: fc.constantFrom<Grade>(1, 2, 3, 4),
				gap: fc.integer({ min: 1, max: 60 * 1440 }),
				retention: retentions
			}),
			{ maxLength: 12 }
		)
		.map((steps) => {
			const history: LogRecord[] = [];
			let at = start;
			for (const { value, gap, retention } of steps) {
				at += gap * minute;
				const then = { ...rules, retention };
				const before = foldCard(card, history, then);
				const promised = promisesOf(before, { at, offsetMinutes: 60 }, then)[value];
				history.push(grade(history.length + 1, at, value, minutesOf(promised)));
			}
			return history;
		});

	test('the due day drawn anew from the memory is the one the log would give', () => {
		fc.assert(
			fc.property(studied, retentions, retentions, (history, old, wanted) => {
				const then = foldCard(card, history, { ...rules, retention: old });
				const now = { ...rules, retention: wanted };
				expect(redrawDue(then, now)).toEqual(foldCard(card, history, now));
			})
		);
	});

	test('suspended and put off cards too; a day set by hand stays', () => {
		const now = { ...rules, retention: 0.8 };
		const graded = [grade(1, start, 4), grade(2, start + 9 * day, 3, 9 * 1440)];
		for (const act of [
			{ type: 'suspend' },
			{ type: 'bury', untilDay: 20_500 },
			{ type: 'reschedule', stability: 40, difficulty: 5, dueAt: start + 30 * day }
		] as const) {
			const history = [...graded, record(3, start + 10 * day, act)];
			const then = foldCard(card, history, rules);
			expect(redrawDue(then, now)).toEqual(foldCard(card, history, now));
			if (act.type === 'reschedule') expect(redrawDue(then, now)).toEqual(then);
			else expect(redrawDue(then, now).due).not.toEqual(then.due);
		}
	});
});

test('memories come back from their columns as they were', () => {
	fc.assert(
		fc.property(histories, (history) => {
			const memory = foldCard(card, history, rules);
			expect(memoriesFromColumns(columnsFromMemories([memory, newMemory(card)]))).toEqual([
				memory,
				newMemory(card)
			]);
		})
	);
});

test('every card of a log gets its own memory', () => {
	const other = { ...grade(2, start + 1, 4), card: 'AAAAAAAAAAD' as CardId };
	expect([...foldRecords([grade(1, start, 3), other], rules).keys()]).toEqual([card, other.card]);
});
