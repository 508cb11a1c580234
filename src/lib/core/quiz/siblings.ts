import type { Card } from '../deck/card';

/** One card of each fact, then what is left: the second card of a fact often tells the first one's answer. */
export function siblingsLast<Asking extends Pick<Card, 'deck' | 'fact'>>(
	cards: readonly Asking[]
): readonly Asking[] {
	const facts = new Set<string>();
	const first = cards.filter(({ deck, fact }) => {
		const key = `${deck} ${fact}`;
		return !facts.has(key) && facts.add(key);
	});
	const taken = new Set(first);
	return [...first, ...cards.filter((card) => !taken.has(card))];
}
