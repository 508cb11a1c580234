import type { Choice } from './choices';
import { drop, keep, withdraw, type Decisions } from './verdicts';

/** What may be decided on many cards as one: all are wanted; of them the sure ones, and what is hers; none. */
export type Verdict = 'keep' | 'sure' | 'drop';

/** Cards that were found, and how many of them are sure. */
export interface Found {
	readonly cards: number;
	readonly sure: number;
}

/** Which of these there are where so many cards were found: to go back to the sure ones only where there are others. */
export const verdictsOn = ({ cards, sure }: Found): readonly Verdict[] =>
	sure === 0 || sure === cards ? ['keep', 'drop'] : ['keep', 'sure', 'drop'];

function judgedOne(verdict: Verdict, decisions: Decisions, { origin, standing, isSure }: Choice): Decisions {
	switch (verdict) {
		case 'keep':
			return standing === 'kept' ? decisions : keep(decisions, origin);
		case 'sure':
			return standing === (isSure ? 'dropped' : 'kept') ? withdraw(decisions, origin) : decisions;
		case 'drop':
			return standing === 'dropped' ? decisions : drop(decisions, origin);
	}
}

/** The decisions once some cards were judged as one; the very same where they stand so. An offer that was dropped stays so among the less sure. */
export const judgedTogether = (
	verdict: Verdict,
	choices: readonly Choice[],
	decisions: Decisions
): Decisions => choices.reduce((before, choice) => judgedOne(verdict, before, choice), decisions);
