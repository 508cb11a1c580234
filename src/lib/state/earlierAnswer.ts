import type { CardId } from '../core/deck/card';
import { effectiveRecords } from '../core/log/order';
import { foldCard } from '../core/scheduling/fold';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import type { Day } from '../core/time';
import type { ReviewLog } from '../storage/ports';
import type { Done } from './reviewParts';

/** The last answer of a study day, as undo needs it after the tab was closed; null where there is none. */
export async function earlierAnswer(
	log: Pick<ReviewLog, 'of'>,
	memories: ReadonlyMap<CardId, Memory>,
	{ day, rules }: { readonly day: Day; readonly rules: FoldRules }
): Promise<Done | null> {
	const card = [...memories.values()]
		.filter(({ last }) => last?.day === day)
		.sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0))[0]?.card;
	if (card === undefined) return null;
	const records = await log.of([card]);
	if (!records.ok) return null;
	const counting = effectiveRecords(records.value);
	const draft = counting.findLast(({ act }) => act.type === 'grade');
	if (!draft) return null;
	const rest = counting.filter((record) => record !== draft);
	return { card, before: foldCard(card, rest, rules), draft };
}
