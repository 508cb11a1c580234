import { describe, expect, test } from 'vitest';
import { wordsForStorageError } from '$lib/copy/errors';
import { formatComingDay, formatDate, formatDay, formatPastDay } from '$lib/copy/dates';
import { deckDueWords, formatDue } from '$lib/copy/due';
import { formatDays, formatInterval } from '$lib/copy/intervals';
import { countOf, formatNumber, formatPercent } from '$lib/copy/numbers';
import { sittingSentence } from '$lib/copy/review';
import { aheadSentence, dataSentence, effortSentences, nextSentence, readySentence } from '$lib/copy/today';
import type { StorageError } from '$lib/storage/ports';
import { dayMs, type Day } from '$lib/core/time';

const monday = (Date.UTC(2026, 10, 23) / dayMs) as Day;
const ahead = (days: number) => (monday + days) as Day;

describe('intervals', () => {
	test.each([
		[0, '1 min'],
		[1, '1 min'],
		[10, '10 min'],
		[59.4, '59 min'],
		[59.7, '1 hour'],
		[1420, '1 day'],
		[60, '1 hour'],
		[300, '5 hours'],
		[1440, '1 day'],
		[4 * 1440, '4 days'],
		[21 * 1440, '21 days'],
		[42 * 1440, '6 weeks'],
		[91 * 1440, '3 months'],
		[365 * 1440, '1 year'],
		[511 * 1440, '1.4 years']
	])('%d minutes are “%s”', (minutes, words) => expect(formatInterval(minutes)).toBe(words));

	test('no unit ever says one too many of the next', () => {
		for (let days = 1; days < 2000; days++) expect(formatDays(days)).not.toMatch(/^(?:0|1 \w+s\b|12 months)/);
	});
});

describe('days', () => {
	test('a day is written with its weekday, and with its year where that is another', () => {
		expect(formatDay(monday, monday)).toBe('Monday 23 November');
		expect(formatDay(ahead(60), monday)).toBe('Friday 22 January 2027');
	});
	test('another year is named', () => {
		expect(formatDate(ahead(-21), monday)).toBe('2 November');
		expect(formatDate(ahead(60), monday)).toBe('22 January 2027');
	});
	test.each([
		[0, 'today'],
		[1, 'tomorrow'],
		[2, 'Wednesday'],
		[6, 'Sunday'],
		[7, '30 November']
	])('%d days ahead is “%s”', (days, words) => expect(formatComingDay(ahead(days), monday)).toBe(words));
	test.each([
		[0, 'today'],
		[-1, 'yesterday'],
		[-3, '3 days ago'],
		[-21, 'on 2 November']
	])('%d days back is “%s”', (days, words) => expect(formatPastDay(ahead(days), monday)).toBe(words));
});

describe('as English writes them', () => {
	const grouped = new Intl.NumberFormat('en-GB');
	const written = new Intl.DateTimeFormat('en-GB', {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});

	test.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 123_456_789])('the number %d', (value) => {
		expect(formatNumber(value)).toBe(grouped.format(value));
	});
	test('every date of a year', () => {
		for (let day = 0; day < 366; day++) {
			const far = ahead(400 + day);
			expect(formatDate(far, monday)).toBe(written.format(far * dayMs));
		}
	});
});

describe('due', () => {
	test('each state of a card has its word', () => {
		expect(formatDue({ type: 'new' }, 0, monday)).toBe('new');
		expect(formatDue({ type: 'instant', at: 5 }, 5, monday)).toBe('due');
		expect(formatDue({ type: 'instant', at: 360_000 }, 0, monday)).toBe('in 6 min');
		expect(formatDue({ type: 'day', day: monday }, 0, monday)).toBe('due');
		expect(formatDue({ type: 'day', day: ahead(9) }, 0, monday)).toBe('in 9 days');
	});
	test('a deck names what it counts, and otherwise its next day', () => {
		const both = deckDueWords({ due: 9, fresh: 3, next: null }, monday);
		expect(both.counts.map(({ number, word }) => `${number} ${word}`)).toEqual(['9 due', '3 new']);
		expect(deckDueWords({ due: 0, fresh: 0, next: ahead(2) }, monday)).toEqual({
			counts: [],
			otherwise: 'Wednesday'
		});
	});
});

