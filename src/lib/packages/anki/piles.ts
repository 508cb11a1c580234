import type { CardContent, CardId, DeckHead } from '../../core/deck/card';
import type { PackagedDeck } from '../../core/sharing/packaged';

/** Some cards of a deck, and what its progress calls them. `deck` is its place among the decks. */
export interface Handful {
	readonly deck: number;
	readonly cards: readonly CardContent[];
	readonly names: readonly CardId[];
}

interface Pile {
	readonly deck: number;
	cards: CardContent[];
	names: CardId[];
}

/** So many cards at a time are no burden to who takes them. */
const handful = 1_000;

/** The cards of a package by their decks, which stand in the order of their first cards. */
export class Piles {
	readonly #hand: ((some: Handful) => void) | undefined;
	/** By what Anki calls a deck. */
	readonly #piles = new Map<number, Pile>();

	/** `hand` is given the cards as they come; then none are left at the end. */
	constructor(hand?: (some: Handful) => void) {
		this.#hand = hand;
	}

	put(deck: number, name: CardId, card: CardContent): void {
		const pile = this.#pileOf(deck);
		pile.names.push(name);
		if (pile.cards.push(card) === handful) this.#handOver(pile);
	}

	closed(headOf: (deck: number) => DeckHead): readonly PackagedDeck[] {
		return [...this.#piles].map(([deck, pile]) => {
			if (pile.cards.length > 0) this.#handOver(pile);
			return { text: { head: headOf(deck), cards: pile.cards }, names: pile.names };
		});
	}

	#pileOf(deck: number): Pile {
		const known = this.#piles.get(deck);
		if (known) return known;
		const pile: Pile = { deck: this.#piles.size, cards: [], names: [] };
		this.#piles.set(deck, pile);
		return pile;
	}

	#handOver(pile: Pile): void {
		if (!this.#hand) return;
		this.#hand({ ...pile });
		pile.cards = [];
		pile.names = [];
	}
}
