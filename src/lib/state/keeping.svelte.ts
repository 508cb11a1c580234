import type { DeckId, DeckText } from '../core/deck/card';
import type { DeckFate, DeckPlan } from '../core/sharing/incoming';
import type { DeckEdits, StorageError, Stored } from '../storage/ports';
import type { DeckUpdate } from './deckUpdate.svelte';
import type { ReadIncoming } from './incomingReader';
import type { Met } from './meeting';
import { changing, type Deed } from './severalDeeds';
import { takeDeck, type KeptDeck, type TakeParts } from './takeDeck';
import type { Arrived, ComingProgress, Learned } from './takeProgress';

/** What decks that came are kept with. */
export interface KeepingParts extends TakeParts {
	readonly edits: Pick<DeckEdits, 'take' | 'change'>;
	/** Takes over what was learned of decks that came and are here now. */
	readonly learn: (arrived: readonly Arrived[], progress: ComingProgress) => Stored<Learned>;
}

const nothing: Learned = { records: 0, answers: 0 };

/** What a student decides of the decks that came, and how far that is done: what was kept is not kept again where another failed. */
export class Keeping {
	readonly #parts: KeepingParts;
	#plans = $state.raw<readonly DeckPlan[]>([]);
	#updates = $state.raw<readonly (DeckUpdate | null)[]>([]);
	/** Titles she has changed, by the place of their decks. */
	readonly #renamed = new Map<number, string>();
	/** What was kept, by the place of its deck. */
	readonly #kept = new Map<number, KeptDeck>();
	#updated = $state.raw<readonly DeckUpdate[]>([]);
	/** How the updates are taken back. */
	#deed = $state.raw<Deed | null>(null);
	#learned = $state.raw(nothing);
	/** What was learned of the decks is taken over with them. */
	takesProgress = $state(false);

	constructor(parts: KeepingParts) {
		this.#parts = parts;
	}

	get plans() {
		return this.#plans;
	}
	/** What each deck that came would change of the one that is here; null where it is new, or brings nothing. */
	get updates() {
		return this.#updates;
	}
	get kept(): readonly KeptDeck[] {
		return [...this.#kept.values()];
	}
	/** Decks that were here and were changed. */
	get updated() {
		return this.#updated.map(({ deck }) => deck);
	}
	get canTakeBack() {
		return this.#deed !== null;
	}
	/** What was taken over. */
	get learned() {
		return this.#learned;
	}

	/** Forgets all: something else comes. */
	begin(): void {
		this.#plans = [];
		this.#updates = [];
		this.#renamed.clear();
		this.#kept.clear();
		this.#updated = [];
		this.#deed = null;
		this.#learned = nothing;
		this.takesProgress = false;
	}

	/** Begins to decide of what was read. What is here is updated; where it is just as it came, it is not doubled unless she says so. */
	show({ incoming }: ReadIncoming, met: readonly Met[]): void {
		const isOnly = incoming.decks.length === 1;
		this.#updates = met.map(({ update }) => update);
		this.#plans = met.map(({ here, copies, update }, at) => ({
			title: this.#renamed.get(at) ?? incoming.decks[at]?.head.title ?? '',
			becomes: update ? 'update' : here && !isOnly ? 'left' : 'kept',
			here,
			copies
		}));
	}

	/** Takes down what she decides of one deck. */
	plan(index: number, change: Partial<DeckPlan>): void {
		if (change.title !== undefined) this.#renamed.set(index, change.title);
		this.#plans = this.#plans.map((plan, at) => (at === index ? { ...plan, ...change } : plan));
	}

	/** Decides the same of all decks. */
	planAll(becomes: DeckFate): void {
		this.#plans = this.#plans.map((plan) => ({ ...plan, becomes }));
	}

	/** Compares a deck with another of its copies, which it would change so; null where in nothing. */
	meet(index: number, here: DeckId, update: DeckUpdate | null): void {
		this.#updates = this.#updates.map((known, at) => (at === index ? update : known));
		const isOnly = this.#plans.length === 1;
		this.plan(index, { here, becomes: update ? 'update' : isOnly ? 'kept' : 'left' });
	}

	/** Does what is decided: keeps what is new, updates what is here, takes over what was learned; why not, where that failed. */
	async carryOut(read: ReadIncoming): Promise<StorageError | null> {
		const updates = this.#updates.flatMap((update, at) =>
			update && this.#plans[at]?.becomes === 'update' ? [update] : []
		);
		return (await this.#keepNew(read)) ?? (await this.update(updates)) ?? this.#learn(read);
	}

	/** Does what is picked of these versions, all or nothing and once; why not, where that failed. */
	async update(updates: readonly DeckUpdate[]): Promise<StorageError | null> {
		if (this.#deed || updates.length === 0) return null;
		const deed = changing(
			this.#parts.edits,
			updates.flatMap((update) => update.changes())
		);
		const saved = await deed.forth();
		if (!saved.ok) return saved.error;
		this.#deed = deed;
		this.#updated = updates;
		return null;
	}

	/** Brings back the cards as they were before the updates; what was learned stays. Why not, where that failed. */
	async takeBack(): Promise<StorageError | null> {
		const undone = await this.#deed?.back();
		if (undone && !undone.ok) return undone.error;
		this.#deed = null;
		return null;
	}

	async #keepNew({ incoming, hashes }: ReadIncoming): Promise<StorageError | null> {
		for (const [index, text] of incoming.decks.entries()) {
			const plan = this.#plans[index];
			if (plan?.becomes !== 'kept' || this.#kept.has(index)) continue;
			const deck = { text, title: plan.title, importedFrom: hashes[index] ?? null };
			const kept = await takeDeck(this.#parts, deck);
			if (!kept.ok) return kept.error;
			this.#kept.set(index, kept.value);
		}
		return null;
	}

	/** What was learned of the decks that came, where it is wanted. */
	async #learn({ incoming, progress }: ReadIncoming): Promise<StorageError | null> {
		if (!progress || !this.takesProgress) return null;
		const arrived = incoming.decks.flatMap((text: DeckText, index) => {
			const id = this.#kept.get(index)?.id ?? this.#plans[index]?.here;
			return id ? [{ id, text, names: progress.names[index] ?? [] }] : [];
		});
		const learned = await this.#parts.learn(arrived, progress);
		if (!learned.ok) return learned.error;
		this.#learned = learned.value;
		return null;
	}
}
