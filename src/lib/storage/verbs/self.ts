import { nextHybrid } from '../../core/log/hybrid';
import type { DeviceId } from '../../core/log/record';
import { mintId, type Random } from '../../core/random';
import type { StorageChange } from '../ports';
import type { Canary } from './canary';
import type { ForetoldVerbs } from './foretold';
import { StorageFailure } from './failure';
import type { DeviceRow, SelfRow, TableName } from './rows';
import type { Database, Transaction } from './tables';

/** What every verb needs: the rows, the time, chance, what stands outside the rows, and someone to tell. */
export interface Ground {
	readonly database: Database;
	/** Wall clock, ms since 1970. */
	readonly now: () => number;
	readonly random: Random;
	readonly canary: Canary;
	readonly foretold: ForetoldVerbs;
	readonly tell: (change: StorageChange) => void;
	/** Name of the database that was opened; a write into any other means it was emptied under us. */
	readonly opened: { database: string | null };
}

/** Reads who this database is; a database emptied while open has no such row and takes no more writes. */
export async function readSelf(tx: Transaction, ground: Ground): Promise<SelfRow> {
	const row = await tx.get('devices', 'self');
	if (!row || !isSelf(row) || row.database !== ground.opened.database)
		throw new StorageFailure({ type: 'storage-lost' });
	return row;
}

/** Whether a row of `devices` is this database itself. */
export function isSelf(row: SelfRow | DeviceRow): row is SelfRow {
	return row.id === 'self';
}

/** A new database, or the one that stands where another was lost. */
export function freshSelf(random: Random): SelfRow {
	return {
		id: 'self',
		database: mintId(random),
		device: mintId(random) as DeviceId,
		former: [],
		seq: 0,
		hybrid: 0,
		seen: 0,
		records: 0
	};
}

/** The same database under a new device id, and the row that keeps how far the old one reached. */
export function renewedSelf(self: SelfRow, random: Random): { self: SelfRow; old: DeviceRow } {
	const { device, seq } = self;
	return {
		self: { ...self, device: mintId(random) as DeviceId, former: [device, ...self.former], seq: 0 },
		old: { id: device, seq, records: seq }
	};
}

/** The hybrid time of the next write. */
export function hybridOf(self: SelfRow, now: number): number {
	return nextHybrid({ own: self.hybrid, seen: self.seen }, now);
}

/**
 * One write to content: a transaction that takes its hybrid time from the own row, runs `body`, and tells of the change.
 * `tables` need not name `devices`.
 */
export async function writeContent<T>(
	ground: Ground,
	{ tables, change }: { readonly tables: readonly TableName[]; readonly change: StorageChange | null },
	body: (tx: Transaction, hybrid: number) => Promise<T>
): Promise<T> {
	const { database, foretold, now } = ground;
	const value = await foretold.changing(() =>
		database.write(['devices', ...tables], async (tx) => {
			const self = await readSelf(tx, ground);
			const hybrid = hybridOf(self, now());
			await tx.put('devices', [{ ...self, hybrid }]);
			return body(tx, hybrid);
		})
	);
	if (change) ground.tell(change);
	return value;
}
