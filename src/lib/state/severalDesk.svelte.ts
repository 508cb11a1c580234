import type { Card, CardContent, CardId, Deck, DeckId } from '../core/deck/card';
import { cleanName } from '../core/deck/clean';
import { replacedIn, type Replacing } from '../core/deck/replacing';
import type { Random } from '../core/random';
import type { DeckEdits, DeckShelf, StorageError } from '../storage/ports';
import { duplicatesOf, type Duplicates } from './duplicates';
import { deckBeside } from './deckBeside';
import { deleting, ending, moving, patching, type Deed } from './severalDeeds';

/** What was done to several cards, to be told and taken back. */
export interface DoneToSeveral {
	readonly type: 'tagged' | 'untagged' | 'deleted' | 'replaced' | 'moved' | 'ended';
	readonly cards: number;
	/** Where they were moved to. */
	readonly to?: { readonly id: DeckId; readonly title: string };
}

interface Told {
	readonly done: DoneToSeveral;
	readonly deed: Deed;
}

/** What changing several cards needs of the app. */
export interface SeveralParts {
	readonly decks: Pick<DeckShelf, 'list' | 'open'>;
	readonly edits: Pick<DeckEdits, 'change' | 'move'>;
	readonly random: Random;
	readonly now: () => number;
}

/** Several cards of a deck: chosen, then tagged, deleted, moved or reworded at once. All of it can be taken back, the last first. */
export class SeveralDesk {
	readonly #parts: SeveralParts;
	#deck = $state.raw<Deck | null>(null);
	#cards = $state.raw<readonly Card[]>([]);
	#others = $state.raw<readonly Deck[]>([]);
	#chosen = $state.raw<ReadonlySet<CardId>>(new Set());
	#deeds = $state.raw<readonly Told[]>([]);
	#problem = $state.raw<StorageError | null>(null);
	#duplicates = $state.raw<Duplicates | null>(null);