describe('a sitting', () => {
	test.each([
		[24, 3, 372_000, '24 answers in six minutes. 3 cards slipped and will come back.'],
		[1, 0, 12_000, '1 answer in under a minute. You remembered all of them.'],
		[5, 1, 70_000, '5 answers in a minute. 1 card slipped and will come back.']
	])('%d answers, %d forgotten, %d ms', (answers, forgotten, elapsedMs, words) =>
		expect(sittingSentence(answers, forgotten, elapsedMs)).toBe(words)
	);
	test('without an answer it says why', () =>
		expect(sittingSentence(0, 0, 0)).toMatch(/^Nothing is due here\./));
});

describe('today', () => {
	test('one card is one card', () => {
		expect(readySentence(24)).toBe('24 cards are ready.');
		expect(readySentence(1)).toBe('1 card is ready.');
		expect(countOf(1269, 'word')).toBe('1,269 words');
	});
	test.each([
		[6, 24, 5, 'About six minutes. Five of them are new.'],
		[1, 3, 0, 'About a minute.'],
		[4, 20, 20, 'About four minutes. All of them are new.'],
		[1, 1, 1, 'About a minute. It is new.'],
		[25, 100, 1, 'About 25 minutes. One of them is new.']
	])('%d minutes, %d cards, %d new', (minutes, cards, fresh, words) =>
		expect(effortSentences(minutes, cards, fresh)).toBe(words)
	);
	test('when nothing is due, it says when the next come', () => {
		expect(nextSentence({ day: ahead(1), cards: 11 }, monday)).toMatch(/^The next 11 cards come tomorrow\./);
		expect(nextSentence({ day: ahead(3), cards: 1 }, monday)).toMatch(/^The next card comes on Thursday\./);
		expect(nextSentence(null, monday)).toMatch(/^No card is waiting\./);
	});
	test('the days ahead and the copy are told in words', () => {
		const coming = [11, 18, 6].map((cards, at) => ({ day: ahead(at + 1), cards }));
		expect(aheadSentence(coming, monday)).toBe('Tomorrow 11, Wednesday 18, Thursday 6.');
		expect(aheadSentence([], monday)).toBe('');
		const far = [ahead(1), ahead(11), ahead(12)].map((day) => ({ day, cards: 2 }));
		expect(aheadSentence(far, monday)).toBe('Tomorrow 2, 2 on 4 December, 2 on 5 December.');
		expect(aheadSentence(far.slice(1, 2), monday)).toBe('2 cards on 4 December.');
		expect(dataSentence(66, ahead(-3), monday)).toBe(
			'66 cards, on this device only. Last copy saved 3 days ago.'
		);
		expect(dataSentence(1, null, monday)).toBe('1 card, on this device only. No copy saved yet.');
	});
	test('per cent keeps its sign on the line', () => expect(formatPercent(0.914)).toBe('91\u202f%'));
});

test('every storage error says what happened, what is safe and what to do', () => {
	const errors: StorageError[] = [
		{ type: 'storage-full' },
		{ type: 'storage-stale' },
		{ type: 'storage-newer' },
		{ type: 'storage-lost' },
		{ type: 'storage-unavailable', cause: 'denied' },
		...(['deck', 'card', 'article', 'draft'] as const).map((what) => ({ type: 'not-found' as const, what }))
	];
	const said = errors.map((error) => wordsForStorageError(error));
	for (const words of said) {
		for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-Z].*\.$/);
	}
	expect(new Set(said.map(({ happened }) => happened)).size).toBe(errors.length);
});
