import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { Grade } from '$lib/core/log/record';
import { nextState, type FsrsState } from '$lib/core/scheduling/fsrs';
import { promisesOf } from '$lib/core/scheduling/intervals';
import { newMemory, type Memory } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { dayMs, type Day } from '$lib/core/time';

/** One history as real Anki saw it: see src/tools/anki/histories.py. */
interface History {
	readonly days: readonly number[];
	readonly grades: readonly Grade[];
	readonly stability: number;
	readonly difficulty: number;
	readonly stored: { readonly s: number; readonly d: number };
	readonly previous: number;
	readonly elapsed: number;
	readonly hard: number;
	readonly good: number;
	readonly easy: number;
}

const file = new URL('../../fixtures/anki-histories.json', import.meta.url);
const histories = JSON.parse(readFileSync(file, 'utf8')) as readonly History[];
const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

function stateOf({ days, grades }: History): FsrsState {
	return grades.reduce<FsrsState | null>((state, grade, index) => {
		const passed = index === 0 ? 0 : (days[index] ?? 0) - (days[index - 1] ?? 0);
		return nextState(defaultWeights, state, { days: passed, grade });
	}, null) as FsrsState;
}

function memoryOf({ stored, previous }: History): Memory {
	const day = 20_000 as Day;
	return {
		...newMemory('AAAAAAAAAAB' as CardId),
		stage: 'review',
		stability: stored.s,
		difficulty: stored.d,
		intervalDays: previous,
		last: { day, at: day * dayMs }
	};
}

const off = (ours: number, theirs: number) => Math.abs(ours - theirs) / theirs;

describe(`beside real Anki, over ${histories.length} histories`, () => {
	test('states are the same to 1e-5', () => {
		const worst = histories.map((history) => {
			const { stability, difficulty } = stateOf(history);
			return Math.max(off(stability, history.stability), off(difficulty, history.difficulty));
		});
		expect(Math.max(...worst)).toBeLessThan(1e-5);
	});

	test('intervals are equal, without fuzz', () => {
		const different = histories.flatMap((history) => {
			const moment = { at: (20_000 + history.elapsed) * dayMs + dayMs / 2, offsetMinutes: 0 };
			const ours = promisesOf(memoryOf(history), moment, rules, { fuzz: false });
			const days = ([2, 3, 4] as const).map((grade) => (ours[grade].type === 'days' ? ours[grade].days : -1));
			const theirs = [history.hard, history.good, history.easy];
			return days.join() === theirs.join() ? [] : [{ ours: days, theirs, history }];
		});
		expect(different).toEqual([]);
	});
});
