import type { Card } from '../core/deck/card';
import type { Sureness } from '../core/log/record';
import { mistakenAmong, otherAnswers } from '../core/quiz/among';
import { choicesOf, type Choice } from '../core/quiz/choose';
import { statementOf, type Statement } from '../core/quiz/truth';
import { judgeTyped, type Verdict } from '../core/quiz/judge';
import type { Answered, Course } from '../core/quiz/course';
import { missedBefore } from './missedBefore';
import { againIn } from './resumed';
import type { ReviewSession } from './reviewSession.svelte';
import type { Told } from './told';

/** A quiz over a sitting: asks card after card in its way, marks the answers itself and tells what was right. */
export class QuizDesk {
	readonly #session: ReviewSession;
	readonly #course: Course;
	/** All cards whose words are known: what one asks for may not pass for another. */
	readonly #cards: readonly Card[];
	#told = $state.raw<Told | null>(null);
	/** How sure she is of the answer to come. */
	#sure = $state<Sureness | null>(null);
	/** What was missed just now, where the same card is asked on in another way before anything is told. */
	#missed = $state.raw<Told | null>(null);

	/** The card on the desk: the one just answered, else the one asked now. */
	readonly card = $derived.by(() => this.#told?.card ?? this.#session.current);
	readonly finished = $derived.by(() => this.#told === null && this.#session.finished);
	/** How the card on the desk is asked. */
	readonly asked = $derived.by(() => {
		if (this.#told) return this.#told.asked;
		const card = this.#session.current;
		return card && this.#course.asked(card, this.#lastAnswerTo(card));
	});
	readonly progress = $derived.by(() => this.#told?.progress ?? this.#session.progress);
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
	readonly mistaken = $derived.by(() => this.#told && mistakenAmong(this.#cards, this.#told));

	constructor(session: ReviewSession, course: Course, cards: readonly Card[]) {
		this.#session = session;
		this.#course = course;
		this.#cards = cards;
		this.#missed = this.#missedBefore();
	}

	get told() {
		return this.#told;
	}
	get missed() {
		return this.#missed;
	}
	get session() {
		return this.#session;
	}
	get sure() {
		return this.#sure;
	}

	/** Says how sure she is, before the answer; null takes it back. */
	beSure(sure: Sureness | null): void {
		if (!this.#told) this.#sure = sure;
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

	/** What she said to herself, turned up, was right or not; her own word is no reason to tell her, so the next card is asked. */
	judge(knew: boolean): void {
		if (!this.#session.revealed || this.asked !== 'flip') return;
		this.#mark('', { type: knew ? 'right' : 'wrong' });
		this.onward();
	}

	/** What was typed is right after all, and counts from now on. */
	countAsRight(): void {
		const marked = this.#told ?? this.#missed;
		if (!marked || marked.verdict.type === 'right' || marked.given === '') return;
		const accepted = [...marked.card.accepted, marked.given];
		if (!this.#remark(marked, { grade: 3, verdict: { type: 'right' } })) return;
		this.#session.edit(marked.card, { accepted });
		this.#told = this.#told && { ...this.#told, card: { ...marked.card, accepted } };
	}

	/** It was no effort: Easy in the place of Good. */
	raise(): void {
		const told = this.#told;
		if (told?.grade === 3 && told.asked === 'type') this.#remark(told, { grade: 4, verdict: told.verdict });
	}

	/** Asks the next card. */
	onward(): void {
		this.#told = null;
		this.#session.painted();
	}

	/** Takes back the last answer and asks its card again. While it could not be saved, it stays told. */
	undo(): void {
		if (this.#session.unsaved !== null) return;
		this.#session.undo();
		this.#told = null;
		this.#sure = null;
		this.#missed = this.#missedBefore();
	}

	#missedBefore(): Told | null {
		return missedBefore(this.#session, this.#course, (card) => otherAnswers(this.#cards, card));
	}

	/** How a card was answered last in this run, before it was interrupted too. */
	#lastAnswerTo({ id }: Card): Answered | null {
		const act = this.#session.done.findLast(({ card }) => card === id)?.draft.act;
		if (act?.type !== 'grade' || act.asked === 'match' || act.asked === 'order') return null;
		return { asked: act.asked, isRight: act.grade > 1 };
	}

	#mark(given: string, verdict: Verdict): void {
		const card = this.#session.current;
		const asked = this.asked;
		if (!card || !asked || this.#session.unsaved !== null) return;
		const grade = verdict.type === 'right' ? 3 : 1;
		const { choices, statement } = this;
		const { elapsedMs, progress } = this.#session;
		const sure = this.#sure;
		this.#sure = null;
		this.#keep({ card, asked, given, verdict, sure, choices, statement, elapsedMs, grade, progress });
	}

	#seed({ id }: Card): string {
		return `${id} ${this.#session.timesAsked(id)}`;
	}

	/** Marks an answer anew: the first mark is taken back in the log. */
	#remark(marked: Told, { grade, verdict }: Pick<Told, 'grade' | 'verdict'>): boolean {
		if (this.#session.unsaved !== null) return false;
		this.#session.undo();
		this.#keep({ ...marked, grade, verdict }, marked.verdict);
		return true;
	}

	/** Keeps an answer, with its words unless they were right at `first`, and tells of it, unless the same card is asked on. */
	#keep(marked: Omit<Told, 'promised' | 'isAskedAgain'>, first = marked.verdict): void {
		const { card, asked, grade, given, sure, elapsedMs } = marked;
		const again = againIn({ run: this.#session.run, course: this.#course }, card, { asked, grade });
		const answer = first.type === 'right' || asked === 'flip' ? {} : { answer: given };
		const said = { ...answer, ...(sure && { sure }) };
		const promised = this.#session.answer({ grade, asked, elapsedMs, ...said }, { again });
		// A card that was just set aside is not asked on, whatever its way says.
		const goesOn = this.#session.setAside ? 'never' : again;
		const told = { ...marked, promised, isAskedAgain: goesOn === 'soon' };
		this.#told = goesOn === 'next' ? null : told;
		this.#missed = goesOn === 'next' ? told : null;
	}
}
