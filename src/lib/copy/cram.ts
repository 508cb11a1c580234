import { countOf } from './numbers';

/** Over the set-up of a cram. */
export const cramLead =
	'Any cards, due or not, until each was right once. It is kept as cram, and the schedule stays as it is.';

/** What a cram would ask: "24 cards, until each was right once." */
export function cramSentence(cards: number): string {
	if (cards === 0) return 'No card is meant by this, or none can be asked this way.';
	return `${countOf(cards, 'card')}, until ${cards === 1 ? 'it' : 'each'} was right once.`;
}
