import type { Card, CardContent, CardId, Deck, DeckHead, DeckId, DeckText } from '../core/deck/card';
import { mintId, type Random } from '../core/random';
import type { DeckMerge } from '../core/sharing/merge/merge';
import { changeFromPicks, type PickedChange, type Picks } from '../core/sharing/merge/picks';
import { fieldsOf, type Reversible } from './severalDeeds';

/** What an update is made of. */
export interface DeckUpdateParts {
	readonly deck: Deck;
	readonly merge: DeckMerge<Card>;
	/** What is picked to begin with. */
	readonly picks: Picks;
	/** Cards that are gone in the other version and were asked here. */
	readonly studied: ReadonlySet<CardId>;
	/** The version that is taken over with it, and the one before; null where it is a correction, which is no version. */
	readonly imported: { readonly before: DeckText | null; readonly now: DeckText } | null;
	readonly random: Random;
}

type Picked = PickedChange<Card>;

/** Another version of a deck that is here: what it would change, and what of that the student wants. */
export class DeckUpdate {
	readonly #parts: DeckUpdateParts;
	#picks = $state.raw<Picks>(new Set());

	constructor(parts: DeckUpdateParts) {
		this.#parts = parts;
		this.#picks = parts.picks;
	}

	get deck() {
		return this.#parts.deck;
	}
	/** A version of the deck is taken as it is, of a correction only what is checked. */
	get kind() {
		return this.#parts.imported ? 'version' : 'correction';
	}
	get merge() {
		return this.#parts.merge;
	}
	get picks() {
		return this.#picks;
	}
	get studied() {
		return this.#parts.studied;
	}

	/** Picks a part of the merge, or leaves it. */
	pick(part: object, isPicked: boolean): void {
		const others = [...this.#picks].filter((each) => each !== part);
		this.#picks = new Set(isPicked ? [...others, part] : others);
	}

	/** What is picked, as changes that can be taken back: of the deck, and of those its cards were moved to. */
	changes(): readonly Reversible[] {
		const { deck, merge } = this.#parts;
		const picked = changeFromPicks(merge, this.#picks);
		const places = [...picked.cards.map(({ card }) => card.deck), ...picked.removed.map((card) => card.deck)];
		const others = new Set(places.filter((id) => id !== deck.id));
		return [this.#changeHere(picked), ...[...others].map((id) => changeIn(id, picked))];
	}

	#changeHere(picked: Picked): Reversible {
		const { deck, imported } = this.#parts;
		const { head, added } = picked;
		const fresh = added.map((content) => this.#fresh(content));
		const { forth, back } = changeIn(deck.id, picked);
		return {
			forth: { ...forth, head, added: fresh, ...(imported ? { imported: imported.now } : {}) },
			back: {
				...back,
				head: fieldsOf<DeckHead>(deck, head),
				removed: fresh.map(({ id }) => id),
				...(imported ? { imported: imported.before } : {})
			}
		};
	}

	#fresh(content: CardContent): Card {
		const { deck, random } = this.#parts;
		const quote = content.quote && { text: content.quote.text };
		return { ...content, quote, id: mintId(random) as CardId, deck: deck.id, article: null };
	}
}

/** What becomes of the cards that lie in one deck. */
function changeIn(deck: DeckId, picked: Picked): Reversible {
	const cards = picked.cards.filter(({ card }) => card.deck === deck);
	const removed = picked.removed.filter((card) => card.deck === deck);
	return {
		forth: {
			deck,
			cards: cards.map(({ card, change }) => ({ id: card.id, change })),
			removed: removed.map(({ id }) => id)
		},
		back: {
			deck,
			cards: cards.map(({ card, change }) => ({
				id: card.id,
				change: fieldsOf<CardContent>(card, change)
			})),
			added: removed
		}
	};
}
