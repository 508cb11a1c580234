import { keyFromRecord, sortRecords } from './order';
import type { DeviceId, LogRecord, LogVector } from './record';

/** The set union of two logs by (device, seq), in the fold's order. */
export function unionRecords(ours: readonly LogRecord[], theirs: readonly LogRecord[]): LogRecord[] {
	const byKey = new Map(theirs.map((record) => [keyFromRecord(record), record]));
	for (const record of ours) byKey.set(keyFromRecord(record), record);
	return sortRecords([...byKey.values()]);
}

/** Whether a vector covers a record. */
export function isSeen(vector: LogVector, { device, seq }: Pick<LogRecord, 'device' | 'seq'>): boolean {
	return seq <= (vector[device] ?? 0);
}

/** How far `records` reach on each device, on top of what `seen` covers. */
export function advanceVector(seen: LogVector, records: readonly LogRecord[]): LogVector {
	const vector: Record<DeviceId, number> = { ...seen };
	for (const { device, seq } of records) vector[device] = Math.max(vector[device] ?? 0, seq);
	return vector;
}
