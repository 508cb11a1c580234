import type { Card, CardId } from '../core/deck/card';
import type { GradeAct } from '../core/log/draft';
import { mistakenAmong, otherAnswers, type Marked, type Mistaken } from '../core/quiz/among';
import { judgeTyped, type Verdict } from '../core/quiz/judge';
import { choicesIn, statementIn, type Question } from '../core/quiz/testPaper';
import type { ReviewSession } from './reviewSession.svelte';

/** A longer pause between two ticks of the clock was none of the student's: the machine slept. */
const longestTickMs = 120_000;

/** What a test is sat with. */
export interface TestParts {
	readonly session: ReviewSession;
	readonly paper: readonly Question[];
	readonly seed: string;
	/** All cards whose words are known: what one asks for may not pass for another. */
	readonly cards: readonly Card[];
	/** Null without a clock. */
	readonly limitMs: number | null;
	/** How long it took; null while it is not handed in. */
	readonly tookMs: number | null;
}

/** A question that was answered, as it was marked. */
export interface Answered extends Marked {
	readonly question: Question;
	readonly mistaken: Mistaken | null;
}

/** A test over a sitting: asks its questions one after another and tells nothing until it is handed in, or its time is over. */
export class TestDesk {
	readonly #parts: TestParts;
	/** Passed over for now, longest ago first. */
	#skipped = $state.raw<readonly Question[]>([]);
	#usedMs = $state(0);
	#handedIn = $state(false);

	readonly #given = $derived.by((): ReadonlyMap<CardId, GradeAct> => {
		const { done } = this.#parts.session;
		return new Map(
			done.flatMap(({ card, draft }) => (draft.act.type === 'grade' ? [[card, draft.act] as const] : []))
		);
	});
	/** Questions still to be answered: those not seen yet, then those passed over. */
	readonly open = $derived.by((): readonly Question[] => {
		const rest = this.#parts.paper.filter((question) => !this.#skipped.includes(question));
		return [...rest, ...this.#skipped].filter(({ card }) => !this.#given.has(card.id));
	});
	/** The question asked now; null where all are answered, and where the test is over. */
	readonly question = $derived.by(() => (this.#handedIn ? null : (this.open[0] ?? null)));
	readonly choices = $derived.by(() => (this.question ? choicesIn(this.question, this.#parts.seed) : []));
	readonly statement = $derived.by(() => this.question && statementIn(this.question, this.#parts.seed));
	/** What is left of the time, in ms; null without a clock. */
	readonly leftMs = $derived.by(() => {
		const { limitMs } = this.#parts;
		return limitMs === null ? null : Math.max(0, limitMs - this.#usedMs);
	});
	/** What was answered, in the order of the paper. */
	readonly answered = $derived.by((): readonly Answered[] =>
		this.#parts.paper.flatMap((question) => {
			const act = this.#given.get(question.card.id);
			return act ? [this.#marked(question, act)] : [];
		})
	);
	readonly right = $derived.by(() => this.answered.filter(({ verdict }) => verdict.type === 'right').length);

	constructor(parts: TestParts) {
		this.#parts = parts;
		this.#usedMs = parts.tookMs ?? parts.session.given.elapsedMs;
		this.#handedIn = parts.tookMs !== null;
		this.#endInTime();
	}

	get session() {
		return this.#parts.session;
	}
	get paper() {
		return this.#parts.paper;
	}
	get limitMs() {
		return this.#parts.limitMs;
	}
	/** How long it has taken so far, in ms. */
	get usedMs() {
		return this.#usedMs;
	}
	get handedIn() {
		return this.#handedIn;
	}

	/** Takes one of the choices, and asks the next question. */
	choose(at: number): void {
		const choice = this.choices[at];
		if (choice) this.#answer(choice.text, choice.isRight);
	}

	/** Takes the statement for true or for false, and asks the next question. What was swapped in and taken for true is the answer given. */
	call(isTrue: boolean): void {
		if (!this.statement) return;
		const { swapped } = this.statement;
		this.#answer(swapped?.text ?? '', isTrue === (swapped === null));
	}

	/** Takes what was typed, and asks the next question; an empty answer is none. */
	type(typed: string): void {
		if (!this.question || typed.trim() === '') return;
		const verdict = this.#judged(typed, this.question.card);
		this.#answer(typed.trim(), verdict.type === 'right');
	}

	/** Passes over the question for now: it comes back after all others. */
	skip(): void {
		const { question } = this;
		if (question) this.#skipped = [...this.#skipped.filter((each) => each !== question), question];
	}

	/** Takes back the answer given last, and asks its question again. */
	undo(): void {
		if (!this.#handedIn) this.session.undo();
	}

	/** That much time has gone by since the last tick. */
	tick(ms: number): void {
		if (this.#handedIn) return;
		this.#usedMs += Math.min(Math.max(0, ms), longestTickMs);
		this.#endInTime();
	}

	/** It took longer before it was interrupted than its answers tell. */
	tookAtLeast(ms: number): void {
		if (!this.#handedIn && ms > this.#usedMs) this.#usedMs = ms;
		this.#endInTime();
	}

	/** Nothing more is answered: the score is told. */
	handIn(): void {
		this.#handedIn = true;
	}

	/** What was typed is right after all, and counts from now on. */
	countAsRight({ question: { card, asked }, given, verdict }: Answered): void {
		const act = this.#given.get(card.id);
		if (!act || verdict.type === 'right' || this.session.unsaved !== null) return;
		this.session.undo(card.id);
		this.session.answer({ grade: 3, asked, elapsedMs: act.elapsedMs }, { card: card.id, again: 'never' });
		this.session.edit(card, { accepted: [...card.accepted, given] });
	}

	#answer(given: string, isRight: boolean): void {
		if (!this.question) return;
		const { card, asked } = this.question;
		const answer = isRight ? {} : { answer: given };
		const { elapsedMs } = this.session;
		this.session.answer(
			{ grade: isRight ? 3 : 1, asked, elapsedMs, ...answer },
			{ card: card.id, again: 'never' }
		);
	}

	#marked(question: Question, { grade, answer, asked }: GradeAct): Answered {
		const { card } = question;
		const { seed, cards } = this.#parts;
		const given = answer ?? (grade > 1 ? card.answer : '');
		const verdict = this.#verdictOf(grade, asked === 'type' ? given : '', card);
		const statement = statementIn(question, seed);
		const marked = { given, verdict, choices: choicesIn(question, seed), statement };
		return { question, ...marked, mistaken: mistakenAmong(cards, marked) };
	}

	/** As it was marked when it was given: what counts as right may have changed since. */
	#verdictOf(grade: GradeAct['grade'], typed: string, card: Card): Verdict {
		if (grade > 1) return { type: 'right' };
		const verdict = this.#judged(typed, card);
		return verdict.type === 'right' ? { type: 'wrong' } : verdict;
	}

	#judged(typed: string, card: Card): Verdict {
		return judgeTyped(typed, card, otherAnswers(this.#parts.cards, card));
	}

	#endInTime(): void {
		if (this.leftMs === 0) this.handIn();
	}
}
