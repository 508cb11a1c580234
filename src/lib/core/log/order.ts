import type { CardId } from '../deck/card';
import type { DeviceId, LogRecord } from './record';

/** What tells records apart: no two ever share device and seq. */
export type RecordName = Pick<LogRecord, 'device' | 'seq'>;

/** The name of a record as one string, for maps and sets. */
export function keyFromRecord({ device, seq }: RecordName): string {
	return `${device}:${seq}`;
}

/** The fold's order: (hybrid, device, seq), the same on every device. */
export function compareRecords(a: LogRecord, b: LogRecord): number {
	return a.hybrid - b.hybrid || compareDevices(a.device, b.device) || a.seq - b.seq;
}

/** The records in the fold's order; the given list is left alone. */
export function sortRecords(records: readonly LogRecord[]): LogRecord[] {
	return [...records].sort(compareRecords);
}

/** The latest hybrid time among records; 0 where there are none. */
export function newestHybrid(records: readonly LogRecord[]): number {
	return records.reduce((newest, { hybrid }) => Math.max(newest, hybrid), 0);
}

/** The keys of records that do not count, because an undo that itself counts names them; undoing an undo is redo. */
export function voidedKeys(records: readonly LogRecord[]): ReadonlySet<string> {
	const undos = undosByTarget(records);
	const known = new Map<string, boolean>();
	const isVoid = (key: string): boolean => {
		const settled = known.get(key);
		if (settled !== undefined) return settled;
		// Two undos that name each other can only be forged; the one that sorts first then counts.
		known.set(key, false);
		const answer = (undos.get(key) ?? []).some((undo) => !isVoid(undo));
		known.set(key, answer);
		return answer;
	};
	return new Set([...undos.keys()].filter(isVoid));
}

/** The records that count, in the fold's order: neither undos nor undone. An undo of a record not here yet waits without effect. */
export function effectiveRecords(records: readonly LogRecord[]): LogRecord[] {
	const sorted = sortRecords(records);
	const voided = voidedKeys(sorted);
	return sorted.filter((record) => record.act.type !== 'undo' && !voided.has(keyFromRecord(record)));
}

/** Records by the card they speak of, each list in the order given. */
export function recordsByCard(records: readonly LogRecord[]): Map<CardId, LogRecord[]> {
	const byCard = new Map<CardId, LogRecord[]>();
	for (const record of records) {
		const list = byCard.get(record.card);
		if (list) list.push(record);
		else byCard.set(record.card, [record]);
	}
	return byCard;
}

function undosByTarget(records: readonly LogRecord[]): Map<string, string[]> {
	const undos = new Map<string, string[]>();
	for (const record of records) {
		if (record.act.type !== 'undo') continue;
		const target = keyFromRecord(record.act);
		undos.set(target, [...(undos.get(target) ?? []), keyFromRecord(record)]);
	}
	return undos;
}

/** By code unit, not by locale: every device must sort alike. */
function compareDevices(a: DeviceId, b: DeviceId): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
