import type { Card } from '../deck/card';

/** What of a card tells which are its siblings. */
type OfFact = Pick<Card, 'deck' | 'fact'>;

/** One card of each fact, then what is left: the second card of a fact often tells the first one's answer. */
export const siblingsLast = <Asking extends OfFact>(cards: readonly Asking[]): readonly Asking[] => [
	...siblingsLastOf(cards, (card) => card)
];

/** As `siblingsLast`, of cards as `examined` gives them; one it gives none for is passed over. No more are examined than are taken. */
export function* siblingsLastOf<Asking extends OfFact>(
	cards: readonly Asking[],
	examined: (card: Asking) => Asking | null
): Generator<Asking> {
	const facts = new Set<string>();
	const siblings: Asking[] = [];
	for (const card of cards) {
		const key = `${card.deck} ${card.fact}`;
		if (facts.has(key)) siblings.push(card);
		const found = facts.has(key) ? null : examined(card);
		if (!found) continue;
		facts.add(key);
		yield found;
	}
	for (const card of siblings) {
		const found = examined(card);
		if (found) yield found;
	}
}
