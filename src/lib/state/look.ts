import { ok } from '../core/result';
import type { Stamp } from '../storage/portsOfForetelling';
import type { CachedFold, DeckSummary, Settings, Storage, Stored } from '../storage/ports';

/** All that a library shows, as the store has it. */
export interface Look {
	/** How everything stood before it was read. */
	readonly stamp: Stamp;
	readonly settings: Settings;
	readonly decks: readonly DeckSummary[];
	readonly cached: CachedFold;
}

/** Reads all of it at the same time: one after the other each would wait for the page to be free. */
export async function look(
	storage: Pick<Storage, 'settings' | 'decks' | 'memories' | 'foretold'>
): Stored<Look> {
	const stamp = storage.foretold.stamp();
	const [settings, decks, cached] = await Promise.all([
		storage.settings.get(),
		storage.decks.list(),
		storage.memories.read()
	]);
	if (!settings.ok) return settings;
	if (!decks.ok) return decks;
	if (!cached.ok) return cached;
	return ok({ stamp, settings: settings.value, decks: decks.value, cached: cached.value });
}
