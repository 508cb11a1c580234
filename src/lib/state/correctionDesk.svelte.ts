import type { Card, Deck } from '../core/deck/card';
import { originOfDeck } from '../core/deck/origin';
import type { Result } from '../core/result';
import { correctionToLink, type LinkCodec } from '../core/sharing/link';
import { correctionOf } from '../core/sharing/merge/correction';
import type { DeckEdits } from '../storage/ports';

/** What sending a correction back needs. */
export interface CorrectionParts {
	readonly edits: Pick<DeckEdits, 'imported'>;
	readonly codec: LinkCodec;
	/** The address that opens decks, without a fragment. */
	readonly address: string;
	readonly copy: (text: string) => Promise<Result<void, unknown>>;
}

/** What the student changed of a deck that came from elsewhere, on its way back to its author. */
export class CorrectionDesk {
	readonly #parts: CorrectionParts;
	#link = $state.raw<string | null>(null);
	#cards = $state(0);
	#outcome = $state<'copied' | 'clipboard-refused' | null>(null);

	constructor(parts: CorrectionParts) {
		this.#parts = parts;
	}

	/** The link that holds only the change; null where there is no change, or more than a link takes. */
	get link() {
		return this.#link;
	}
	/** How many cards were changed or added. */
	get cards() {
		return this.#cards;
	}
	get outcome() {
		return this.#outcome;
	}

	/** Compares the deck with the version that came. */
	async start(deck: Deck, cards: readonly Card[]): Promise<void> {
		const base = await this.#parts.edits.imported(deck.id);
		if (!base.ok || !base.value) return;
		const head = { ...base.value.head, origin: originOfDeck(deck) };
		const correction = correctionOf(base.value, { head, cards });
		if (!correction) return;
		const link = await correctionToLink(correction, this.#parts.codec);
		this.#link = link.ok ? this.#parts.address + link.value : null;
		this.#cards = correction.cards.length;
	}

	async copy(): Promise<void> {
		if (this.#link === null) return;
		const copied = await this.#parts.copy(this.#link);
		this.#outcome = copied.ok ? 'copied' : 'clipboard-refused';
	}
}
