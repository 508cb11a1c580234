import type { CardId, DeckId } from '../core/deck/card';
import { defaultWeights } from '../core/scheduling/weights';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import { memoriesFromColumns } from '../core/scheduling/memoryColumns';
import { queueOf, type Queue } from '../core/scheduling/queue';
import { shelfWith, type Shelf } from '../core/scheduling/shelf';
import { ok } from '../core/result';
import { dayFromMoment, type Moment } from '../core/time';
import type { DeckSummary, Settings, StorageError, Stored } from '../storage/ports';
import { copyStanding, type CopyStanding } from './copyStanding';
import { emptyFold, foldForCache, foldShelf, foldTail, type ShelfFold } from './shelfFold';
import { beginSitting, type Sitting } from './sitting';
import type { FindEarlier } from './earlierAnswer';
import type { LibraryParts, LibraryStatus } from './libraryParts';
import { createTurns } from './turns';
import { comingAfter, isStudied, standingsOf } from './standings';

/** The decks, what is remembered of their cards, and what is due: the one place that folds the log. */
export class Library {
	readonly #parts: LibraryParts;
	#status = $state.raw<LibraryStatus>({ type: 'opening' });
	#stale = $state(false);
	#settings: Settings;
	#decks = $state.raw<readonly DeckSummary[]>([]);
	#fold = $state.raw<ShelfFold>(emptyFold);
	/** Answers given but not yet read back from the log: they lie over the fold until then. */
	#live = new Map<CardId, Memory>();
	/** The log has gained what was not read back yet. */
	#behind = $state(false);
	/** One look at the store after another: what was read first is never taken for the newest. */
	readonly #inTurn = createTurns();
	#changes = $state(0);
	#moment = $state.raw<Moment>({ at: 0, offsetMinutes: 0 });

