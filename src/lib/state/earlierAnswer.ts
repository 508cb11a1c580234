import { effectiveRecords } from '../core/log/order';
import type { FoldRules } from '../core/scheduling/memory';
import { placeOf } from '../core/scheduling/shelf';
import { dayFromMoment, type Day } from '../core/time';
import { memoryAfter, reachesBack } from './memoryAfter';
import type { Done } from './done';
import type { ShelfFold } from './shelfFold';

/** The last answer of a study day, as undo needs it after the tab was closed; null where there is none that the log's tail tells. */
export function earlierAnswer(
	{ base, shelf, tail }: ShelfFold,
	{ day, rules }: { readonly day: Day; readonly rules: FoldRules }
): Done | null {
	const saved = effectiveRecords(tail).findLast(
		({ act, card }) => act.type === 'grade' && placeOf(shelf, card) !== null
	);
	if (!saved || dayFromMoment(saved, rules.dayStartMinutes) !== day) return null;
	const own = tail.filter(({ card }) => card === saved.card);
	if (reachesBack(own, base.newest)) return null;
	const followed = own.filter(({ act, at }) => act.type === 'suspend' && at === saved.at);
	const rest = effectiveRecords(own).filter((record) => record !== saved && !followed.includes(record));
	const before = memoryAfter(base.shelf, saved.card, { own: rest, rules });
	return { card: saved.card, before, draft: saved, saved, followed };
}
