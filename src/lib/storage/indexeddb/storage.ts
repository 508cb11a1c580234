import type { Random } from '../../core/random';
import type { StorageChange } from '../ports';
import type { Keep } from '../verbs/canary';
import { createStore, type Store } from '../verbs/store';
import { IndexedDbDatabase } from './database';

/** The browser's `localStorage` as the few verbs used of it; reading a forbidden one gives nothing. */
export function createLocalKeep(local: globalThis.Storage): Keep {
	return {
		get: (key) => local.getItem(key),
		set: (key, value) => local.setItem(key, value),
		remove: (key) => local.removeItem(key),
		keys: () => Object.keys(local)
	};
}

/** The store on this device. Other tabs hear of every change. */
export function createIndexedDbStorage({
	name,
	keep,
	now,
	random,
	calm
}: {
	readonly name: string;
	readonly keep: Keep;
	readonly now: () => number;
	readonly random: Random;
	/** Resolves when the screen has moved on; at once where none is given. */
	readonly calm?: () => Promise<void>;
}): Store {
	const channel = new BroadcastChannel(name);
	const database = new IndexedDbDatabase(name, () => store.hear('stale'));
	const store: Store = createStore({
		database,
		open: () => database.open(),
		keep,
		name,
		now,
		random,
		...(calm ? { calm } : {}),
		announce: (change) => channel.postMessage(change)
	});
	channel.onmessage = ({ data }: MessageEvent<StorageChange>) => store.hear(data);
	return {
		...store,
		close() {
			channel.close();
			database.close();
		}
	};
}
