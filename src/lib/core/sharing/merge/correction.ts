import type { CardContent, DeckHead, DeckText } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import { matchOrigins } from './match';
import { cardUnits, isSame } from './units';

/** What someone would have otherwise in a deck: the cards as she has them, and as the author gave them. */
export interface Correction {
	/** Of the deck; its lasting name finds it at its author's. */
	readonly head: DeckHead;
	readonly cards: readonly CardContent[];
	/** Those of the cards that are the author's, as they were, and those that would be deleted. */
	readonly base: readonly CardContent[];
}

/** What of a correction is sent only where its writer says so: her tags are her own, and what she deleted may be right. */
export interface CorrectionChoices {
	readonly tags: boolean;
	readonly deletions: boolean;
}

/** What was changed of an imported deck, and added to it; null where nothing was. */
export function correctionOf(base: DeckText, mine: DeckText, choices: CorrectionChoices): Correction | null {
	const before = matchOrigins(base.cards, mine.cards);
	const changed = mine.cards.flatMap((card): readonly Changed[] => {
		const old = before.get(card);
		const now = plain(choices.tags ? card : { ...card, tags: old?.tags ?? [] });
		if (!old) return [{ now, old: null }];
		return says(now, plain(old)) ? [] : [{ now, old: plain(old) }];
	});
	const kept = new Set(before.values());
	const deleted = choices.deletions ? base.cards.filter((card) => !kept.has(card)) : [];
	if (changed.length + deleted.length === 0) return null;
	return {
		head: mine.head,
		cards: changed.map(({ now }) => now),
		base: [...changed.flatMap(({ old }) => old ?? []), ...deleted.map(plain)]
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
