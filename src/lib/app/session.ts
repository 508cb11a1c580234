import { mintId } from '../core/random';
import { ReviewSession } from '../state/reviewSession.svelte';
import type { Sitting } from '../state/sitting';
import type { Entente } from './context';

/** A session over a sitting, with all that the app hands it. */
export function createSession(
	{ library, storage, now, offsetMinutes, random }: Entente,
	sitting: Sitting
): ReviewSession {
	return new ReviewSession({
		sitting,
		rules: library.rules,
		log: storage.log,
		decks: storage.decks,
		remember: (memory) => library.remember(memory),
		now,
		offsetMinutes,
		mintToken: () => mintId(random)
	});
}
