import type { CardContent, DeckHead, DeckText } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import { matchOrigins } from './match';
import { cardUnits, isSame } from './units';

/** What someone would have otherwise in a deck: the cards as she has them, and as the author gave them. */
export interface Correction {
	/** Of the deck; its lasting name finds it at its author's. */
	readonly head: DeckHead;
	readonly cards: readonly CardContent[];
	/** Those of the cards that are the author's, as they were. */
	readonly base: readonly CardContent[];
}

/** What was changed of an imported deck, and added to it; null where nothing was. Tags are one's own, and a deletion corrects nothing. */
export function correctionOf(base: DeckText, mine: DeckText): Correction | null {
	const before = matchOrigins(base.cards, mine.cards);
	const changed = mine.cards.flatMap((card): readonly Changed[] => {
		const old = before.get(card);
		if (!old) return [{ now: plain(card), old: null }];
		const now = plain({ ...card, tags: old.tags });
		return says(now, plain(old)) ? [] : [{ now, old: plain(old) }];
	});
	if (changed.length === 0) return null;
	return {
		head: mine.head,
		cards: changed.map(({ now }) => now),
		base: changed.flatMap(({ old }) => old ?? [])
	};
}

interface Changed {
	readonly now: CardContent;
	readonly old: CardContent | null;
}

const says = (one: CardContent, other: CardContent) =>
	cardUnits.every((unit) => isSame<CardContent>(unit, one, other));

function plain(card: CardContent): CardContent {
	const cleaned = cleanCard(card);
	return { ...cleaned, quote: cleaned.quote && { text: cleaned.quote.text } };
}
