import type { CardId } from '../core/deck/card';
import { effectiveRecords, keyFromRecord } from '../core/log/order';
import type { LogRecord } from '../core/log/record';
import { applyRecord } from '../core/scheduling/fold';
import { newMemory, type FoldRules, type Memory } from '../core/scheduling/memory';
import { memoryOf, type Shelf } from '../core/scheduling/shelf';

/** What the shelf has of a card after its own records since, none of which reaches back. */
export function memoryAfter(
	shelf: Shelf,
	card: CardId,
	{ own, rules }: { readonly own: readonly LogRecord[]; readonly rules: FoldRules }
): Memory {
	return effectiveRecords(own).reduce(
		(memory, record) => applyRecord(memory, record, rules),
		memoryOf(shelf, card) ?? newMemory(card)
	);
}

/** Whether one of a card's records undoes another that is not among them, or does not sort after all that were folded before. */
export function reachesBack(own: readonly LogRecord[], newest: number): boolean {
	if (own.some(({ hybrid }) => hybrid <= newest)) return true;
	const keys = new Set(own.map(keyFromRecord));
	return own.some(({ act }) => act.type === 'undo' && !keys.has(keyFromRecord(act)));
}
