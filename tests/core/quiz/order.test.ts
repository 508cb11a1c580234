import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { parseDate } from '$lib/core/dates/parse';
import { isClearlyBefore } from '$lib/core/dates/apart';
import { inOrder, laidOut, neighboursIn, order, orderRound, stoodIn } from '$lib/core/quiz/order';
import { pairsAfter, type Pair } from '$lib/core/quiz/swapped';
import { contentOf } from '../../support/cards';

const event = (answer: string, id = answer) => ({ id: id as CardId, answer });
const answers = [
	'1995',
	'May 1995',
	'12 May 1995',
	'1996',
	'the 1990s',
	'3 June 1996',
	'2001',
	'2013',
	'2014'
];
/** Events of which some cannot be told apart, in any order; no two share an id. */
const pool = fc
	.array(fc.oneof(fc.constantFrom(...answers), fc.integer({ min: 1900, max: 2020 }).map(String)), {
		maxLength: 14
	})
	.map((dates) => dates.map((answer, at) => event(answer, `card ${at}`)));
/** Three to five years in their right order. */
const years = fc
	.uniqueArray(fc.integer({ min: 1900, max: 2020 }), { minLength: 3, maxLength: 5 })
	.map((all) => all.sort().map((year) => event(String(year))));

const iso = (answer: string) => parseDate(answer)?.iso ?? '';
const ids = (events: readonly { readonly id: CardId }[]) => events.map(({ id }) => id);
const swap = <T>(row: readonly T[], at: number) =>
	row.map((each, place) => row[place === at ? at + 1 : place === at + 1 ? at : place] ?? each);

describe('a round', () => {
	test('is of three to five of its cards, the first of them first where it can be, and of none that cannot be told apart', () => {
		fc.assert(
			fc.property(pool, (events) => {
				const round = orderRound(events);
				if (!round) return;
				expect(round.length).toBeGreaterThanOrEqual(3);
				expect(round.length).toBeLessThanOrEqual(5);
				expect(new Set(round).size).toBe(round.length);
				for (const one of round)
					for (const other of round)
						if (one !== other)
							expect(
								isClearlyBefore(iso(one.answer), iso(other.answer)) ||
									isClearlyBefore(iso(other.answer), iso(one.answer))
							).toBe(true);
				expect(orderRound(events)).toEqual(round);
			})
		);
	});

	test('is found wherever three can be told apart', () => {
		const events = ['the 1990s', '1995', '1996', 'May 1995', '2001'].map((date) => event(date));
		expect(ids(orderRound(events) ?? [])).toEqual(['1995', '1996', '2001']);
		expect(orderRound(['1995', 'May 1995', '1996'].map((date) => event(date)))).toBeNull();
		expect(orderRound([])).toBeNull();
	});

	test('brings what was swapped side by side, with nothing between them, until it stands right', () => {
		const [first, , third] = [event('1990'), event('1995'), event('2000')];
		const events = [first, event('1995'), third, event('1980'), event('2010')];
		const swapped: readonly Pair[] = [['2000' as CardId, '1990' as CardId]];
		const round = inOrder(orderRound(events, swapped) ?? []);
		expect(ids(round)).toEqual(['1980', '1990', '2000', '2010']);
		expect(ids(inOrder(orderRound(events) ?? []))).toContain('1995');
	});

	test('is of the swapped two alone where there is no third', () => {
		const two = [event('1990'), event('2000')];
		expect(orderRound(two)).toBeNull();
		expect(orderRound(two, [['1990' as CardId, '2000' as CardId]])).toEqual(two);
	});

	test('is laid out the same from the same seed, and never as it should be', () => {
		fc.assert(
			fc.property(years, fc.string(), (row, seed) => {
				const laid = laidOut(row, seed);
				expect([...ids(laid)].sort()).toEqual([...ids(row)].sort());
				expect(ids(laid)).not.toEqual(ids(row));
				expect(laidOut(row, seed)).toEqual(laid);
			})
		);
	});
});

describe('a row that is checked', () => {
	test('in its right order is right throughout', () => {
		fc.assert(
			fc.property(years, (row) => {
				expect(stoodIn(row).every(({ swappedWith }) => swappedWith === null)).toBe(true);
				expect(neighboursIn(row).every(({ before, after }) => before && after)).toBe(true);
				expect(inOrder(laidOut(row, 'seed'))).toEqual(row);
			})
		);
	});

	test('with two neighbours swapped is wrong in exactly those, each swapped with the other', () => {
		fc.assert(
			fc.property(years, fc.nat(3), (row, place) => {
				const at = place % (row.length - 1);
				const stood = stoodIn(swap(row, at));
				const [former, latter] = [row[at]?.id, row[at + 1]?.id];
				expect(stood.filter(({ swappedWith }) => swappedWith !== null)).toEqual([
					{ card: latter, swappedWith: former },
					{ card: former, swappedWith: latter }
				]);
			})
		);
	});

	test('turned round, tells every pair of neighbours', () => {
		fc.assert(
			fc.property(years, (row) => {
				const pairs = pairsAfter([], stoodIn([...row].reverse())).map((pair) => [...pair].sort().join(' '));
				expect(pairs.sort()).toEqual(
					ids(row)
						.slice(1)
						.map((id, at) => `${row[at]?.id} ${id}`)
				);
			})
		);
	});
});

test('swapped pairs come again side by side until they are right, however often they are swapped', () => {
	fc.assert(
		fc.property(years, fc.array(fc.nat(3), { maxLength: 6 }), (cards, mistakes) => {
			let swapped: readonly Pair[] = [];
			for (const mistake of mistakes) {
				const row = inOrder(orderRound(cards, swapped) ?? []);
				for (const [one, other] of swapped)
					if (ids(row).includes(one) && ids(row).includes(other))
						expect(Math.abs(ids(row).indexOf(one) - ids(row).indexOf(other))).toBe(1);
				swapped = pairsAfter(swapped, stoodIn(swap(row, mistake % (row.length - 1))));
				expect(swapped.length).toBeGreaterThan(0);
			}
			for (let rounds = 0; swapped.length > 0; rounds++) {
				expect(rounds).toBeLessThan(12);
				swapped = pairsAfter(swapped, stoodIn(inOrder(orderRound(cards, swapped) ?? [])));
			}
		})
	);
});

test.each([
	[{ kind: 'date', answer: '17 April 2013' }, true],
	[{ kind: 'date', answer: 'the 1990s' }, true],
	[{ kind: 'date', answer: '17 April' }, false],
	[{ kind: 'date', answer: 'soon after' }, false],
	[{ kind: 'deal', answer: '1936' }, false],
	[{ kind: 'date', answer: '4 May 2001', prompt: 'On what date in 2001 did they meet?' }, false]
] as const)('a card of %j can be put in order: %s', (change, suits) => {
	expect(order.suits(contentOf(change))).toBe(suits);
});
