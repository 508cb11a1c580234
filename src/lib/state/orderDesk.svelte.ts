import type { Card, CardId } from '../core/deck/card';
import { laidOut, neighboursIn, orderRound, stoodIn } from '../core/quiz/order';
import { pairsAfter, type Pair, type Stood } from '../core/quiz/swapped';
import { BoardDesk, mistakeOf, type Mistake } from './boardDesk.svelte';
import type { ReviewSession } from './reviewSession.svelte';

/** Events in a row, and once they are checked how each of them stood. */
interface Row {
	readonly events: readonly Card[];
	readonly stood: readonly Stood[] | null;
	/** When what was swapped comes back, in minutes; 0 where nothing was. */
	readonly promised: number;
}

/** What an order begins with. */
export interface OrderParts {
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
	/** The pairs that earlier orders swapped. */
	readonly swapped: readonly Pair[];
	/** The row as it stood before the page was opened again. */
	readonly row: readonly CardId[] | null;
	/** How a card's event is named. */
	readonly eventOf: (card: Card) => string;
}

const swappedAfter = (swapped: readonly Pair[], rows: readonly Row[]) =>
	rows.reduce((pairs, { stood }) => pairsAfter(pairs, stood ?? []), swapped);

/** The row that stood before the page was opened again, where all of it is still to be asked. */
function stillThere(row: readonly CardId[], pool: readonly Card[]): readonly Card[] | null {
	const events = row.flatMap((id) => pool.find((card) => card.id === id) ?? []);
	return events.length > 0 && events.length === row.length ? events : null;
}

/** Puts events on a line of time, round after round. */
export class OrderDesk {
	readonly asked = 'order';
	readonly board: BoardDesk<Row>;
	#held = $state.raw<CardId | null>(null);

	readonly row = $derived.by(() => this.board.play?.events ?? []);
	/** How the row stood when it was checked; null until it is. */
	readonly told = $derived.by(() => this.board.play?.stood ?? null);
	/** For each event whether it stands right with the one before it and the one after it; told only once it is checked. */
	readonly neighbours = $derived.by(() => (this.told ? neighboursIn(this.row) : null));
	/** When what was swapped comes back, in minutes; 0 where nothing was. */
	readonly promised = $derived.by(() => this.board.play?.promised ?? 0);
	readonly mistakes = $derived.by((): readonly Mistake[] =>
		pairsAfter([], this.told ?? []).map(([one, other]) =>
			mistakeOf(this.board.card(one), this.board.card(other))
		)
	);

	/** How a card's event is named. */
	readonly eventOf: OrderParts['eventOf'];

	constructor(session: ReviewSession, { cards, swapped, row, eventOf }: OrderParts) {
		this.eventOf = eventOf;
		let resumed: readonly Card[] | null = null;
		this.board = new BoardDesk(session, {
			asked: 'order',
			cards,
			draw: (pool, past) => {
				resumed = row && past.length === 0 ? stillThere(row, pool) : null;
				return resumed ?? orderRound(pool, swappedAfter(swapped, past));
			},
			begin: (round, seed) => ({ events: resumed ?? laidOut(round, seed), stood: null, promised: 0 }),
			takeBack: ({ events, stood }) => ({
				play: { events, stood: null, promised: 0 },
				records: stood?.length ?? 0
			})
		});
	}

	get session() {
		return this.board.session;
	}
	get finished() {
		return this.board.finished;
	}
	/** The event that the keys move. */
	get held() {
		return this.#held;
	}

	hold(card: CardId | null): void {
		this.#held = card;
	}

	/** Moves an event to another place of the row; a place beyond its ends is none. */
	move(card: CardId, to: number): void {
		const event = this.row.find(({ id }) => id === card);
		if (!event || this.told || to < 0 || to >= this.row.length) return;
		const events = this.row.filter(({ id }) => id !== card).toSpliced(to, 0, event);
		this.#held = card;
		this.board.set({ events, stood: null, promised: 0 });
	}

	/** Checks the row: each event is an answer, and its share of the time. */
	check(): void {
		const { session } = this.board;
		if (this.told || this.row.length === 0 || session.unsaved !== null) return;
		const [events, stood] = [this.row, stoodIn(this.row)];
		const elapsedMs = Math.round(session.elapsedMs / stood.length);
		const promises = stood.map((each) => this.#keep(each, elapsedMs));
		this.#held = null;
		this.board.set({ events, stood, promised: Math.max(...promises) });
	}

	/** Lays out the next row. */
	onward(): void {
		this.#held = null;
		this.board.onward();
	}

	/** Takes back the last row that was checked. */
	undo(): void {
		this.board.undo();
	}

	/** Keeps how an event stood; gives the minutes until a swapped one comes back, 0 for any other. */
	#keep({ card, swappedWith }: Stood, elapsedMs: number): number {
		if (swappedWith !== null) return this.board.answer(card, { grade: 1, elapsedMs, answer: swappedWith });
		this.board.answer(card, { grade: 3, elapsedMs });
		return 0;
	}
}
