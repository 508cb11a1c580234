import { extendSegment } from '../../core/log/extend';
import { isSeen } from '../../core/log/merge';
import { sortRecords } from '../../core/log/order';
import type { DeviceId, LogRecord, LogVector } from '../../core/log/record';
import { decodeSegment, encodeSegment, segmentCapacity } from '../../core/log/segment';
import type { SegmentRow, SelfRow } from './rows';
import { isSelf } from './self';
import type { Transaction } from './tables';

/**
 * The last segment of the device this database writes as: own records stand without a gap, so its key follows from their number.
 * Undefined before the first record.
 */
export async function openRow(tx: Transaction, self: SelfRow): Promise<SegmentRow | undefined> {
	if (self.seq === 0) return undefined;
	const from = self.seq - ((self.seq - 1) % segmentCapacity);
	const row = await tx.get('segments', [self.device, from]);
	return row?.columns.seq.at(-1) === self.seq
		? row
		: (await tx.tail('segments', self.device, self.seq)).at(-1);
}

/** The row that takes one more record: the open segment extended, or a new one. */
export function rowWith(open: SegmentRow | undefined, record: LogRecord): SegmentRow {
	if (!open || open.columns.seq.length >= segmentCapacity)
		return { device: record.device, from: record.seq, columns: encodeSegment([record]) };
	return { ...open, columns: extendSegment(open.columns, record) };
}

/** All records of one device as rows of full segments and one open one. */
export function rowsFromRecords(records: readonly LogRecord[]): SegmentRow[] {
	const rows: SegmentRow[] = [];
	for (let start = 0; start < records.length; start += segmentCapacity) {
		const part = records.slice(start, start + segmentCapacity);
		const first = part[0];
		if (first) rows.push({ device: first.device, from: first.seq, columns: encodeSegment(part) });
	}
	return rows;
}

/** Every device whose records are here, this one first. */
export async function devicesOf(tx: Transaction): Promise<DeviceId[]> {
	const rows = await tx.all('devices');
	return rows.map((row) => (isSelf(row) ? row.device : row.id));
}

/** The records after `seen`, in the fold's order. */
export async function recordsSince(tx: Transaction, seen: LogVector): Promise<LogRecord[]> {
	const records: LogRecord[] = [];
	for (const device of await devicesOf(tx)) {
		for (const row of await tx.tail('segments', device, (seen[device] ?? 0) + 1))
			records.push(...decodeSegment(row.columns).filter((record) => !isSeen(seen, record)));
	}
	return sortRecords(records);
}
