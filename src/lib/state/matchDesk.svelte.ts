import type { Card, CardId } from '../core/deck/card';
import { answersOf, matchRound } from '../core/quiz/match';
import { BoardDesk, mistakeOf, type Mistake } from './boardDesk.svelte';
import type { ReviewSession } from './reviewSession.svelte';

/** A prompt that was paired with an answer, its own or another's. */
interface Try {
	readonly prompt: CardId;
	readonly answer: CardId;
	/** It was the first for its prompt, and is in the log. */
	readonly kept: boolean;
	/** The time of the round when it was made, in ms. */
	readonly at: number;
}

/** The answers as they are laid out, and the pairs tried so far. */
interface Pairs {
	readonly answers: readonly Card[];
	readonly tries: readonly Try[];
}

/** One of the two columns. */
export type Side = 'prompt' | 'answer';

/** A card taken in one of the columns. */
export interface Picked {
	readonly side: Side;
	readonly card: CardId;
}

const isRight = ({ prompt, answer }: Try) => prompt === answer;
const triesOf = (pairs: Pairs | null) => pairs?.tries ?? [];
/** The time of a board in ms, and how much of it each of its pairs took. */
const timeOf = ({ answers, tries }: Pairs) => {
	const ms = tries.at(-1)?.at ?? 0;
	return { ms, perPair: ms / Math.max(1, answers.length) };
};

/** Pairs prompts with their answers against the clock, board after board. */
export class MatchDesk {
	readonly asked = 'match';
	readonly board: BoardDesk<Pairs>;
	#picked = $state.raw<Picked | null>(null);

	readonly prompts = $derived.by(() => this.board.cards);
	readonly answers = $derived.by(() => this.board.play?.answers ?? []);
	/** The cards whose pair is found. */
	readonly matched = $derived.by(
		() =>
			new Set(
				triesOf(this.board.play)
					.filter(isRight)
					.map(({ prompt }) => prompt)
			)
	);
	/** The pair tried last, where it was none, until another card is taken. */
	readonly refused = $derived.by(() => {
		const last = triesOf(this.board.play).at(-1);
		return last && !isRight(last) && this.#picked === null ? last : null;
	});
	/** The pair tried last, in its words, for whoever listens. */
	readonly last = $derived.by(() => {
		const last = triesOf(this.board.play).at(-1);
		if (!last) return null;
		const [{ prompt }, { answer }] = [this.board.card(last.prompt), this.board.card(last.answer)];
		return { isPair: isRight(last), prompt, answer };
	});
	/** All pairs of the board are found. */
	readonly told = $derived.by(
		() => this.board.cards.length > 0 && this.matched.size === this.board.cards.length
	);
	/** The time of this board, what a pair took of it, and the least that one took on an earlier board of this run, in ms; null until it is told. */
	readonly time = $derived.by(() => {
		if (!this.told || !this.board.play) return null;
		const earlier = this.board.past.map((play) => timeOf(play).perPair);
		return { ...timeOf(this.board.play), best: earlier.length > 0 ? Math.min(...earlier) : null };
	});
	/** The prompts of this board that were paired wrong at first. */
	readonly mistakes = $derived.by((): readonly Mistake[] =>
		triesOf(this.board.play)
			.filter((each) => each.kept && !isRight(each))
			.map(({ prompt, answer }) => mistakeOf(this.board.card(prompt), this.board.card(answer)))
	);

	/** `cards`: all whose words are known. */
	constructor(session: ReviewSession, cards: readonly Card[]) {
		this.board = new BoardDesk(session, {
			asked: 'match',
			cards,
			draw: matchRound,
			begin: (round, seed): Pairs => ({ answers: answersOf(round, seed), tries: [] }),
			takeBack: ({ answers, tries }) => ({
				play: {
					answers,
					tries: tries.slice(
						0,
						tries.findLastIndex(({ kept }) => kept)
					)
				},
				records: 1
			})
		});
	}

	get session() {
		return this.board.session;
	}
	get finished() {
		return this.board.finished;
	}
	get picked() {
		return this.#picked;
	}

	/** The time of the round so far, in ms. */
	elapsedMs(): number {
		const kept = triesOf(this.board.play).findLast((each) => each.kept);
		return this.time?.ms ?? (kept?.at ?? 0) + this.board.session.elapsedMs;
	}

	/** Takes a card in one of the columns, or lets it go; with one taken in the other column the two are tried as a pair. */
	pick(side: Side, card: CardId): void {
		if (this.matched.has(card) || this.told) return;
		const picked = this.#picked;
		if (picked?.side === side) this.#picked = picked.card === card ? null : { side, card };
		else if (!picked) this.#picked = { side, card };
		else this.#try(side === 'prompt' ? card : picked.card, side === 'prompt' ? picked.card : card);
	}

	/** Lays out the next board. */
	onward(): void {
		this.board.onward();
	}

	/** Takes back the last pair that is in the log, and what was tried since. */
	undo(): void {
		this.#picked = null;
		this.board.undo();
	}

	#try(prompt: CardId, answer: CardId): void {
		const { session, play } = this.board;
		if (!play || session.unsaved !== null) return;
		this.#picked = null;
		const kept = !play.tries.some((each) => each.prompt === prompt);
		const [at, elapsedMs] = [this.elapsedMs(), session.elapsedMs];
		if (kept) this.board.answer(prompt, { elapsedMs, ...this.#given(prompt, answer) });
		this.board.set({ ...play, tries: [...play.tries, { prompt, answer, kept, at }] });
	}

	#given(prompt: CardId, answer: CardId) {
		return prompt === answer
			? ({ grade: 3 } as const)
			: ({ grade: 1, answer: this.board.card(answer).answer } as const);
	}
}
