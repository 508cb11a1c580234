import type { Asked, Neighbour } from './rule';
import { plainWords } from './words';

/** Adds a card to those that ask the same. */
export function note(card: Neighbour, asked: Map<string, Neighbour[]>): void {
	const words = plainWords(card.prompt);
	const before = asked.get(words);
	if (before) before.push(card);
	else asked.set(words, [card]);
}

/** What these cards ask, for the linter to see another card beside them. */
export function askedBy(cards: readonly Neighbour[]): Asked {
	const asked = new Map<string, Neighbour[]>();
	for (const card of cards) note(card, asked);
	return asked;
}
