import type { CardContent } from '../../deck/card';
import { isSure } from '../sure';
import type { Suggestion } from '../suggestion';
import type { Decisions } from './verdicts';

/** What becomes of a card: it is in the deck; it waits for the student's word, and is not in the deck without; she does not want it. */
export type Standing = 'kept' | 'offered' | 'dropped';

/** How a card stands. */
export interface Stand {
	readonly standing: Standing;
	/** It is kept unless she drops it: a sure one, one in her words, one that was made before. */
	readonly isSure: boolean;
}

/** No card at all. */
export const nobody: ReadonlySet<string> = new Set();

/**
 * How cards stand by what was decided: her verdict holds, and without one what is sure is kept and all else offered. `made` are the
 * origins of cards that a deck has already: they stay.
 */
export function standingsFrom(decisions: Decisions, made: ReadonlySet<string> = nobody) {
	const kept = new Set<string>();
	const dropped = new Set<string>();
	const edited = new Set<string>();
	for (const decision of decisions) {
		if (decision.type === 'keep') kept.add(decision.origin);
		if (decision.type === 'drop') dropped.add(decision.origin);
		if (decision.type === 'edit') edited.add(decision.origin);
	}
	const standOf = (origin: string, isSure: boolean): Stand => {
		const without = isSure || kept.has(origin) ? 'kept' : 'offered';
		return { standing: dropped.has(origin) ? 'dropped' : without, isSure };
	};
	return {
		proposed: (card: Suggestion) =>
			standOf(card.id, isSure(card) || edited.has(card.id) || made.has(card.id)),
		own: ({ origin }: CardContent) => standOf(origin, true)
	};
}
