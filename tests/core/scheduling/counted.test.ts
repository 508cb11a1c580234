import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { Asked, DeviceId, Grade, LogRecord } from '$lib/core/log/record';
import { applyRecord } from '$lib/core/scheduling/fold';
import { promisedMinutes, redrawDue } from '$lib/core/scheduling/intervals';
import { newMemory, schedulerVersion, type FoldRules, type Memory } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { gradeAct } from '../../support/cards';

const rules: FoldRules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const card = 'AAAAAAAAAAB' as CardId;
const minute = 60_000;

interface Answer {
	readonly grade: Grade;
	readonly asked: Asked;
	readonly sure?: 1 | 2 | 3;
}

function after(memory: Memory, at: number, { grade, asked, sure }: Answer): Memory {
	const moment = { at, offsetMinutes: 0 };
	const promised = promisedMinutes(memory, moment, rules, asked)[grade];
	const record: LogRecord = {
		...{ token: 'AAAAAAAAAAA', device: 'AAAAAAAAAAC' as DeviceId, seq: 1, hybrid: at, card },
		...{ ...moment, scheduler: schedulerVersion },
		act: gradeAct(grade, { asked, promisedMinutes: promised, ...(sure && { sure }) })
	};
	return applyRecord(memory, record, rules);
}

const steps = fc.array(
	fc.record({
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		gap: fc.integer({ min: 1, max: 90 * 1440 }),
		asked: fc.constantFrom<Asked>('flip', 'choose', 'type', 'match', 'order', 'truth'),
		sure: fc.constantFrom(1, 2, 3)
	}),
	{ maxLength: 10 }
);
const ways = fc.constantFrom<Asked>('flip', 'choose', 'match', 'order', 'truth');
const marks = fc.constantFrom<Grade>(1, 3);

const dueAt = ({ due }: Memory) =>
	due.type === 'day' ? due.day * 1440 * minute : due.type === 'instant' ? due.at : 0;

/** A memory with any history, and the moment of its next answer. */
const standings = fc.tuple(steps, fc.integer({ min: 1, max: 400 * 1440 })).map(([history, gap]) => {
	let [memory, at] = [newMemory(card), Date.UTC(2026, 0, 5, 12)];
	for (const step of history) {
		at += step.gap * minute;
		memory = after(memory, at, step);
	}
	return { memory, at: at + gap * minute };
});

test('no way of asking makes a memory stronger, or its card later, than typing the same answer', () => {
	fc.assert(
		fc.property(standings, ways, marks, ({ memory, at }, asked, grade) => {
			const [one, typed] = [after(memory, at, { grade, asked }), after(memory, at, { grade, asked: 'type' })];
			expect(one.stability).toBeLessThanOrEqual(typed.stability);
			expect(dueAt(one)).toBeLessThanOrEqual(dueAt(typed));
			expect(one.difficulty).toBe(typed.difficulty);
			expect(one.stage).toBe(typed.stage);
		}),
		{ numRuns: 500 }
	);
});

test('a right choice takes nothing from a memory, and leads out of the steps as recalling does', () => {
	fc.assert(
		fc.property(standings, ({ memory, at }) => {
			expect(after(memory, at, { grade: 3, asked: 'choose' }).stability).toBeGreaterThanOrEqual(
				memory.stability
			);
		})
	);
	const first = after(newMemory(card), 0, { grade: 3, asked: 'choose' });
	const second = after(first, 10 * minute, { grade: 3, asked: 'choose' });
	expect([first.stage, second.stage]).toEqual(['learning', 'review']);
});

test('after a month a right choice counts less than a right answer typed', () => {
	let memory = newMemory(card);
	for (const at of [0, 10 * minute]) memory = after(memory, at, { grade: 3, asked: 'type' });
	const at = 30 * 1440 * minute;
	expect(after(memory, at, { grade: 3, asked: 'choose' }).stability).toBeLessThan(
		after(memory, at, { grade: 3, asked: 'type' }).stability * 0.9
	);
});

test('a due day drawn after a choice is drawn anew as the fold draws it', () => {
	fc.assert(
		fc.property(standings, ({ memory, at }) => {
			const chosen = after(memory, at, { grade: 3, asked: 'choose' });
			expect(redrawDue(chosen, rules).due).toEqual(chosen.due);
		})
	);
});
