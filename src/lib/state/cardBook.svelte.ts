import type { Card, CardId } from '../core/deck/card';
import { ok } from '../core/result';
import type { Queue } from '../core/scheduling/queue';
import type { CardPlace } from '../core/scheduling/shelf';
import type { CardPages, StorageError, Stored } from '../storage/ports';
import type { Done } from './done';

/** What a sitting reads its cards from. */
export interface CardBookParts {
	readonly pages: CardPages;
	/** Where a card lies; null where it is gone. */
	readonly placeOf: (card: CardId) => CardPlace | null;
	/** The cards that may be asked: what else a page holds is not kept. */
	readonly wanted: ReadonlySet<CardId>;
	/** Told why words could not be read. */
	readonly fail: (error: StorageError) => void;
}

/** The words of a sitting's cards, read a page at a time as they are needed. */
export class CardBook {
	readonly #parts: CardBookParts;
	#cards = $state.raw<ReadonlyMap<CardId, Card>>(new Map());
	readonly #read = new Map<string, Stored<void>>();

	constructor(parts: CardBookParts) {
		this.#parts = parts;
	}

	/** A card, once its page has been read. */
	get(id: CardId): Card | null {
		return this.#cards.get(id) ?? null;
	}

	/** Those of these cards whose pages have been read. */
	known(ids: readonly CardId[]): readonly Card[] {
		return ids.flatMap((id) => this.get(id) ?? []);
	}

	/** Puts a card as it was changed. */
	set(card: Card): void {
		this.put([card]);
	}

	/** Puts cards as they were changed, or as they were read. */
	put(cards: readonly Card[]): void {
		this.#cards = new Map([...this.#cards, ...cards.map((card) => [card.id, card] as const)]);
	}

	/** Reads the pages of these cards, each once; gives whether the first of them is there. A page that could not be read is told. */
	async fetch(ids: readonly CardId[]): Promise<boolean> {
		const places = ids.map((id) => this.#parts.placeOf(id)).filter((place) => place !== null);
		const pages = await Promise.all(places.map((place) => this.#page(place)));
		const failed = pages.find((page) => !page.ok);
		if (failed && !failed.ok) this.#parts.fail(failed.error);
		return failed !== undefined || ids.slice(0, 1).every((id) => this.#cards.has(id));
	}

	#page(place: CardPlace): Stored<void> {
		const key = `${place.deck} ${place.page}`;
		const reading = this.#read.get(key) ?? this.#readPage(place);
		this.#read.set(key, reading);
		void reading.then((page) => {
			if (!page.ok) this.#read.delete(key);
		});
		return reading;
	}

	async #readPage(place: CardPlace): Stored<void> {
		const page = await this.#parts.pages.read(place);
		if (!page.ok) return page;
		this.put(page.value.filter(({ id }) => this.#parts.wanted.has(id)));
		return ok(undefined);
	}
}

/** Every card a sitting may ask, and the one it may take back. */
export function askedIn({ steps, reviews, fresh, later }: Queue, earlier: Done | null): ReadonlySet<CardId> {
	const again = later.map(({ card }) => card);
	return new Set([...steps, ...reviews, ...fresh, ...again, ...(earlier ? [earlier.card] : [])]);
}
