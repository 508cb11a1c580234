import type { CardId } from '../core/deck/card';
import { compareRecords, effectiveRecords, recordsByCard } from '../core/log/order';
import type { LogRecord, Run } from '../core/log/record';
import { foldCard } from '../core/scheduling/fold';
import type { FoldRules } from '../core/scheduling/memory';
import type { Done } from './done';

/** Something done before, whose record is known. */
type Kept = Done & { readonly saved: LogRecord };

/** Whether a record is an answer in a run that began at that instant. */
export const isOfRun =
	(run: Run, begunAt: number) =>
	({ act, at }: LogRecord): boolean =>
		act.type === 'grade' && act.run === run && at >= begunAt;

/** The suspension that an answer brought with it, at the same instant, and that its card was asked again all the same. */
function followedIn(records: readonly LogRecord[], place: number): readonly LogRecord[] {
	const [answer, aside, again] = records.slice(place, place + 3);
	if (aside?.act.type !== 'suspend' || aside.at !== answer?.at) return [];
	return again?.act.type === 'resume' ? [aside, again] : [aside];
}

/** What was answered to one card; what was known of it before each answer leaves out those that came after it in the run. */
function answersTo(
	[card, records]: readonly [CardId, readonly LogRecord[]],
	isOwn: (record: LogRecord) => boolean,
	rules: FoldRules
): readonly Kept[] {
	const answers = records.flatMap((saved, place) =>
		isOwn(saved) ? [{ saved, place, followed: followedIn(records, place) }] : []
	);
	const own = new Set(answers.flatMap(({ saved, followed }) => [saved, ...followed]));
	return answers.map(({ saved, place, followed }) => {
		const rest = records.filter((record, at) => at < place || !own.has(record));
		return { card, before: foldCard(card, rest, rules), draft: saved, saved, followed };
	});
}

/** The answers of a run that was interrupted, as the log has them, in their order and as undo needs them. */
export function doneBefore(
	records: readonly LogRecord[],
	isOwn: (record: LogRecord) => boolean,
	rules: FoldRules
): readonly Done[] {
	return [...recordsByCard(effectiveRecords(records))]
		.flatMap((byCard) => answersTo(byCard, isOwn, rules))
		.sort((one, other) => compareRecords(one.saved, other.saved));
}
