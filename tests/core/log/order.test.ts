import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveRecords, sortRecords, voidedKeys } from '$lib/core/log/order';
import type { LogRecord } from '$lib/core/log/record';
import { gradeAct } from '../../support/cards';
import { laptop, phone, recordArbitrary, recordOf } from './records';

const undo = (undone: number, seq: number, change: Partial<LogRecord> = {}) =>
	recordOf({ type: 'undo', device: phone, seq: undone }, seq, change);
const seqs = (records: readonly LogRecord[]) => records.map((record) => record.seq);

describe('the order', () => {
	test('is hybrid, then device, then seq', () => {
		const records = [
			recordOf(gradeAct(3), 3, { hybrid: 5 }),
			recordOf(gradeAct(3), 1, { hybrid: 9 }),
			recordOf(gradeAct(3), 7, { hybrid: 5, device: laptop }),
			recordOf(gradeAct(3), 2, { hybrid: 5 })
		];
		const sameHybrid = laptop < phone ? [7, 2, 3] : [2, 3, 7];
		expect(seqs(sortRecords(records))).toEqual([...sameHybrid, 1]);
	});

	test('does not depend on the order of arrival', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(recordArbitrary, { selector: (r) => r.seq }),
				fc.infiniteStream(fc.nat()),
				(records, keys) => {
					const shuffled = records
						.map((record) => ({ record, key: keys.next().value as number }))
						.sort((a, b) => a.key - b.key)
						.map(({ record }) => record);
					expect(effectiveRecords(shuffled)).toEqual(effectiveRecords(records));
				}
			)
		);
	});
});

describe('undo', () => {
	const first = recordOf(gradeAct(3), 1);
	const second = recordOf(gradeAct(1), 2);
	const cases: readonly [string, readonly LogRecord[], readonly number[]][] = [
		['voids the record it names', [first, second, undo(2, 3)], [1]],
		['undone is redo', [first, second, undo(2, 3), undo(3, 4)], [1, 2]],
		['undone and redone again voids', [first, second, undo(2, 3), undo(3, 4), undo(4, 5)], [1]],
		['twice over the same record voids once', [first, undo(1, 2), undo(1, 3)], []],
		['of one of two undos leaves the other', [first, undo(1, 2), undo(1, 3), undo(2, 4)], []],
		['that waits for its record has no effect', [first, undo(9, 3)], [1]],
		['reaches a record that arrives after it', [undo(1, 3), first], []],
		['of another device reaches it too', [first, undo(1, 1, { device: laptop })], []]
	];
	test.each(cases)('%s', (_, records, left) => {
		expect(seqs(effectiveRecords(records))).toEqual(left);
	});

	test('of each other is settled the same way on every device', () => {
		const forged = [undo(4, 3), undo(3, 4)];
		expect([...voidedKeys(sortRecords(forged))]).toEqual([...voidedKeys(sortRecords(forged.toReversed()))]);
	});
});
