import type { Card, Deck, DeckText } from '../core/deck/card';
import { originOfDeck } from '../core/deck/origin';
import type { Result } from '../core/result';
import { correctionToLink, type LinkCodec } from '../core/sharing/link';
import { correctionOf, type Correction, type CorrectionChoices } from '../core/sharing/merge/correction';
import { movedFrom, type MovedParts } from './movedCards';

/** What sending a correction back needs. */
export interface CorrectionParts extends MovedParts {
	readonly codec: LinkCodec;
	/** The address that opens decks, without a fragment. */
	readonly address: string;
	readonly copy: (text: string) => Promise<Result<void, unknown>>;
}

/** Only what differs of the two: a deck may have many cards, and few that were changed. */
interface Versions {
	readonly base: DeckText;
	readonly mine: DeckText;
}

/** What the student changed of a deck that came from elsewhere, on its way back to its author. */
export class CorrectionDesk {
	readonly #parts: CorrectionParts;
	#versions = $state.raw<Versions | null>(null);
	#choices = $state.raw<CorrectionChoices>({ tags: false, deletions: false });
	#link = $state.raw<string | null>(null);
	#outcome = $state<'copied' | 'clipboard-refused' | null>(null);

	/** How many cards were changed or added, as far as it is to be told. */
	readonly cards = $derived(this.#with(this.#choices)?.cards.length ?? 0);
	/** How many cards were deleted. */
	readonly deleted = $derived.by(() => {
		const all = this.#with({ tags: false, deletions: true });
		const kept = this.#with({ tags: false, deletions: false });
		return (all?.base.length ?? 0) - (kept?.base.length ?? 0);
	});
	/** Tags would tell something. */
	readonly tagged = $derived.by(() => {
		const told = (tags: boolean) => JSON.stringify(this.#with({ tags, deletions: false })?.cards);
		return told(true) !== told(false);
	});

	constructor(parts: CorrectionParts) {
		this.#parts = parts;
	}

	/** The link that holds only the change; null where there is no change, or more than a link takes. */
	get link() {
		return this.#link;
	}
	/** What goes along with the changed words. */
	get choices() {
		return this.#choices;
	}
	get outcome() {
		return this.#outcome;
	}

	/** Compares the deck with the version that came; cards that were moved to another deck belong to it still. */
	async start(deck: Deck, cards: readonly Card[]): Promise<void> {
		const base = await this.#parts.edits.imported(deck.id);
		if (!base.ok || !base.value) return;
		const moved = await movedFrom(this.#parts, deck, { base: base.value, cards });
		if (!moved.ok) return;
		const head = { ...base.value.head, origin: originOfDeck(deck) };
		const mine = { head, cards: [...cards, ...moved.value] };
		const all = correctionOf(base.value, mine, { tags: true, deletions: true });
		if (!all) return;
		this.#versions = { base: { head, cards: all.base }, mine: { head, cards: all.cards } };
		await this.#makeLink();
	}

	async choose(change: Partial<CorrectionChoices>): Promise<void> {
		this.#choices = { ...this.#choices, ...change };
		this.#outcome = null;
		await this.#makeLink();
	}

	async copy(): Promise<void> {
		if (this.#link === null) return;
		const copied = await this.#parts.copy(this.#link);
		this.#outcome = copied.ok ? 'copied' : 'clipboard-refused';
	}

	#with(choices: CorrectionChoices): Correction | null {
		return this.#versions && correctionOf(this.#versions.base, this.#versions.mine, choices);
	}

	/** Makes the link of what is chosen now, unless something else was chosen meanwhile. */
	async #makeLink(): Promise<void> {
		const choices = this.#choices;
		const correction = this.#with(choices);
		const link = correction && (await correctionToLink(correction, this.#parts.codec));
		if (choices !== this.#choices) return;
		this.#link = link?.ok ? this.#parts.address + link.value : null;
	}
}
