import type { Card, CardId } from '../core/deck/card';
import type { Mistaken } from '../core/quiz/among';
import type { Given } from './done';
import type { ReviewSession } from './reviewSession.svelte';
import { againAfter, type Progress } from './sittingQueue';

/** One board: the cards it lays out together, what was done on it, and how many of its answers are in the log. */
interface Board<Play> {
	readonly cards: readonly Card[];
	readonly play: Play;
	readonly kept: number;
}

/** How a way that asks several cards at once lays them out. */
export interface BoardRules<Play> {
	readonly asked: 'order' | 'match';
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
	/** The next round among cards that are still to be asked, the next of them first, after boards that are done; null where there is none. */
	readonly draw: (pool: readonly Card[], past: readonly Play[]) => readonly Card[] | null;
	/** A round before anything is done on it; the seed is another whenever its cards were asked again. */
	readonly begin: (cards: readonly Card[], seed: string) => Play;
	/** The board without its last answer, and how many records that takes back. */
	readonly takeBack: (play: Play) => { readonly play: Play; readonly records: number };
}

/** A card that was answered wrong, with what was taken for its answer. */
export interface Mistake {
	readonly card: Card;
	readonly mistaken: Mistaken | null;
}

/** What the answer of another card was taken for, and the sentence it is right for. */
export function mistakeOf(card: Card, { answer, quote }: Card): Mistake {
	return { card, mistaken: quote && { text: answer, sentence: quote.text } };
}

/** A quiz that lays out several cards of a sitting at once, board after board. What has no company is left alone, and stays due. */
export class BoardDesk<Play> {
	readonly #session: ReviewSession;
	readonly #rules: BoardRules<Play>;
	readonly #byId: ReadonlyMap<CardId, Card>;
	#board = $state.raw<Board<Play> | null>(null);
	#past = $state.raw<readonly Board<Play>[]>([]);

	/** The cards on the desk; none where no round is left. */
	readonly cards = $derived(this.#board?.cards ?? []);
	readonly play = $derived(this.#board?.play ?? null);
	/** The boards before this one, as they were left. */
	readonly past = $derived(this.#past.map(({ play }) => play));
	/** How many answers of this board are in the log. */
	readonly kept = $derived(this.#board?.kept ?? 0);
	/** How far the sitting is: what was answered of this board is still on it. */
	readonly progress = $derived.by((): Progress => {
		const { place, of } = this.#session.progress;
		return { place: this.kept > 0 ? place - 1 : place, of };
	});
	readonly finished = $derived(this.#board === null);
	readonly canUndo = $derived(this.kept > 0 || this.#past.length > 0);

	constructor(session: ReviewSession, rules: BoardRules<Play>) {
		this.#session = session;
		this.#rules = rules;
		this.#byId = new Map(rules.cards.map((card) => [card.id, card]));
		this.#draw();
	}

	get session() {
		return this.#session;
	}

	card(id: CardId): Card {
		const card = this.#byId.get(id);
		if (!card) throw new Error(`Inconsistent: no card ${id} on the board`);
		return card;
	}

	/** Shows the board otherwise. */
	set(play: Play): void {
		if (this.#board) this.#board = { ...this.#board, play };
	}

	/** Keeps an answer to one of its cards; gives the minutes until the card comes back. */
	answer(card: CardId, given: Omit<Given, 'asked'>): number {
		if (!this.#board || this.#session.unsaved !== null) return 0;
		this.#board = { ...this.#board, kept: this.kept + 1 };
		const again = againAfter(this.#session.run, given.grade);
		return this.#session.answer({ ...given, asked: this.#rules.asked }, { card, again });
	}

	/** Takes back the last answer of this board, or where it has none, of the one before. */
	undo(): void {
		const board = this.kept > 0 ? this.#board : this.#past.at(-1);
		if (!board || this.#session.unsaved !== null) return;
		const { play, records } = this.#rules.takeBack(board.play);
		for (let undone = 0; undone < records; undone++) this.#session.undo();
		if (this.kept === 0) this.#past = this.#past.slice(0, -1);
		this.#board = { ...board, play, kept: board.kept - records };
	}

	/** Lays out the next board. */
	onward(): void {
		if (this.#board) this.#past = [...this.#past, this.#board];
		this.#draw();
		this.#session.painted();
	}

	#draw(): void {
		const pool = this.#session.left().flatMap((id) => this.#byId.get(id) ?? []);
		const cards = this.#rules.draw(pool, this.past);
		const seed = cards?.map(({ id }) => `${id} ${this.#session.timesAsked(id)}`).join(' ') ?? '';
		this.#board = cards && { cards, play: this.#rules.begin(cards, seed), kept: 0 };
	}
}
