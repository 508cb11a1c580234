import type { CardId, DeckId } from '../core/deck/card';
import type { Memory } from '../core/scheduling/memory';
import { memoriesFromColumns } from '../core/scheduling/memoryColumns';
import { shelfWith } from '../core/scheduling/shelf';
import { emptyFold, type ShelfFold } from './shelfFold';

/** The memories as they are shown: the log's fold, and over it what was answered but not read back yet. */
export class LiveShelf {
	#fold = $state.raw<ShelfFold>(emptyFold);
	readonly #live = new Map<CardId, Memory>();
	#changes = $state(0);

	readonly shelf = $derived.by(() =>
		this.#changes === 0 ? this.#fold.shelf : shelfWith(this.#fold.shelf, [...this.#live.values()])
	);

	/** The fold beneath. */
	get fold() {
		return this.#fold;
	}

	/** The memories of a deck's cards. */
	memories(deck: DeckId): ReadonlyMap<CardId, Memory> {
		const known = this.shelf.filter((memories) => memories.deck === deck).flatMap(memoriesFromColumns);
		return new Map(known.map((memory) => [memory.card, memory]));
	}

	/** Takes a newer fold; where it has all that was answered, nothing lies over it any more. */
	take(fold: ShelfFold, { hasAll }: { readonly hasAll: boolean }): void {
		this.#fold = fold;
		if (hasAll) this.#live.clear();
		this.#changes++;
	}

	/** Takes in what an answer made of a card, before the log has it. */
	remember(memory: Memory): void {
		this.#live.set(memory.card, memory);
		this.#changes++;
	}

	/** The same memories with another base. */
	rebase(fold: ShelfFold): void {
		this.#fold = fold;
	}
}
