import { createRandom, mintId } from '$lib/core/random';
import { beginSitting, type Sitting } from '$lib/state/sitting';
import { Library } from '$lib/state/library.svelte';
import { ReviewSession } from '$lib/state/reviewSession.svelte';
import { MemoryDatabase } from '$lib/storage/memory/database';
import { createMemoryKeep, createMemoryStorage } from '$lib/storage/memory/storage';
import type { Storage } from '$lib/storage/ports';
import { defaultSettings } from '$lib/storage/verbs/shelves';
import { valueOf } from '../storage/contract';

/** A device whose database outlives the tabs opened on it, with a clock that a test turns. `seed` is what a tab puts on an empty shelf. */
export function createDevice(seed: (storage: Storage) => Promise<void> = () => Promise.resolve()) {
	const database = new MemoryDatabase();
	const keep = createMemoryKeep();
	const random = createRandom('device');
	const clock = { now: Date.UTC(2026, 0, 5, 12) };
	const now = () => clock.now;
	const offsetMinutes = () => 0;
	const openTab = async () => {
		const storage = createMemoryStorage({ now, random, keep, database });
		const settings = defaultSettings;
		const library = new Library({ storage, now, offsetMinutes, seed: () => seed(storage), settings });
		await library.start();
		const study = async (sitting?: Sitting) =>
			new ReviewSession({
				sitting: sitting ?? valueOf(await library.sitting(null, beginSitting)),
				rules: library.rules,
				log: storage.log,
				decks: storage.decks,
				remember: (memory) => library.remember(memory),
				now,
				offsetMinutes,
				mintToken: () => mintId(random)
			});
		return { storage, library, study };
	};
	return { keep, clock, now, offsetMinutes, openTab };
}
