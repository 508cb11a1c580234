import { Installer } from '../platform/install';
import { ownScript } from '../platform/ownScript';
import { afterPaint, rest } from '../platform/paint';
import { Library } from '../state/library.svelte';
import { createRefolder } from '../state/refolder';
import { createIndexedDbStorage, createLocalKeep } from '../storage/indexeddb/storage';
import { createMemoryKeep, createMemoryStorage } from '../storage/memory/storage';
import { defaultSettings } from '../storage/verbs/shelves';
import type { Storage } from '../storage/ports';
import foldWorker from '../workers/fold.ts?worker&url';
import type { Entente } from './context';
import { seedShippedDecks } from './shipped';

const databaseName = 'entente';
const now = () => Date.now();
const offsetMinutes = (at: number) => -new Date(at).getTimezoneOffset();

const drawn = new Uint32Array(256);
let left = 0;

/** Chance from the browser's own source, 32 bits at a time. To ask it costs more than to draw, so many are drawn at once. */
function random(): number {
	if (left === 0) left = crypto.getRandomValues(drawn).length;
	return (drawn[--left] ?? 0) / 4294967296;
}

/** `localStorage`, or memory where the browser forbids even to look at it. */
function createKeep() {
	try {
		return createLocalKeep(localStorage);
	} catch {
		return createMemoryKeep();
	}
}

/** The store on this device; in memory while prerendering. */
function createStorage(): Storage {
	if (import.meta.env.SSR) return createMemoryStorage({ now, random });
	const keep = createKeep();
	return createIndexedDbStorage({ name: databaseName, keep, now, random, calm: afterPaint });
}

/** Wires the app: the one place that names the real clock, real chance and the real database. */
export function createEntente(): Entente {
	const storage = createStorage();
	const refold = createRefolder({
		createWorker:
			typeof Worker === 'undefined' || typeof indexedDB === 'undefined'
				? null
				: () => new Worker(ownScript(foldWorker), { type: 'module', name: 'fold' }),
		name: databaseName,
		here: (rules) => storage.memories.refold(rules)
	});
	const seed = () => seedShippedDecks(storage, now());
	const library = new Library({ storage, now, offsetMinutes, seed, settings: defaultSettings, refold, rest });
	const installer = new Installer();
	if (typeof window !== 'undefined') installer.listen(window, () => undefined);
	const askForPersistence = async () => (await import('./persistence')).askForPersistence();
	return { library, storage, now, offsetMinutes, random, askForPersistence, installer };
}