	readonly #shelf = $derived.by(() => this.#overlaid(this.#changes));
	readonly #queue = $derived.by(() => this.#queueOf(null));
	/** Every deck with what is due of it today. */
	readonly standings = $derived.by(() => standingsOf(this.#decks, this.#shelf, this.#queue));
	readonly today = $derived.by(() => dayFromMoment(this.#moment, this.#settings.dayStartMinutes));
	readonly coming = $derived.by(() => comingAfter(this.today, this.#shelf));
	/** Any card was ever answered here. */
	readonly studied = $derived.by(() => isStudied(this.#shelf));

	constructor(parts: LibraryParts) {
		this.#parts = parts;
		this.#settings = $state.raw(parts.settings);
	}

	get status() {
		return this.#status;
	}
	get decks() {
		return this.#decks;
	}
	get settings() {
		return this.#settings;
	}
	/** Another tab runs a newer version: this one keeps nothing more. */
	get stale() {
		return this.#stale;
	}
	/** The log has gained answers, here or in another tab, that are not read back yet: what is due may be out of date. */
	get behind() {
		return this.#behind;
	}
	get rules(): FoldRules {
		const { retention, dayStartMinutes } = this.#settings;
		return { weights: defaultWeights, retention, dayStartMinutes };
	}
	/** How the last copy stands to what is kept. */
	get copy(): CopyStanding {
		const facts = { settings: this.#settings, decks: this.#decks, seen: this.#fold.seen, today: this.today };
		return copyStanding(facts, this.#parts.offsetMinutes);
	}

	/** Opens the store, seeds what ships on a first open, reads and folds. Called once. */
	async start(): Promise<void> {
		const { storage, seed } = this.#parts;
		const opening = await storage.start();
		if (!opening.ok) return this.#fail(opening.error);
		storage.watch((change) => {
			if (change === 'stale') this.#stale = true;
			else if (change === 'log') this.#behind = true;
			else if (change === 'segment') void this.settle();
			else void this.#inTurn(() => this.#read());
		});
		const seeding = opening.value.type === 'lost' ? null : seed();
		if (opening.value.type === 'first') await seeding;
		const open = () => (this.#status = { type: 'open', opening: opening.value });
		if (await this.#inTurn(() => this.#read(open))) open();
		await seeding;
	}

	/** Goes on with what a loss has left. */
	async acceptLoss(): Promise<void> {
		const { storage, seed } = this.#parts;
		const accepted = await storage.acceptLoss();
		if (!accepted.ok) return this.#fail(accepted.error);
		if (this.#decks.length === 0) await seed();
		if (await this.#inTurn(() => this.#read()))
			this.#status = { type: 'open', opening: { type: 'returning' } };
	}

	/** Reads what the log has gained, from this tab and others, and looks at the clock. */
	refresh(): Promise<void> {
		return this.#inTurn(async () => {
			this.#behind = false;
			const folded = await foldTail(this.#parts.storage.log, this.#fold, this.rules);
			if (!folded.ok) return this.#fail(folded.error);
			this.#take(folded.value);
		});
	}

	/** What a sitting over one deck, or over all of them, begins with. */
	async sitting(deck: DeckId | null, earlierAnswer: FindEarlier): Stored<Sitting> {
		if (this.#behind) await this.refresh();
		else this.#take(this.#fold);
		if (this.#status.type === 'failed') return { ok: false, error: this.#status.error };
		const sitting = await beginSitting({
			fold: this.#fold,
			shelf: this.#shelf,
			queue: this.#queueOf(deck),
			moment: this.#moment,
			rules: this.rules,
			pages: this.#parts.storage.pages,
			earlierAnswer,
			fail: (error) => this.#fail(error)
		});
		return ok(sitting);
	}

	/** The memories of a deck's cards. */
	memories(deck: DeckId): ReadonlyMap<CardId, Memory> {
		const known = this.#shelf.filter((memories) => memories.deck === deck).flatMap(memoriesFromColumns);
		return new Map(known.map((memory) => [memory.card, memory]));
	}

	/** Takes in what an answer made of a card, before the log has it. */
	remember(memory: Memory): void {
		this.#live.set(memory.card, memory);
		this.#changes++;
	}

	/** A sitting ended, or the log filled a segment: what it gained is read back and cached. */
	async settle(): Promise<void> {
		await this.refresh();
		const { log, memories } = this.#parts.storage;
		await this.#inTurn(async () => {
			const moved = await foldForCache(log, this.#fold, this.rules);
			if (!moved.ok) return;
			this.#fold = moved.value;
			await memories.write(moved.value.base, this.rules);
		});
	}

	#queueOf(deck: DeckId | null): Queue {
		return queueOf(this.#shelf, this.#moment, { settings: this.#settings, deck });
	}

	#overlaid(changes: number): Shelf {
		return changes === 0 ? this.#fold.shelf : shelfWith(this.#fold.shelf, [...this.#live.values()]);
	}

	#take(fold: ShelfFold): void {
		this.#fold = fold;
		if (this.#parts.storage.log.waiting().length === 0) this.#live.clear();
		this.#changes++;
		const at = this.#parts.now();
		this.#moment = { at, offsetMinutes: this.#parts.offsetMinutes(at) };
	}

	/** Reads all anew. Old memories serve while the log is folded again; at an opening `open` shows them. */
	async #read(open?: () => void): Promise<boolean> {
		const { storage, refold } = this.#parts;
		const { log, memories } = storage;
		const [settings, decks] = await Promise.all([storage.settings.get(), storage.decks.list()]);
		if (!settings.ok) return this.#refuse(settings.error);
		if (!decks.ok) return this.#refuse(decks.error);
		this.#settings = settings.value;
		const show = (fold: ShelfFold) => {
			this.#decks = decks.value;
			this.#take(fold);
			open?.();
		};
		const folded = await foldShelf({ log, memories, refold }, this.rules, open && show);
		if (!folded.ok) return this.#refuse(folded.error);
		show(folded.value);
		return true;
	}

	#refuse(error: StorageError): boolean {
		this.#fail(error);
		return false;
	}

	#fail(error: StorageError): void {
		this.#status = { type: 'failed', error };
	}
}