	readonly chosenCards = $derived(this.#cards.filter(({ id }) => this.#chosen.has(id)));
	/** The tags of the cards that are chosen. */
	readonly tags = $derived([...new Set(this.chosenCards.flatMap(({ tags }) => tags))].sort());

	constructor(parts: SeveralParts) {
		this.#parts = parts;
	}

	get cards() {
		return this.#cards;
	}
	/** The decks cards can be moved to. */
	get others() {
		return this.#others;
	}
	get chosen() {
		return this.#chosen;
	}
	/** What was done last and not taken back. */
	get done() {
		return this.#deeds.at(-1)?.done ?? null;
	}
	get problem() {
		return this.#problem;
	}
	/** Cards that stand more than once in the student's decks; null before they were looked for. */
	get duplicates() {
		return this.#duplicates;
	}

	/** Reads the deck, and the decks beside it. */
	async open(id: DeckId): Promise<void> {
		const [opened, listed] = await Promise.all([this.#parts.decks.open(id), this.#parts.decks.list()]);
		if (!opened.ok || !listed.ok) {
			this.#problem = opened.ok ? (listed.ok ? null : listed.error) : opened.error;
			return;
		}
		this.#deck = opened.value.deck;
		this.#cards = opened.value.cards;
		this.#others = listed.value.map(({ deck }) => deck).filter((deck) => deck.id !== id);
		const here = new Set(this.#cards.map((card) => card.id));
		this.#chosen = new Set([...this.#chosen].filter((card) => here.has(card)));
	}

	choose(ids: readonly CardId[], isChosen: boolean): void {
		const chosen = new Set(this.#chosen);
		for (const id of ids) {
			if (isChosen) chosen.add(id);
			else chosen.delete(id);
		}
		this.#chosen = chosen;
	}

	/** Puts a tag on the chosen cards. */
	async tag(word: string): Promise<void> {
		const tag = cleanName(word);
		const cards = this.chosenCards.filter(({ tags }) => !tags.includes(tag));
		if (tag === '' || cards.length === 0) return;
		await this.#change('tagged', new Map(cards.map((card) => [card, { tags: [...card.tags, tag] }])));
	}

	/** Takes a tag off the chosen cards. */
	async untag(tag: string): Promise<void> {
		const cards = this.chosenCards.filter(({ tags }) => tags.includes(tag));
		const without = (card: Card) => ({ tags: card.tags.filter((each) => each !== tag) });
		await this.#change('untagged', new Map(cards.map((card) => [card, without(card)])));
	}

	/** The chosen cards that a replacement changes, and how. */
	preview(replacing: Replacing): ReadonlyMap<Card, Partial<CardContent>> {
		const changes = this.chosenCards.map((card) => [card, replacedIn(card, replacing)] as const);
		return new Map(changes.flatMap(([card, change]) => (change ? [[card, change] as const] : [])));
	}

	async replace(replacing: Replacing): Promise<void> {
		await this.#change('replaced', this.preview(replacing));
	}

	async remove(): Promise<void> {
		await this.#remove(this.chosenCards);
	}

	/** Moves the chosen cards to another deck, or to a new one of that title. */
	async move(to: { readonly id: DeckId } | { readonly title: string }): Promise<void> {
		const [deck, cards, isNew] = [this.#deck, this.chosenCards, !('id' in to)];
		const target =
			'id' in to
				? this.#others.find(({ id }) => id === to.id)
				: deck && deckBeside(deck, to.title, this.#parts);
		if (!deck || !target || cards.length === 0) return;
		const { id, title } = target;
		const deed = moving(this.#parts.edits, cards, { from: deck.id, to: target, isNew });
		await this.#do({ type: 'moved', cards: cards.length, to: { id, title } }, deed);
	}

	/** Looks for cards of this deck that stand in it or in another deck once more. */
	async findDuplicates(): Promise<void> {
		const [deck, cards, others] = [this.#deck, this.#cards, this.#others];
		if (!deck) return;
		const found = await duplicatesOf(this.#parts.decks, { deck, cards, others });
		this.#problem = found.ok ? null : found.error;
		if (found.ok) this.#duplicates = found.value;
	}

	/** Keeps one card of a group; the others are deleted. */
	async keepOne(group: readonly Card[], kept: CardId): Promise<void> {
		await this.#remove(group.filter(({ id }) => id !== kept));
	}

	/** Takes back what was done last. */
	async undo(): Promise<void> {
		const last = this.#deeds.at(-1);
		if (!last) return;
		const undone = await last.deed.back();
		this.#problem = undone.ok ? null : undone.error;
		if (!undone.ok) return;
		this.#deeds = this.#deeds.filter((each) => each !== last);
		await this.#readAgain();
	}

	/** Removes the deck once all its cards were moved away. */
	async end(): Promise<void> {
		const [deck, to] = [this.#deck, this.done?.to];
		if (!deck || !to || this.#cards.length > 0) return;
		await this.#do({ type: 'ended', cards: 0, to }, ending(this.#parts.edits, deck, to.id));
	}

	async #change(
		type: DoneToSeveral['type'],
		changes: ReadonlyMap<Card, Partial<CardContent>>
	): Promise<void> {
		if (!this.#deck || changes.size === 0) return;
		await this.#do({ type, cards: changes.size }, patching(this.#parts.edits, this.#deck.id, changes));
	}

	async #do(done: DoneToSeveral, deed: Deed): Promise<void> {
		if (!this.#deck) return;
		const saved = await deed.forth();
		this.#problem = saved.ok ? null : saved.error;
		if (!saved.ok) return;
		this.#deeds = [...this.#deeds, { done, deed }];
		await this.#readAgain();
	}

	async #readAgain(): Promise<void> {
		if (!this.#deck || this.done?.type === 'ended') return;
		await this.open(this.#deck.id);
		if (this.#duplicates) await this.findDuplicates();
	}

	async #remove(cards: readonly Card[]): Promise<void> {
		if (cards.length > 0)
			await this.#do({ type: 'deleted', cards: cards.length }, deleting(this.#parts.edits, cards));
	}
}
