import { advanceVector } from '../../core/log/merge';
import type { LogRecord } from '../../core/log/record';
import { newestHybrid } from '../../core/log/order';
import type { CardId } from '../../core/deck/card';
import { recordsBehind, type FoldRules, type Memory } from '../../core/scheduling/memory';
import { shelfWith } from '../../core/scheduling/shelf';
import type { FoldedShelf } from '../ports';
import { readFold } from './memories';
import { blank } from './memoryRows';
import { recordsSince } from './segments';
import type { Database } from './tables';

/** Folds records; handed in, so that the page brings FSRS only when it is needed and a worker has it at once. */
export type FoldRecords = (records: readonly LogRecord[], rules: FoldRules) => ReadonlyMap<CardId, Memory>;

/** The memories of all cards folded from the log but its last records, as of one instant: what is to be cached. Nothing is written. */
export async function refold(
	database: Database,
	rules: FoldRules,
	foldRecords: FoldRecords
): Promise<FoldedShelf> {
	const tables = ['devices', 'segments', 'decks', 'pages', 'memories', 'folded'] as const;
	const { shelf, records } = await database.read(tables, async (tx) => ({
		shelf: (await readFold(tx)).shelf,
		records: await recordsSince(tx, {})
	}));
	const folded = records.slice(0, -recordsBehind);
	return {
		seen: advanceVector({}, folded),
		newest: newestHybrid(folded),
		shelf: shelfWith(shelf.map(blank), [...foldRecords(folded, rules).values()])
	};
}
