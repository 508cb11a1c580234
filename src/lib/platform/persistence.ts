import { err, ok, type Result } from '../core/result';

/** The browser cannot say. */
export interface PersistenceError {
	readonly type: 'persistence-unknown';
}

async function ask<T>(question: () => Promise<T>): Promise<Result<T, PersistenceError>> {
	try {
		return ok(await question());
	} catch {
		return err({ type: 'persistence-unknown' });
	}
}

/** Asks the browser to promise that it will not clear what is kept; gives its answer. */
export function requestPersistence(): Promise<Result<boolean, PersistenceError>> {
	return ask(() => navigator.storage.persist());
}

/** Whether the browser has promised. */
export function isPersisted(): Promise<Result<boolean, PersistenceError>> {
	return ask(() => navigator.storage.persisted());
}

/** Bytes in use. The quota the browser names is no promise and is not read. */
export async function usedBytes(): Promise<Result<number, PersistenceError>> {
	const estimate = await ask(() => navigator.storage.estimate());
	if (!estimate.ok) return estimate;
	return estimate.value.usage === undefined ? err({ type: 'persistence-unknown' }) : ok(estimate.value.usage);
}
