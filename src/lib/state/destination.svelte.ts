import type { Card, Deck, DeckId } from '../core/deck/card';
import type { DeckShelf } from '../storage/ports';

/** Where the cards go: into a deck of their own, or one of the student's that is there already. */
export class Destination {
	readonly #decks: Pick<DeckShelf, 'list' | 'open'>;
	readonly #onChange: () => void;
	#own = $state.raw<readonly Deck[]>([]);
	#wanted = $state<DeckId | null>(null);
	#cards = $state.raw<readonly Card[]>([]);

	/** The deck that is chosen, as long as it is there; null for a new one. */
	readonly deck = $derived(this.#own.find(({ id }) => id === this.#wanted) ?? null);

	constructor(decks: Pick<DeckShelf, 'list' | 'open'>, onChange: () => void) {
		this.#decks = decks;
		this.#onChange = onChange;
	}

	/** The deck asked for, whether it is there or not. */
	get into() {
		return this.#wanted;
	}

	/** The student's own decks, oldest first. */
	get own() {
		return this.#own;
	}

	/** The cards of the chosen deck; none for a new one. */
	get cards() {
		return this.#cards;
	}

	/** Looks which decks there are; the choice made before stands. */
	async open() {
		const listed = await this.#decks.list();
		if (listed.ok)
			this.#own = listed.value.map(({ deck }) => deck).filter(({ importedFrom }) => importedFrom === null);
	}

	/** Takes up a choice made before; unlike `choose` it is no change. */
	async take(deck: DeckId | null) {
		this.#wanted = deck;
		this.#cards = [];
		const opened = deck && (await this.#decks.open(deck));
		if (opened?.ok && this.#wanted === deck) this.#cards = opened.value.cards;
	}

	/** The student's choice; null for a new deck. */
	choose(deck: DeckId | null) {
		this.#onChange();
		return this.take(deck);
	}
}
