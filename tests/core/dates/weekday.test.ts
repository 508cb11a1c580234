import { expect, test } from 'vitest';
import { weekdayBefore } from '$lib/core/dates/weekday';

test('a weekday in a dispatch is the day it was written, or the last one so called', () => {
	expect(weekdayBefore('Tuesday', '2023-04-04')).toBe('2023-04-04');
	expect(weekdayBefore('Monday', '2023-04-04')).toBe('2023-04-03');
	expect(weekdayBefore('Wednesday', '2023-04-04')).toBe('2023-03-29');
});

test('what is no weekday, and a date that is no day, give none', () => {
	expect(weekdayBefore('today', '2023-04-04')).toBeNull();
	expect(weekdayBefore('Tuesday', '2023-04')).toBeNull();
});
