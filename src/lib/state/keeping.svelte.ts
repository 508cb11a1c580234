import type { DeckId } from '../core/deck/card';
import type { DeckPlan } from '../core/sharing/incoming';
import type { StorageError, Stored } from '../storage/ports';
import type { DeckUpdate } from './deckUpdate.svelte';
import type { ReadIncoming } from './incomingReader';
import { takeDeck, type KeptDeck, type TakeParts } from './takeDeck';
import type { Arrived, ComingProgress, Learned } from './takeProgress';

/** What decks that came are kept with. */
export interface KeepingParts extends TakeParts {
	/** Takes over what was learned of decks that came and are here now. */
	readonly learn: (arrived: readonly Arrived[], progress: ComingProgress) => Stored<Learned>;
}

const nothing: Learned = { records: 0, answers: 0 };

/** What a student decides of the decks that came, and how far that is done: what was kept is not kept again where another failed. */
export class Keeping {
	readonly #parts: KeepingParts;
	#plans = $state.raw<readonly DeckPlan[]>([]);
	/** Titles she has changed, by the place of their decks. */
	readonly #renamed = new Map<number, string>();
	#kept: readonly KeptDeck[] = [];
	/** What was picked of another version is done. */
	#isUpdated = false;
	#learned = $state.raw(nothing);
	/** What was learned of the decks is taken over with them. */
	takesProgress = $state(false);

	constructor(parts: KeepingParts) {
		this.#parts = parts;
	}

	get plans() {
		return this.#plans;
	}
	get kept() {
		return this.#kept;
	}
	/** What was taken over. */
	get learned() {
		return this.#learned;
	}

	/** Forgets all: something else comes. */
	begin(): void {
		this.#plans = [];
		this.#renamed.clear();
		this.#kept = [];
		this.#isUpdated = false;
		this.#learned = nothing;
		this.takesProgress = false;
	}

	/** Begins to decide of what was read; `here` are the decks that are here already. Of several, those are not doubled unless she says so. */
	show({ incoming }: ReadIncoming, here: readonly (DeckId | null)[]): void {
		const isOnly = incoming.decks.length === 1;
		this.#plans = incoming.decks.map(({ head }, at) => ({
			title: this.#renamed.get(at) ?? head.title,
			isTaken: isOnly || !here[at],
			here: here[at] ?? null
		}));
	}

	/** Takes down what she decides of one deck. */
	plan(index: number, change: Partial<DeckPlan>): void {
		if (change.title !== undefined) this.#renamed.set(index, change.title);
		this.#plans = this.#plans.map((plan, at) => (at === index ? { ...plan, ...change } : plan));
	}

	/** Keeps deck after deck, then what was learned of them; why not, where that failed. */
	async keepAll(read: ReadIncoming): Promise<StorageError | null> {
		const { incoming, hashes } = read;
		const taken = incoming.decks.flatMap((text, index) => {
			const plan = this.#plans[index];
			return plan?.isTaken ? [{ index, text, title: plan.title, importedFrom: hashes[index] ?? null }] : [];
		});
		for (const deck of taken.slice(this.#kept.length)) {
			const kept = await takeDeck(this.#parts, deck);
			if (!kept.ok) return kept.error;
			this.#kept = [...this.#kept, kept.value];
		}
		const ids = this.#plans.map(({ here }) => here);
		for (const [at, { index }] of taken.entries()) ids[index] = this.#kept[at]?.id ?? null;
		return this.#learn(read, ids);
	}

	/** Does what she picked of another version, then takes over what was learned; why not, where that failed. */
	async update(read: ReadIncoming, update: DeckUpdate): Promise<StorageError | null> {
		const failed = this.#isUpdated ? null : await update.apply();
		if (failed) return failed;
		this.#isUpdated = true;
		return this.#learn(read, [update.deck.id]);
	}

	/** Takes over what was learned of decks that are here already, as they are; why not, where that failed. */
	async takeOver(read: ReadIncoming): Promise<StorageError | null> {
		this.takesProgress = true;
		return this.#learn(
			read,
			this.#plans.map(({ here }) => here)
		);
	}

	/** What was learned of the decks that came, where it is wanted; `ids` are those they have here, in their order. */
	async #learn(
		{ incoming, progress }: ReadIncoming,
		ids: readonly (DeckId | null)[]
	): Promise<StorageError | null> {
		if (!progress || !this.takesProgress) return null;
		const arrived = incoming.decks.flatMap((text, index) => {
			const id = ids[index];
			return id ? [{ id, text, names: progress.names[index] ?? [] }] : [];
		});
		const learned = await this.#parts.learn(arrived, progress);
		if (!learned.ok) return learned.error;
		this.#learned = learned.value;
		return null;
	}
}
