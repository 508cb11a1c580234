import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { DeviceId, LogRecord } from '$lib/core/log/record';
import { pairsAfter, swappedPairs, type Pair, type Stood } from '$lib/core/quiz/swapped';
import { gradeAct } from '../../support/cards';

const minute = 60_000;
const ids = ['a', 'b', 'c', 'd', 'e'] as readonly string[] as readonly CardId[];
const [a, b, c] = ids as [CardId, CardId, CardId];

/** What the log keeps of orders checked a minute apart; each a list of cards, with the one each was swapped with. */
function logOf(rounds: readonly (readonly Stood[])[], device = 'one' as DeviceId): LogRecord[] {
	const records = rounds.flatMap((round, at) => round.map((stood) => ({ ...stood, at: at * minute })));
	return records.map(({ card, swappedWith, at }, place) => ({
		act: gradeAct(swappedWith ? 1 : 3, { asked: 'order', ...(swappedWith ? { answer: swappedWith } : {}) }),
		...{ token: `${device}${place}`, at, offsetMinutes: 0, card, scheduler: 1 },
		...{ device, seq: place + 1, hybrid: at + place }
	}));
}
const right = (...cards: readonly CardId[]): readonly Stood[] =>
	cards.map((card) => ({ card, swappedWith: null }));
const swap = (one: CardId, other: CardId): readonly Stood[] => [
	{ card: one, swappedWith: other },
	{ card: other, swappedWith: one }
];
const asSets = (pairs: readonly Pair[]) => pairs.map((pair) => [...pair].sort().join(' ')).sort();

describe('the pairs to be put right', () => {
	test.each([
		['what stood right', [right(a, b, c)], []],
		['what was swapped', [[...swap(a, b), ...right(c)]], ['a b']],
		['what was put right since', [swap(a, b), right(a, b)], []],
		['what was put right in two rounds, apart', [swap(a, b), right(a), right(b)], ['a b']],
		['what was swapped again', [swap(a, b), right(a, b), swap(b, a)], ['a b']],
		['a row of three turned round', [[...swap(b, a), { card: c, swappedWith: b }]], ['a b', 'b c']]
	] as const)('%s', (_, rounds, pairs) => {
		expect(asSets(swappedPairs(logOf(rounds)))).toEqual([...pairs]);
	});

	test('are not those of an answer that was taken back, nor of another way to be asked', () => {
		const [first, second] = logOf([swap(a, b)]) as [LogRecord, LogRecord];
		const undo = (of: LogRecord): LogRecord => ({
			...of,
			act: { type: 'undo', device: of.device, seq: of.seq },
			seq: of.seq + 10,
			hybrid: of.hybrid + 10
		});
		expect(swappedPairs([first, second, undo(first), undo(second)])).toEqual([]);
		const chosen = { ...first, act: gradeAct(1, { asked: 'choose', answer: b }) };
		expect(swappedPairs([chosen])).toEqual([]);
	});

	test('are the same in whatever order the records come', () => {
		const round = fc.oneof(
			fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([one, other]) => swap(one, other)),
			fc.subarray([...ids], { minLength: 2 }).map((cards) => right(...cards))
		);
		fc.assert(
			fc.property(fc.array(round, { maxLength: 8 }), (rounds) => {
				const records = logOf(rounds);
				expect(swappedPairs([...records].reverse())).toEqual(swappedPairs(records));
				expect(swappedPairs(records)).toEqual(rounds.reduce<readonly Pair[]>(pairsAfter, []));
			})
		);
	});
});
