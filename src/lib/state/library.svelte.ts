import type { CardId, DeckId } from '../core/deck/card';
import type { FoldRules, Memory } from '../core/scheduling/memory';
import { queueOf, type Queue, type QueuePick } from '../core/scheduling/queue';
import { ok, type Result } from '../core/result';
import { dayFromMoment, type Moment } from '../core/time';
import type { DeckSummary, Opening, Settings, StorageError, Stored } from '../storage/ports';
import { copyStanding, type CopyStanding } from './copyStanding';
import { foldForCache, foldShelf, foldTail, type ShelfFold } from './shelfFold';
import type { BeginSitting, Sitting } from './sitting';
import { LiveShelf } from './liveShelf.svelte';
import { rulesFrom, type LibraryParts, type LibraryStatus } from './libraryParts';
import { look, type Look } from './look';
import { createTurns } from './turns';
import { comingAfter, isStudied, standingsOf } from './standings';

/** The decks, what is remembered of their cards, and what is due: the one place that folds the log. */
export class Library {
	readonly #parts: LibraryParts;
	#status = $state.raw<LibraryStatus>({ type: 'opening' });
	#stale = $state(false);
	#settings: Settings;
	#decks = $state.raw<readonly DeckSummary[]>([]);
	/** The content's stamp as of the last look at it; undefined until all of it is folded. */
	#content: string | null | undefined;
	readonly #live = new LiveShelf();
	/** The log has gained what was not read back yet. */
	#behind = $state(false);
	/** One look at the store after another: what was read first is never taken for the newest. */
	readonly #inTurn = createTurns();
	#moment = $state.raw<Moment>({ at: 0, offsetMinutes: 0 });

	readonly #queue = $derived.by(() => this.#queueOf(null));
	/** Every deck with what is due of it today. */
	readonly standings = $derived.by(() => standingsOf(this.#decks, this.#live.shelf, this.#queue));
	readonly today = $derived.by(() => dayFromMoment(this.#moment, this.#settings.dayStartMinutes));
	readonly coming = $derived.by(() => comingAfter(this.today, this.#live.shelf));
	/** Any card was ever answered here. */
	readonly studied = $derived.by(() => isStudied(this.#live.shelf));

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
		return rulesFrom(this.#settings);
	}
	/** What the last look found, by whose stamp: for who reads on from there. */
	get known() {
		const { fold } = this.#live;
		return { fold, decks: this.#decks, settings: this.#settings, rules: this.rules, content: this.#content };
	}
	/** How the last copy stands to what is kept. */
	get copy(): CopyStanding {
		const facts = {
			settings: this.#settings,
			decks: this.#decks,
			seen: this.#live.fold.seen,
			today: this.today
		};
		return copyStanding(facts, this.#parts.offsetMinutes);
	}

	/** Opens the store, seeds what ships on a first open, reads and folds. Called once. */
	async start(): Promise<void> {
		const { storage, seed } = this.#parts;
		storage.watch((change) => {
			if (change === 'stale') this.#stale = true;
			else if (change === 'log') this.#behind = true;
			else if (change === 'segment') void this.settle();
			else void this.#inTurn(() => this.#read());
		});
		const [opening, looked] = await Promise.all([storage.start(), look(storage)]);
		if (!opening.ok) return void this.#fail(opening.error);
		const seeding = opening.value.type === 'lost' ? null : seed();
		const isFirst = opening.value.type === 'first';
		if (isFirst) await seeding;
		// Shown with old memories first, it is open already.
		const open = () => this.#status.type === 'opening' && this.#open(opening.value);
		await this.#inTurn(() => this.#read(open, isFirst ? null : looked));
		await seeding;
	}

	/** Goes on with what a loss has left. */
	async acceptLoss(): Promise<void> {
		const { storage, seed } = this.#parts;
		const accepted = await storage.acceptLoss();
		if (!accepted.ok) return void this.#fail(accepted.error);
		if (this.#decks.length === 0) await seed();
		if (await this.#inTurn(() => this.#read())) this.#open({ type: 'returning' });
	}

	/** Reads what the log has gained, from this tab and others, and looks at the clock. */
	refresh(): Promise<void> {
		return this.#inTurn(async () => {
			this.#behind = false;
			const folded = await foldTail(this.#parts.storage.log, this.#live.fold, this.rules);
			if (!folded.ok) return void this.#fail(folded.error);
			this.#take(folded.value);
		});
	}

	/**
	 * What a sitting over one deck, or over all of them, begins with; `pick` asks others than those of today. What `begin` takes comes with
	 * the screens that ask.
	 */
	async sitting(deck: DeckId | null, begin: BeginSitting, pick?: QueuePick): Stored<Sitting> {
		if (this.#behind) await this.refresh();
		else this.#take(this.#live.fold);
		if (this.#status.type === 'failed') return { ok: false, error: this.#status.error };
		const sitting = await begin({
			fold: this.#live.fold,
			around: { decks: this.#decks, shelf: this.#live.shelf, pages: this.#parts.storage.pages },
			queue: pick?.(this.#live.shelf, deck) ?? this.#queueOf(deck),
			moment: this.#moment,
			rules: this.rules,
			fail: (error) => this.#fail(error),
			rest: this.#parts.rest
		});
		return ok(sitting);
	}

	/** The memories of a deck's cards. */
	memories(deck: DeckId): ReadonlyMap<CardId, Memory> {
		return this.#live.memories(deck);
	}

	/** Takes in what an answer made of a card, before the log has it. */
	remember(memory: Memory): void {
		this.#live.remember(memory);
	}

	/** A sitting ended, or the log filled a segment: what it gained is read back and cached. */
	async settle(): Promise<void> {
		await this.refresh();
		const { log, memories } = this.#parts.storage;
		await this.#inTurn(async () => {
			const moved = await foldForCache(log, this.#live.fold, this.rules);
			if (!moved.ok) return;
			this.#live.rebase(moved.value);
			await memories.write(moved.value.base, this.rules);
		});
	}

	#queueOf(deck: DeckId | null): Queue {
		return queueOf(this.#live.shelf, this.#moment, { settings: this.#settings, deck });
	}

	#take(fold: ShelfFold): void {
		this.#live.take(fold, { hasAll: this.#parts.storage.log.waiting().length === 0 });
		const at = this.#parts.now();
		this.#moment = { at, offsetMinutes: this.#parts.offsetMinutes(at) };
	}

	/** Shows what a look at the store finds. Old memories serve while the log is folded again; at an opening `open` shows them. */
	async #read(open?: () => void, found: Result<Look, StorageError> | null = null): Promise<boolean> {
		const { storage, refold, rest } = this.#parts;
		const looked = found ?? (await look(storage));
		if (!looked.ok) return this.#fail(looked.error);
		const { settings, decks, cached, stamp } = looked.value;
		this.#settings = settings;
		const show = (fold: ShelfFold) => {
			this.#decks = decks;
			this.#take(fold);
			open?.();
		};
		const serve = open && show;
		const folded = await foldShelf({ ...storage, refold, rest }, cached, { rules: this.rules, serve });
		if (!folded.ok) return this.#fail(folded.error);
		show(folded.value);
		this.#content = stamp.content;
		return true;
	}

	#open(opening: Opening): void {
		this.#status = { type: 'open', opening };
	}

	#fail(error: StorageError): false {
		this.#status = { type: 'failed', error };
		return false;
	}
}
