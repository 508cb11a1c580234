import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeftOut } from '$lib/core/text/article';
import { leaveOut, marksAfter, noMarks, takeIn } from '$lib/core/text/marks';

const span: LeftOut = { start: 4, end: 8, reason: 'menu' };
const marks = takeIn(noMarks, span);

test('taking in twice is taking in once, and leaving out undoes it', () => {
	expect(takeIn(marks, span)).toEqual(marks);
	expect(leaveOut(marks, span)).toEqual(noMarks);
});

test.each([
	['before', 'aaa MENU bbb', 'xxaaa MENU bbb', 6],
	['after', 'aaa MENU bbb', 'aaa MENU bbbxx', 4],
	['within', 'aaa MENU bbb', 'aaa MExxNU bbb', null],
	['over all', 'aaa MENU bbb', '', null]
])('an edit %s it', (_, before, after, start) => {
	const moved = marksAfter(marks, before, after).takenIn;
	expect(moved).toEqual(start === null ? [] : [{ ...span, start, end: start + 4 }]);
});

test('whatever the edit, a mark that is left still marks the same words', () => {
	const words = fc.stringMatching(/^[ab ]{0,12}$/);
	fc.assert(
		fc.property(words, words, (before, after) => {
			const whole = before.padEnd(8, 'a');
			for (const { start, end } of marksAfter(marks, whole, after).takenIn)
				expect(after.slice(start, end)).toBe(whole.slice(4, 8));
		})
	);
});
