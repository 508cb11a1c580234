import type { Card } from '../core/deck/card';
import type { Grade } from '../core/log/record';
import { mistakenAmong, otherAnswers } from '../core/quiz/among';
import type { modes } from '../core/quiz/modes';
import { choicesOf, type Choice } from '../core/quiz/choose';
import { statementOf, type Statement } from '../core/quiz/truth';
import { judgeTyped, type Verdict } from '../core/quiz/judge';
import type { ReviewSession } from './reviewSession.svelte';

/** The ways to be asked card by card, as the log calls them. */
export type QuizAsked = Exclude<(typeof modes)[number]['asked'], 'match' | 'order'>;

/** What is told of the answer just given, until the next question is asked for. It is in the log already. */
export interface Told {
	readonly card: Card;
	/** What was chosen or typed. */
	readonly given: string;
	readonly verdict: Verdict;
	readonly choices: readonly Choice[];
	/** What was called true or false. */
	readonly statement: Statement | null;
	readonly elapsedMs: number;
	/** When the card comes back, in minutes. */
	readonly promised: number;
	readonly grade: Grade;
}

/** A quiz over a sitting: asks card after card in one way, marks the answers itself and tells what was right. */
export class QuizDesk {
	readonly #session: ReviewSession;
	readonly asked: QuizAsked;
	/** All cards whose words are known: what one asks for may not pass for another. */
	readonly #cards: readonly Card[];
	#told = $state.raw<Told | null>(null);

	/** The card on the desk: the one just answered, else the one asked now. */
	readonly card = $derived.by(() => this.#told?.card ?? this.#session.current);
	readonly finished = $derived.by(() => this.#told === null && this.#session.finished);
	/** What can be chosen; the same again when the page is opened again on the same card. */
	readonly choices = $derived.by((): readonly Choice[] => {
		if (this.#told) return this.#told.choices;
		const card = this.#session.current;
		return card && this.asked === 'choose' ? choicesOf(card, this.#seed(card)) : [];
	});
	/** What can be called true or false; the same again, as the choices are. */
	readonly statement = $derived.by((): Statement | null => {
		if (this.#told) return this.#told.statement;
		const card = this.#session.current;
		return card && this.asked === 'truth' ? statementOf(card, this.#seed(card)) : null;
	});

	/** What was taken for the right answer, and the sentence it is right for: as the card has it, or from another card that asks for it. */
	readonly mistaken = $derived.by(() => {
		if (!this.#told) return null;
		const { choices, statement } = this.#told;
		const offered = statement?.swapped ? [statement.swapped] : choices;
		return mistakenAmong(this.#cards, { ...this.#told, choices: offered });
	});

	constructor(session: ReviewSession, asked: QuizAsked, cards: readonly Card[]) {
		this.#session = session;
		this.asked = asked;
		this.#cards = cards;
	}

	get told() {
		return this.#told;
	}
	get session() {
		return this.#session;
	}

	/** Takes one of the choices. */
	choose(at: number): void {
		const choice = this.choices[at];
		if (this.#told || !choice) return;
		this.#mark(choice.text, choice.isRight ? { type: 'right' } : { type: 'wrong' });
	}

	/** Takes a statement for true or for false. What was swapped in and taken for true is the answer given; who calls the truth false names nothing. */
	call(isTrue: boolean): void {
		const { statement } = this;
		if (this.#told || !statement) return;
		const { swapped } = statement;
		const isRight = isTrue === (swapped === null);
		this.#mark(swapped?.text ?? '', isRight ? { type: 'right' } : { type: 'wrong' });
	}

	/** Takes what was typed; an empty answer is none. */
	type(typed: string): void {
		const card = this.#session.current;
		if (this.#told || !card || typed.trim() === '') return;
		this.#mark(typed.trim(), judgeTyped(typed, card, otherAnswers(this.#cards, card)));
	}

	/** She does not know: the answer is told. */
	giveUp(): void {
		if (!this.#told) this.#mark('', { type: 'wrong' });
	}

	/** What was typed is right after all, and counts from now on. */
	countAsRight(): void {
		const told = this.#told;
		if (!told || told.verdict.type === 'right' || told.given === '' || !this.#remark(3)) return;
		const accepted = [...told.card.accepted, told.given];
		this.#session.edit(told.card, { accepted });
		this.#told = this.#told && {
			...this.#told,
			card: { ...told.card, accepted },
			verdict: { type: 'right' }
		};
	}

	/** It was no effort: Easy in the place of Good. */
	raise(): void {
		if (this.#told?.grade === 3 && this.asked === 'type') this.#remark(4);
	}

	/** Asks the next card. */
	onward(): void {
		this.#told = null;
		this.#session.painted();
	}

	/** Takes back the last answer and asks its card again. */
	undo(): void {
		this.#session.undo();
		this.#told = null;
	}

	#mark(given: string, verdict: Verdict): void {
		const card = this.#session.current;
		if (!card || this.#session.unsaved !== null) return;
		const [elapsedMs, choices, statement] = [this.#session.elapsedMs, this.choices, this.statement];
		const grade = verdict.type === 'right' ? 3 : 1;
		const promised = this.#keep({ grade, given, verdict, elapsedMs });
		this.#told = { card, given, verdict, choices, statement, elapsedMs, promised, grade };
	}

	#seed({ id }: Card): string {
		return `${id} ${this.#session.timesAsked(id)}`;
	}

	/** Marks the answer that is told anew: the first mark is taken back in the log. */
	#remark(grade: Grade): boolean {
		const told = this.#told;
		if (!told || this.#session.unsaved !== null) return false;
		this.#session.undo();
		const promised = this.#keep({ ...told, grade });
		this.#told = { ...told, grade, promised };
		return true;
	}

	#keep({
		grade,
		given,
		verdict,
		elapsedMs
	}: Pick<Told, 'grade' | 'given' | 'verdict' | 'elapsedMs'>): number {
		const answer = verdict.type === 'right' ? {} : { answer: given };
		return this.#session.answer({ grade, asked: this.asked, elapsedMs, ...answer });
	}
}
