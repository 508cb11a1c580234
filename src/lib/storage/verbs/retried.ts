import { recordOfToken } from '../../core/log/extend';
import type { DeviceId, LogRecord } from '../../core/log/record';
import type { SelfRow } from './rows';
import { isSelf } from './self';
import type { Transaction } from './tables';

/** Records a retried write is looked for among, on each device: more than ever wait. */
const lookback = 512;

/** How far a tab knows the log of the device it writes as. */
export interface Reached {
	readonly device: DeviceId;
	readonly seq: number;
}

/**
 * The record of a draft that is already saved: by another tab, after all that this one knew when the draft was handed in, or, where
 * the draft was tried before (`reached` is null) or the device has changed, by whoever wrote it here.
 */
export async function savedSince(
	tx: Transaction,
	self: SelfRow,
	{ token, reached }: { readonly token: string; readonly reached: Reached | null }
): Promise<LogRecord | null> {
	if (reached?.device !== self.device) return savedBefore(tx, self, token);
	return reached.seq === self.seq ? null : search(tx, token, reached);
}

/** Looks in the log of this device, and of those this database wrote as before a restore or a loss. */
async function savedBefore(tx: Transaction, self: SelfRow, token: string): Promise<LogRecord | null> {
	const own = await search(tx, token, { device: self.device, seq: self.seq - lookback });
	if (own) return own;
	for (const device of self.former) {
		const row = await tx.get('devices', device);
		const seq = row && !isSelf(row) ? row.seq - lookback : 0;
		const record = await search(tx, token, { device, seq });
		if (record) return record;
	}
	return null;
}

async function search(tx: Transaction, token: string, { device, seq }: Reached): Promise<LogRecord | null> {
	for (const { columns } of await tx.tail('segments', device, Math.max(1, seq))) {
		const record = recordOfToken(columns, token);
		if (record) return record;
	}
	return null;
}
