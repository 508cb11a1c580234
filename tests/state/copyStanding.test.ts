import { expect, test } from 'vitest';
import type { Deck } from '$lib/core/deck/card';
import type { LogVector } from '$lib/core/log/record';
import { dayMs, type Day } from '$lib/core/time';
import { copyStanding } from '$lib/state/copyStanding';

const today = 20780 as Day;
const noonOf = (day: number) => day * dayMs + 12 * 3_600_000;

function standing(daysSinceCopy: number | null, records: number, { atCopy = 0, madeDaysAgo = 0 } = {}) {
	const settings = {
		lastCopyAt: daysSinceCopy === null ? null : noonOf(today - daysSinceCopy),
		recordsAtCopy: atCopy,
		dayStartMinutes: 240
	};
	const decks = [{ deck: { createdAt: noonOf(today - madeDaysAgo) } as Deck }];
	const seen = { a: Math.ceil(records / 2), b: Math.floor(records / 2) } as LogVector;
	return copyStanding({ settings, decks, seen, today }, () => 0);
}

test.each([
	['a week with something new', standing(7, 31, { atCopy: 30 }), true],
	['six days', standing(6, 31, { atCopy: 30 }), false],
	['200 reviews in a day', standing(0, 230, { atCopy: 30 }), true],
	['199 reviews', standing(0, 229, { atCopy: 30 }), false],
	['a year in which nothing was studied', standing(365, 30, { atCopy: 30 }), false],
	['no copy, and decks a week old', standing(null, 1, { madeDaysAgo: 7 }), true],
	['no copy, on the first day', standing(null, 20), false],
	['no copy, and nothing studied', standing(null, 0, { madeDaysAgo: 30 }), false]
])('a copy after %s', (_, { wanted }, expected) => expect(wanted).toBe(expected));

test('what is newer counts the records of every device', () => {
	expect(standing(3, 43, { atCopy: 30 })).toMatchObject({ day: today - 3, newer: 13 });
});
