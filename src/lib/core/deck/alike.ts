import type { Card } from './card';

const folded = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(' ') ?? text.trim();

/** Cards that ask the same and are answered the same, whatever their case, accents and punctuation; each group has two or more. */
export function alikeCards(cards: readonly Card[]): readonly (readonly Card[])[] {
	const groups = new Map<string, Card[]>();
	for (const card of cards) {
		const key = `${folded(card.prompt)}\n${folded(card.answer)}`;
		const group = groups.get(key);
		if (group) group.push(card);
		else groups.set(key, [card]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
