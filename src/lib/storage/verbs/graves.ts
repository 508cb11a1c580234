import type { BackupContent, Tombstone } from '../../core/sharing/content';
import type { Transaction } from './tables';

/** Deletions by the id of what was deleted. */
export type Graves = Map<string, Tombstone>;

/** Keeps the later deletion of each thing, and gives them all. */
export async function joinTombstones(tx: Transaction, { tombstones }: BackupContent): Promise<Graves> {
	const graves: Graves = new Map((await tx.all('tombstones')).map((each) => [each.id, each]));
	for (const theirs of tombstones) {
		const ours = graves.get(theirs.id);
		if (!ours || ours.hybrid < theirs.hybrid) graves.set(theirs.id, theirs);
	}
	await tx.put('tombstones', [...graves.values()]);
	return graves;
}

/** Whether something written at `newest` was deleted later; an edit newer than the deletion revives it. */
export async function isDeleted(
	tx: Transaction,
	graves: Graves,
	{ id, newest }: { readonly id: string; readonly newest: number }
): Promise<boolean> {
	const tombstone = graves.get(id);
	if (!tombstone) return false;
	if (tombstone.hybrid >= newest) return true;
	graves.delete(id);
	await tx.remove('tombstones', [id]);
	return false;
}
