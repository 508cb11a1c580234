import type { Card, CardContent, CardId } from '../core/deck/card';
import { createDraft, draftGrade } from '../core/log/draft';
import type { Act, Grade, RecordDraft } from '../core/log/record';
import { addDays, dayFromMoment } from '../core/time';
import { Deeds } from './deeds.svelte';
import { gradeAct, setsAside, type Given } from './done';
import { momentOf, stampOf, type AnswerTo, type ReviewParts } from './reviewParts';
import { Saves } from './saves.svelte';
import { SittingMemories } from './sittingMemories';
import {
	afterAct,
	inTurn,
	progressIn,
	nextCard,
	sittingFromQueue,
	soonest,
	withFirst,
	withoutCard,
	type Again,
	type SittingQueue
} from './sittingQueue';

/** One sitting: the cards still to answer, and whether the current answer is shown. Moves on first and saves after, in order. */
export class ReviewSession {
	readonly #parts: ReviewParts;
	#queue = $state.raw<SittingQueue>({ waiting: [], later: [] });
	#current = $state.raw<CardId | null>(null);
	#revealed = $state(false);
	readonly #deeds: Deeds;
	readonly #memories: SittingMemories;
	readonly #saves: Saves;
	#shownAt = 0;

	/** The card asked now; null for a moment where its page is still read. */
	readonly current = $derived.by(() => this.#current && this.#parts.sitting.cards.get(this.#current));
	readonly finished = $derived(this.#current === null);
	/** What each grade promises for the card that was turned, in minutes, as of then; null while it is not. */
	readonly promises = $derived.by(() =>
		this.#current !== null && this.#revealed ? this.#memories.promises(this.#current) : null
	);
	/** Answers given so far, and the time they took. */
	readonly given = $derived.by(() => this.#deeds.given);
	readonly progress = $derived.by(() => progressIn(this.#parts.sitting, this.#deeds.all.length, this.#queue));
	/** Cards forgotten at least once, for another look. */
	readonly forgotten = $derived.by(() => this.#parts.sitting.cards.known(this.#deeds.forgotten));
	/** The card that the last answer set aside, and how often it was forgotten; null where it set none aside. */
	readonly setAside = $derived.by(() => this.#memories.setAsideBy(this.#deeds.last));

	constructor(parts: ReviewParts) {
		this.#parts = parts;
		this.#memories = new SittingMemories(parts);
		this.#saves = new Saves(parts);
		this.#deeds = new Deeds(parts.sitting);
		this.#queue = parts.sitting.left ?? sittingFromQueue(parts.sitting.queue);
		this.#show(nextCard(this.#queue, parts.now()));
	}

	/** Why its cards are asked. */
	get run() {
		return this.#parts.sitting.run;
	}
	get revealed() {
		return this.#revealed;
	}
	/** Why the last answer could not be saved; it waits on the device until `retry`. */
	get unsaved() {
		return this.#saves.unsaved;
	}
	/** Where what is unsaved waits: what is in memory does not outlive the tab. */
	get waitsIn() {
		return this.#parts.log.outbox();
	}
	/** What was done and not taken back, in that order. */
	get done() {
		return this.#deeds.all;
	}
	get canUndo() {
		return this.#deeds.canTakeBack;
	}
	/** The prompt has been painted: from here on the answer's time counts. */
	painted() {
		this.#shownAt = this.#parts.now();
	}

	/** Shows the answer, unless an answer still waits to be saved. */
	reveal() {
		if (this.current !== null && this.unsaved === null) this.#revealed = true;
	}

	/** Grades the card asked now; a second press finds the next card's answer hidden and does nothing. */
	grade(grade: Grade) {
		if (this.promises !== null) this.answer({ grade, asked: 'flip', elapsedMs: this.elapsedMs });
	}

	/**
	 * Keeps an answer, however it was asked, and goes on to the next card; gives the minutes until the card comes back by the schedule.
	 * The answer is to the card asked now, or to another of those asked with it; `again` says when this sitting asks it again.
	 */
	answer(given: Given, { card = this.#current, again = 'promised' }: Partial<AnswerTo> = {}): number {
		if (card === null || this.unsaved !== null) return 0;
		const promised = this.#memories.promises(card, given.asked)[given.grade];
		const act = gradeAct(given, promised, this.#parts.sitting.run);
		this.#do(draftGrade(stampOf(this.#parts), card, act), again);
		return promised;
	}

	/** The cards still to be asked, the next one first. */
	left(): readonly CardId[] {
		return inTurn(this.#queue, this.#parts.now());
	}

	/** How often a card was asked before. */
	timesAsked(card: CardId): number {
		return this.#memories.of(card).repetitions;
	}

	/** Milliseconds since the prompt was painted. */
	get elapsedMs(): number {
		return Math.max(0, this.#parts.now() - this.#shownAt);
	}

	/** Not before tomorrow. */
	bury() {
		const day = dayFromMoment(momentOf(this.#parts), this.#parts.rules.dayStartMinutes);
		this.#act({ type: 'bury', untilDay: addDays(day, 1) });
	}

	/** Not before the student asks for it again. */
	suspend() {
		this.#act({ type: 'suspend' });
	}

	/** Takes back what was done last, or done last with that card, and asks its card again, exactly as it was. */
	undo(card?: CardId) {
		const last = this.unsaved === null ? this.#deeds.takeBack(card) : null;
		if (!last) return;
		this.#memories.set(last.before);
		this.#queue = withFirst(this.#queue, last.card);
		this.#show(last.card);
		this.#saves.takeBack(last);
	}

	/** The card that was just set aside is asked all the same. */
	askAgain() {
		const { last } = this.#deeds;
		if (!setsAside(last) || this.unsaved !== null) return;
		const resume = createDraft(stampOf(this.#parts), last.card, { type: 'resume' });
		this.#deeds.replaceLast(this.#memories.follow(last, resume));
		const { due } = this.#memories.of(last.card);
		this.#queue = afterAct(this.#queue, last.draft, { due, again: 'promised' });
		if (this.#current === null) this.#show(nextCard(this.#queue, this.#parts.now()));
		this.#saves.write([resume]);
	}

	/** Changes a card's words, at once; its memory stays. Words that could not be saved wait for `retry` too. */
	edit(card: Card, content: Partial<CardContent>) {
		this.#parts.sitting.cards.set({ ...card, ...content });
		this.#saves.add(() => this.#parts.decks.patchCard(card.deck, card.id, content));
	}

	/** Tries again to save what waits. */
	retry() {
		this.#saves.retry();
	}

	/** Everything answered so far is saved, or has said why not. */
	settled(): Promise<unknown> {
		return this.#saves.settled();
	}

	#act(act: Act) {
		if (this.#current === null || this.unsaved !== null) return;
		this.#do(createDraft(stampOf(this.#parts), this.#current, act));
	}

	#do(draft: RecordDraft, again: Again = 'promised') {
		const done = this.#memories.act(draft);
		this.#deeds.add(done);
		const { due } = this.#memories.of(draft.card);
		this.#queue = afterAct(this.#queue, draft, { due, again: setsAside(done) ? 'never' : again });
		this.#show(nextCard(this.#queue, this.#parts.now()));
		this.#saves.write([draft, ...(done.followed ?? [])]);
	}

	#show(card: CardId | null) {
		this.#current = card;
		this.#revealed = false;
		this.painted();
		if (card !== null) void this.#readAhead(card);
	}

	/** Reads what is asked next; a card that is gone meanwhile is passed over. */
	async #readAhead(card: CardId) {
		const there = await this.#parts.sitting.cards.fetch([card, ...soonest(this.#queue)]);
		if (there || this.#current !== card) return;
		this.#queue = withoutCard(this.#queue, card);
		this.#show(nextCard(this.#queue, this.#parts.now()));
	}
}
