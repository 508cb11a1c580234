import { kinds, type Card, type CardId, type Kind } from '../core/deck/card';
import { isLeech } from '../core/scheduling/leech';
import type { Due, Memory } from '../core/scheduling/memory';

/** A card as the Deck screen lists it. */
export interface CardRow {
	readonly card: Card;
	/** The chance it would be remembered now, 0–1; null while new. */
	readonly retrievability: number | null;
	readonly due: Due;
	readonly suspended: boolean;
	/** How often it was forgotten, where that makes it a leech; null otherwise. */
	readonly leech: { readonly lapses: number } | null;
}

/** The chance (0–1) that a memory would be remembered at an instant. */
export type Retrievability = (memory: Memory, now: number) => number | null;

/** Rows of all cards, weakest first; new ones after the known, suspended ones last. */
export function rowsOf(
	cards: readonly Card[],
	memories: ReadonlyMap<CardId, Memory>,
	retrievability: (memory: Memory) => number | null
): CardRow[] {
	const rows = cards.map((card): CardRow => {
		const memory = memories.get(card.id);
		return {
			card,
			retrievability: memory ? retrievability(memory) : null,
			due: memory?.due ?? { type: 'new' },
			suspended: memory?.suspended ?? false,
			leech: memory && isLeech(memory) ? { lapses: memory.lapses } : null
		};
	});
	return rows.sort((a, b) => rank(a) - rank(b));
}

function rank({ retrievability, suspended }: CardRow): number {
	return (retrievability ?? 2) + (suspended ? 4 : 0);
}

/** How many cards there are of each kind that occurs, in the kinds' own order. */
export function kindCounts(cards: readonly Card[]): { readonly kind: Kind; readonly cards: number }[] {
	const counts = new Map<Kind, number>();
	for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return kinds.flatMap((kind) => {
		const count = counts.get(kind);
		return count ? [{ kind, cards: count }] : [];
	});
}

/** Letter case and accents aside, as one types into a search box. */
export function foldForSearch(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** All that a search looks through, folded once a card. */
export function searchIndex(cards: readonly Card[]): ReadonlyMap<CardId, string> {
	return new Map(
		cards.map(({ id, prompt, answer, accepted, tags }) => [
			id,
			foldForSearch([prompt, answer, ...accepted, ...tags].join('\n'))
		])
	);
}

/** What is known before the log has been folded. */
export const noMemories: ReadonlyMap<CardId, Memory> = new Map();
