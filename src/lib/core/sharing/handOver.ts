import type { DeckHead } from '../deck/card';
import type { HandedCard } from './guids';

/** What a student sends along with questions and answers. */
export interface SharingChoices {
	/** The sentence each card comes from. */
	readonly quotes: boolean;
	/** Wrong options. */
	readonly options: boolean;
}

/** A deck on its way out. */
export interface HandedDeck {
	readonly head: DeckHead;
	readonly cards: readonly HandedCard[];
}

function handedCard(card: HandedCard, choices: SharingChoices): HandedCard {
	const quote = card.quote && choices.quotes ? { text: card.quote.text } : null;
	const options = choices.options ? card.options : [];
	// What an option is right for is quoted too.
	const rightFor = choices.options && choices.quotes ? (card.rightFor ?? []) : [];
	return { ...card, quote, options, rightFor };
}

/** A deck as it leaves the device: what was chosen, and no offsets, since its article stays behind. */
export function deckForHandOver(deck: HandedDeck, choices: SharingChoices): HandedDeck {
	return { head: deck.head, cards: deck.cards.map((card) => handedCard(card, choices)) };
}
