import type { Random } from '../../core/random';
import type { Keep } from '../verbs/canary';
import { createStore, type Store } from '../verbs/store';
import type { Database } from '../verbs/tables';
import { MemoryDatabase } from './database';

/** `localStorage` in memory. */
export function createMemoryKeep(): Keep {
	const values = new Map<string, string>();
	return {
		get: (key) => values.get(key) ?? null,
		set: (key, value) => void values.set(key, value),
		remove: (key) => void values.delete(key),
		keys: () => [...values.keys()]
	};
}

/** A store that keeps everything in memory: for tests, and where the browser keeps nothing. */
export function createMemoryStorage({
	now,
	random,
	keep = createMemoryKeep(),
	database = new MemoryDatabase()
}: {
	readonly now: () => number;
	readonly random: Random;
	readonly keep?: Keep;
	readonly database?: Database;
}): Store {
	return createStore({ database, open: async () => {}, keep, name: 'entente', now, random });
}
