import { segmentCapacity } from '../../core/log/segment';
import { openRow } from './segments';
import type { SelfRow } from './rows';
import type { Transaction } from './tables';

/**
 * How many records of this device are not here though it has written them: its numbers run 1, 2, 3 … without a gap. Looks at the
 * segments' keys and at the open one, so that it costs an opening next to nothing however long the log is.
 */
export async function missingRecords(tx: Transaction, self: SelfRow): Promise<number> {
	if (self.seq === 0) return 0;
	const places = await tx.places('segments', self.device);
	const open = await openRow(tx, self);
	const isOpenHere = open?.columns.seq.at(-1) === self.seq;
	const full = Math.floor((self.seq - 1) / segmentCapacity);
	const whole = places.filter((place) => place <= full * segmentCapacity).length * segmentCapacity;
	return self.seq - whole - (isOpenHere ? open.columns.seq.length : 0);
}
