import { expect, test } from 'vitest';
import { clockAfterForeign, clockAfterOwn, freshHybridClock, nextHybrid } from '$lib/core/log/hybrid';
import { dayMs } from '$lib/core/time';

test('follows the wall clock where it can', () => {
	expect(nextHybrid(freshHybridClock, 1000)).toBe(1000);
});

test('goes on when the wall clock stands still or goes back', () => {
	const clock = clockAfterOwn(freshHybridClock, 5000);
	expect(nextHybrid(clock, 5000)).toBe(5001);
	expect(nextHybrid(clock, 10)).toBe(5001);
});

test('comes after what it has seen of others', () => {
	const clock = clockAfterForeign(freshHybridClock, 9000, 8000);
	expect(nextHybrid(clock, 8000)).toBe(9001);
});

test('is not dragged along by a clock more than a day ahead', () => {
	const now = 1000;
	expect(clockAfterForeign(freshHybridClock, now + dayMs + 1, now)).toEqual(freshHybridClock);
	expect(clockAfterForeign(freshHybridClock, now + dayMs, now).seen).toBe(now + dayMs);
});

test('never clamps its own time, however far ahead', () => {
	const far = 40 * 365 * dayMs;
	expect(nextHybrid(clockAfterOwn(freshHybridClock, far), 1000)).toBe(far + 1);
});
