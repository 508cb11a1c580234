import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { Act, DeviceId, LogRecord } from '$lib/core/log/record';
import { foldCard } from '$lib/core/scheduling/fold';
import { doneBefore, isOfRun } from '$lib/state/doneBefore';
import { rules, start } from './sessionWorld';

const [one, other] = ['card 1' as CardId, 'card 2' as CardId];
const grade = (value: 1 | 3, run: 'learn' | 'review' = 'learn'): Act => ({
	type: 'grade',
	grade: value,
	asked: 'type',
	run,
	side: 'forward',
	promisedMinutes: 10,
	elapsedMs: 1000
});

/** Records one after another, each so many minutes after the start. */
function logOf(...acts: readonly (readonly [CardId, number, Act])[]): readonly LogRecord[] {
	return acts.map(([card, minutes, act], at) => ({
		token: `token ${at}`,
		at: start + minutes * 60_000,
		offsetMinutes: 0,
		card,
		act,
		scheduler: 1,
		device: 'd' as DeviceId,
		seq: at + 1,
		hybrid: start + at
	}));
}
const done = (records: readonly LogRecord[]) => doneBefore(records, isOfRun('learn', start), rules);
const saved = (records: readonly LogRecord[]) => done(records).map((each) => each.saved?.seq);

test('the answers of a run in their order, with what was known before each', () => {
	const records = logOf(
		[one, -1, grade(3)],
		[one, 0, grade(1)],
		[other, 1, grade(3)],
		[other, 2, grade(3, 'review')],
		[one, 3, grade(3)]
	);
	expect(saved(records)).toEqual([2, 3, 5]);
	const before = done(records).map((each) => each.before);
	expect(before[0]).toEqual(foldCard(one, records.slice(0, 1), rules));
	expect(before[1]).toEqual(foldCard(other, [records[3]!], rules));
	expect(before[2]).toEqual(foldCard(one, records.slice(0, 2), rules));
});

test('what was taken back is not among them', () => {
	const records = logOf(
		[one, 0, grade(1)],
		[one, 1, { type: 'undo', device: 'd' as DeviceId, seq: 1 }],
		[one, 2, grade(3)]
	);
	expect(saved(records)).toEqual([3]);
});

test('a card that an answer set aside, and that was asked all the same, belongs to it; one set aside by hand does not', () => {
	const [suspend, resume]: readonly Act[] = [{ type: 'suspend' }, { type: 'resume' }];
	const followed = (...acts: readonly (readonly [CardId, number, Act])[]) =>
		done(logOf([one, 0, grade(1)], ...acts)).map((each) => each.followed?.map(({ act }) => act.type));
	expect(followed([one, 0, suspend!])).toEqual([['suspend']]);
	expect(followed([one, 0, suspend!], [one, 5, resume!])).toEqual([['suspend', 'resume']]);
	expect(followed([one, 1, suspend!])).toEqual([[]]);
	expect(followed([other, 0, suspend!])).toEqual([[]]);
});
