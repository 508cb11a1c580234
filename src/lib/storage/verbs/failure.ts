import { err, ok } from '../../core/result';
import type { StorageError, Stored } from '../ports';

/** Carries an expected failure out of a transaction, so that it rolls back; `attempt` turns it into a value. */
export class StorageFailure extends Error {
	constructor(readonly error: StorageError) {
		super(error.type);
	}
}

/** The expected failure behind a rejected promise; what nobody foresaw is `storage-unavailable` with its message. */
export function storageErrorFrom(thrown: unknown): StorageError {
	if (thrown instanceof StorageFailure) return thrown.error;
	return { type: 'storage-unavailable', cause: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Runs a verb: its value, or why it failed. */
export async function attempt<T>(body: () => Promise<T>): Stored<T> {
	try {
		return ok(await body());
	} catch (thrown) {
		return err(storageErrorFrom(thrown));
	}
}

/** The row, or a `not-found` failure. */
export function found<T>(row: T | undefined, what: 'deck' | 'card' | 'article'): T {
	if (row === undefined) throw new StorageFailure({ type: 'not-found', what });
	return row;
}
