import { SvelteMap } from 'svelte/reactivity';
import type { Card, CardId, Deck, DeckHead, DeckId, Kind } from '../core/deck/card';
import { mintId } from '../core/random';
import { ownCard } from '../core/writing/choosing/ownCard';
import type { DeckShelf, ReviewLog, StorageError } from '../storage/ports';
import { BothWays } from './bothWays.svelte';
import { articlesOf, DeckArticles } from './deckArticles.svelte';
import { changeFromDraft, wordsFromDraft, type CardDraft } from './cardDraft';
import type { DeckDeskPorts, DeckStatus } from './deckDeskParts';
import { foldForSearch, kindCounts, noMemories, rowsOf, searchIndex } from './cardRows';

const step = 100;

/** One deck on the desk: its cards by strength, searched and edited, and its articles. */
export class DeckDesk {
	readonly #ports: DeckDeskPorts;
	#status = $state.raw<DeckStatus>({ type: 'opening' });
	#cards = $state.raw<readonly Card[]>([]);
	#hidden = $state.raw<readonly Kind[]>([]);
	readonly #suspended = new SvelteMap<CardId, boolean>();
	#shown = $state(step);
	#problem = $state.raw<StorageError | null>(null);
	#removed = $state.raw<Card | null>(null);
	/** What is typed into the search box. */
	search = $state('');

	readonly #memories = $derived.by(() =>
		this.#status.type === 'open' ? this.#ports.memories(this.#status.deck.id) : noMemories
	);
	readonly #searchable = $derived(searchIndex(this.#cards));
	readonly #all = $derived.by(() => {
		const now = this.#ports.now();
		const rows = rowsOf(this.#cards, this.#memories, (memory) => this.#ports.retrievability(memory, now));
		return rows.map((row) => ({ ...row, suspended: this.#suspended.get(row.card.id) ?? row.suspended }));
	});
	readonly #matching = $derived.by(() => {
		const sought = foldForSearch(this.search.trim());
		return this.#all.filter(
			({ card }) =>
				!this.#hidden.includes(card.kind) && (!sought || this.#searchable.get(card.id)?.includes(sought))
		);
	});

	/** What its cards come from. */
	readonly articles: DeckArticles;
	/** Its cards that can be asked the other way round too. */
	readonly bothWays: BothWays;
	/** Every card, weakest first. */
	readonly rows = $derived(this.#all);
	/** The cards listed now. */
	readonly visible = $derived(this.#matching.slice(0, this.#shown));
	/** How many match the search and the kinds chosen. */
	readonly matching = $derived(this.#matching.length);
	readonly kinds = $derived(
		kindCounts(this.#cards).map((count) => ({ ...count, shown: !this.#hidden.includes(count.kind) }))
	);

	constructor(ports: DeckDeskPorts) {
		this.#ports = ports;
		this.articles = new DeckArticles(ports.articles);
		this.bothWays = new BothWays({
			cards: () => this.#cards,
			language: () => this.#deck().language,
			mint: () => this.#mint(),
			put: (cards) => this.#put(cards),
			takeOut: (cards) => this.#takeOut(cards)
		});
	}

	get status() {
		return this.#status;
	}
	/** What could not be saved last. */
	get problem() {
		return this.#problem;
	}
	/** The card taken out last, which can be brought back. */
	get removed() {
		return this.#removed;
	}

	/** Reads the deck; its articles, where it has any, come after. */
	async open(id: DeckId) {
		const opened = await this.#ports.decks.open(id);
		if (!opened.ok) {
			this.#status = { type: 'failed', error: opened.error };
			return;
		}
		const { deck, cards } = opened.value;
		this.#cards = cards;
		this.#status = { type: 'open', deck };
		void this.articles.take(articlesOf(deck, cards));
	}

	toggleKind(kind: Kind) {
		const others = this.#hidden.filter((hidden) => hidden !== kind);
		this.#hidden = others.length < this.#hidden.length ? others : [...others, kind];
	}

	showMore() {
		this.#shown += step;
	}

	/** Changes the deck's head; whether that was kept. */
	async rename(head: Partial<DeckHead>): Promise<boolean> {
		const deck = this.#deck();
		const saved = await this.#keep(this.#ports.decks.patch(deck.id, head));
		if (saved) this.#status = { type: 'open', deck: { ...deck, ...head } };
		return saved;
	}

	/** Adds a card; whether it was kept. */
	async add(draft: CardDraft): Promise<boolean> {
		const place = { id: this.#mint(), deck: this.#deck().id, article: null };
		return this.#put([{ ...ownCard(wordsFromDraft(draft)), ...place }]);
	}

	/** Changes a card's words; whether that was kept. */
	async edit(id: CardId, draft: CardDraft): Promise<boolean> {
		const old = this.#cards.find((card) => card.id === id);
		if (!old) throw new Error('Inconsistent: an edit of a card that is not on the desk');
		const change = changeFromDraft(draft, old);
		const saved = await this.#keep(this.#ports.decks.patchCard(this.#deck().id, id, change));
		if (saved) this.#cards = this.#cards.map((card) => (card.id === id ? { ...card, ...change } : card));
		return saved;
	}

	async remove(card: Card) {
		if (await this.#takeOut([card])) this.#removed = card;
	}

	async bringBack() {
		const card = this.#removed;
		if (card && (await this.#put([card]))) this.#removed = null;
	}

	async setSuspended(card: CardId, suspended: boolean) {
		const { log, random, scheduler, now, offsetMinutes } = this.#ports;
		const at = now();
		const act = { type: suspended ? 'suspend' : 'resume' } as const;
		const token = mintId(random);
		const saved = await this.#keep(
			log.append({ token, at, offsetMinutes: offsetMinutes(at), card, act, scheduler })
		);
		if (saved) this.#suspended.set(card, suspended);
	}

	async removeDeck() {
		const deck = this.#deck();
		if (await this.#keep(this.#ports.decks.remove(deck.id))) this.#status = { type: 'removed', deck };
	}

	async #put(cards: readonly Card[]): Promise<boolean> {
		const saved = await this.#keep(this.#ports.decks.addCards(this.#deck().id, cards));
		if (saved) this.#cards = [...this.#cards, ...cards];
		return saved;
	}

	async #takeOut(cards: readonly Card[]): Promise<boolean> {
		const ids = cards.map(({ id }) => id);
		const saved = await this.#keep(this.#ports.decks.removeCards(this.#deck().id, ids));
		if (saved) this.#cards = this.#cards.filter(({ id }) => !ids.includes(id));
		return saved;
	}

	#mint(): CardId {
		return mintId(this.#ports.random) as CardId;
	}

	/** Waits for a write; a failure is kept for the screen to tell. */
	async #keep(write: ReturnType<DeckShelf['remove']> | ReturnType<ReviewLog['append']>): Promise<boolean> {
		const saved = await write;
		this.#problem = saved.ok ? null : saved.error;
		return saved.ok;
	}

	#deck(): Deck {
		if (this.#status.type !== 'open') throw new Error('Inconsistent: no deck is open');
		return this.#status.deck;
	}
}
