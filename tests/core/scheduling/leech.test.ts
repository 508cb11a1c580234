import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { Act, LogRecord } from '$lib/core/log/record';
import { applyRecord } from '$lib/core/scheduling/fold';
import { isLeech, isSetAside } from '$lib/core/scheduling/leech';
import { newMemory, type Memory } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const fresh = newMemory('AAAAAAAAAAB' as CardId);
const forgotten = (lapses: number): Memory => ({ ...fresh, lapses });

test('a card is set aside at its 8th lapse and every 4th after, and at no other', () => {
	const set = Array.from({ length: 30 }, (_, lapses) => lapses + 1).filter((lapses) =>
		isSetAside(forgotten(lapses - 1), forgotten(lapses))
	);
	expect(set).toEqual([8, 12, 16, 20, 24, 28]);
});

test('what is no lapse sets nothing aside, however often the card was forgotten before', () => {
	expect(isSetAside(forgotten(8), forgotten(8))).toBe(false);
	expect(isSetAside(forgotten(8), fresh)).toBe(false);
});

test('from its 8th lapse on it is a leech', () => {
	expect([0, 7, 8, 9, 40].map((lapses) => isLeech({ lapses }))).toEqual([false, false, true, true, true]);
});

/** What is remembered after grades on days that follow one another. */
function graded(grades: readonly (1 | 4)[], run: 'review' | 'cram' = 'review') {
	return grades.reduce<readonly Memory[]>(
		(memories, grade, day) => {
			const at = Date.UTC(2026, 0, 1, 12) + day * 86_400_000;
			const told = { asked: 'flip', side: 'forward', promisedMinutes: 1440, elapsedMs: 1 } as const;
			const act: Act = { type: 'grade', grade, run, ...told };
			const place = { device: 'd' as LogRecord['device'], seq: day + 1, hybrid: at };
			const record = { token: 't', at, offsetMinutes: 0, card: fresh.card, act, scheduler: 1, ...place };
			return [...memories, applyRecord(memories.at(-1) ?? fresh, record, rules)];
		},
		[fresh]
	);
}

test('only what was known and then forgotten is a lapse: eight of them, with the fold as it is', () => {
	const memories = graded([1, 1, 1, 1, 4, ...Array.from({ length: 9 }, () => [1, 4] as const).flat()]);
	const asides = memories.flatMap((after, i) => {
		const before = memories[i - 1];
		return before && isSetAside(before, after) ? [i] : [];
	});
	expect(asides).toEqual([5 + 2 * 7 + 1]);
});

test('crammed answers make no leech', () => {
	const grades = Array.from({ length: 40 }, (_, i) => (i % 2 ? 1 : 4));
	expect(graded(grades, 'cram').at(-1)).toEqual(fresh);
});
