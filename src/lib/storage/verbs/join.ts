import { clockAfterForeign } from '../../core/log/hybrid';
import { unionRecords } from '../../core/log/merge';
import type { DeviceId, LogRecord } from '../../core/log/record';
import { decodeSegment } from '../../core/log/segment';
import { dropFold } from './memoryRows';
import type { SelfRow } from './rows';
import { rowsFromRecords } from './segments';
import { readSelf, renewedSelf, type Ground } from './self';
import type { Transaction } from './tables';

/** What a join of logs did. */
export interface Joined {
	readonly added: number;
	readonly self: SelfRow;
}

/**
 * Joins foreign records with ours inside a transaction over devices, segments, memories and folded: a set union by (device, seq).
 * The cached fold is dropped where anything came in. Records of our own device that are not here mean a rolled-back database:
 * it goes on under a new device id.
 */
export async function joinRecords(
	tx: Transaction,
	ground: Ground,
	records: readonly LogRecord[]
): Promise<Joined> {
	let self = await readSelf(tx, ground);
	if (records.some(({ device, seq }) => device === self.device && seq > self.seq)) {
		const renewed = renewedSelf(self, ground.random);
		self = renewed.self;
		await tx.put('devices', [renewed.old]);
	}
	let added = 0;
	for (const [device, theirs] of byDevice(records)) added += await joinDevice(tx, { device, theirs, self });
	if (added > 0) await dropFold(tx);
	const now = ground.now();
	const seen = records.reduce((clock, { hybrid }) => clockAfterForeign(clock, hybrid, now), {
		own: self.hybrid,
		seen: self.seen
	}).seen;
	const next = { ...self, seen, records: self.records + added };
	await tx.put('devices', [next]);
	return { added, self: next };
}

async function joinDevice(
	tx: Transaction,
	{ device, theirs, self }: { device: DeviceId; theirs: readonly LogRecord[]; self: SelfRow }
): Promise<number> {
	const rows = await tx.tail('segments', device, 0);
	const ours = rows.flatMap(({ columns }) => decodeSegment(columns));
	const union = unionRecords(ours, theirs).sort((a, b) => a.seq - b.seq);
	const added = union.length - ours.length;
	if (added === 0) return 0;
	await tx.remove(
		'segments',
		rows.map(({ from }) => [device, from] as const)
	);
	await tx.put('segments', rowsFromRecords(union));
	if (device !== self.device)
		await tx.put('devices', [{ id: device, seq: union.at(-1)?.seq ?? 0, records: union.length }]);
	return added;
}

function byDevice(records: readonly LogRecord[]): Map<DeviceId, LogRecord[]> {
	const groups = new Map<DeviceId, LogRecord[]>();
	for (const record of records) {
		const group = groups.get(record.device);
		if (group) group.push(record);
		else groups.set(record.device, [record]);
	}
	return groups;
}
