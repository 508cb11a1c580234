import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftGrade, draftUndo } from '$lib/core/log/draft';
import { advanceVector, isSeen, unionRecords } from '$lib/core/log/merge';
import { gradeAct } from '../../support/cards';
import { cardNamed, laptop, phone, recordArbitrary, recordOf } from './records';

test('a union is the same from both sides, and adding it again adds nothing', () => {
	const logs = fc.uniqueArray(recordArbitrary, { selector: (record) => record.seq });
	fc.assert(
		fc.property(logs, fc.nat(), (records, cut) => {
			const ours = records.slice(0, cut);
			const theirs = records.slice(Math.max(0, cut - 2));
			const union = unionRecords(ours, theirs);
			expect(unionRecords(theirs, ours)).toEqual(union);
			expect(unionRecords(union, theirs)).toEqual(union);
			expect(union).toHaveLength(new Set([...ours, ...theirs]).size);
		})
	);
});

test('a vector covers what it has seen of each device and nothing else', () => {
	const vector = advanceVector({}, [recordOf(gradeAct(3), 2), recordOf(gradeAct(3), 1)]);
	expect(isSeen(vector, { device: phone, seq: 2 })).toBe(true);
	expect(isSeen(vector, { device: phone, seq: 3 })).toBe(false);
	expect(isSeen(vector, { device: laptop, seq: 1 })).toBe(false);
});

test('drafts keep answers to 500 characters and name what they undo', () => {
	const stamp = { token: 'AAAAAAAAAAB', at: 5, offsetMinutes: 60, scheduler: 1 };
	const act = gradeAct(1);
	const grade = draftGrade(stamp, cardNamed('a'), { ...act, answer: 'x'.repeat(600) });
	expect(grade).toMatchObject({ ...stamp, card: cardNamed('a'), act: { grade: 1, answer: 'x'.repeat(500) } });
	expect(draftUndo(stamp, recordOf(act, 7)).act).toEqual({ type: 'undo', device: phone, seq: 7 });
});
