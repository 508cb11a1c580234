import type { Card, CardContent, CardId } from '../core/deck/card';
import type { reversalsOf } from '../core/writing/reverse/reverse';

/** What it needs of the deck on the desk. */
export interface BothWaysParts {
	readonly cards: () => readonly Card[];
	/** BCP 47. */
	readonly language: () => string;
	readonly mint: () => CardId;
	/** Adds cards to the deck; whether they were kept. */
	readonly put: (cards: readonly Card[]) => Promise<boolean>;
	/** Takes cards out of it; whether that was kept. */
	readonly takeOut: (cards: readonly Card[]) => Promise<boolean>;
}

const none: ReadonlyMap<CardId, CardContent> = new Map();

/** The cards of a deck that can be asked the other way round too, and those that were made to be. */
export class BothWays {
	readonly #parts: BothWaysParts;
	#find = $state.raw<typeof reversalsOf | null>(null);
	#added = $state.raw<readonly Card[]>([]);

	/** What each card that can be asked both ways would ask, by its id; none until that has been looked for. */
	readonly offers = $derived.by(() => {
		const { cards, language } = this.#parts;
		if (!this.#find) return none;
		const found = this.#find(cards(), { language: language() });
		return new Map([...found].map(([card, reversal]) => [card.id, reversal]));
	});
	/** The cards added last that the deck still has: they can be taken back. */
	readonly added = $derived.by(() => {
		const there = new Set(this.#parts.cards().map(({ id }) => id));
		return this.#added.filter(({ id }) => there.has(id));
	});

	constructor(parts: BothWaysParts) {
		this.#parts = parts;
	}

	/** Looks for them. What knows them comes with the dialog that offers them, not with the page; without it nothing is offered. */
	async look(): Promise<void> {
		this.#find ??= await import('../core/writing/reverse/reverse').then(
			(loaded) => loaded.reversalsOf,
			() => null
		);
	}

	/** Adds what these cards ask the other way round; whether that was kept. */
	async add(ids: readonly CardId[]): Promise<boolean> {
		const { cards, mint, put } = this.#parts;
		const wanted = new Set(ids);
		const reversed = cards().flatMap(({ id, deck, article }): readonly Card[] => {
			const content = wanted.has(id) ? this.offers.get(id) : undefined;
			return content ? [{ ...content, id: mint(), deck, article }] : [];
		});
		const before = this.#added;
		// Named before they are in the deck: there is no moment in which they are neither offered nor added.
		this.#added = reversed;
		const saved = await put(reversed);
		if (!saved) this.#added = before;
		return saved;
	}

	/** Takes back what was added last; whether that was kept. */
	takeBack(): Promise<boolean> {
		return this.#parts.takeOut(this.added);
	}
}
