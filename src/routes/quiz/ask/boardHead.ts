import { boardTitles } from '$lib/copy/quizBoards';
import type { Card, Deck } from '$lib/core/deck/card';

/** What of a deck a screen of the quiz shows. */
export type DeckHeading = Pick<Deck, 'title' | 'language'>;

/** What a screen that lays out several cards is handed. */
export interface BoardProps<Desk> {
	desk: Desk;
	deckOf: (card: Card) => DeckHeading;
	letterKeys: boolean;
	onkeys: () => void;
	onend: () => void;
}

/** What stands over several cards that are asked together: their kind and deck where they have one in common, and what is asked. */
export function boardHead(
	asked: keyof typeof boardTitles,
	cards: readonly Card[],
	deckOf: (card: Card) => DeckHeading
) {
	const [first] = cards;
	const kinds = new Set(cards.map(({ kind }) => kind));
	const decks = new Set(cards.map(({ deck }) => deck));
	return {
		card: {
			id: cards.map(({ id }) => id).join(' '),
			kind: kinds.size === 1 && first ? first.kind : null,
			prompt: boardTitles[asked],
			answer: ''
		},
		deck: { title: decks.size === 1 && first ? deckOf(first).title : '', language: 'en' }
	};
}
