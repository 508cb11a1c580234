import type { Card, CardContent, CardId } from '../core/deck/card';
import { createDraft, draftGrade, draftUndo } from '../core/log/draft';
import type { Act, Grade, RecordDraft } from '../core/log/record';
import { ok } from '../core/result';
import { applyRecord } from '../core/scheduling/fold';
import { promisedMinutes } from '../core/scheduling/intervals';
import { addDays, dayFromMoment } from '../core/time';
import { forgottenIn, gradeAct, givenIn, type Done, type Given } from './done';
import { momentOf, stampOf, unplaced, type AnswerTo, type ReviewParts } from './reviewParts';
import { Saves } from './saves.svelte';
import { SittingMemories } from './sittingMemories';
import {
	afterAct,
	inTurn,
	progressOf,
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
	#done = $state.raw<readonly Done[]>([]);
	#earlier = $state.raw<Done | null>(null);
	readonly #memories: SittingMemories;
	readonly #saves = new Saves();
	#shownAt = 0;

	/** The card asked now; null for a moment where its page is still read. */
	readonly current = $derived.by(() => this.#current && this.#parts.sitting.cards.get(this.#current));
	readonly finished = $derived(this.#current === null);
	/** What each grade promises for the card that was turned, in minutes, as of then; null while it is not. */
	readonly promises = $derived.by((): Readonly<Record<Grade, number>> | null => {
		if (this.#current === null || !this.#revealed) return null;
		return promisedMinutes(this.#memories.of(this.#current), momentOf(this.#parts), this.#parts.rules);
	});
	/** Answers given so far, and the time they took. */
	readonly given = $derived(givenIn(this.#done));
	/** The place of the card asked now, and how many the sitting has as far as is known. */
	readonly progress = $derived(progressOf(this.#done.length, this.#queue));
	/** Cards forgotten at least once, for another look. */
	readonly forgotten = $derived.by(() => this.#parts.sitting.cards.known(forgottenIn(this.#done)));

	constructor(parts: ReviewParts) {
		this.#parts = parts;
		this.#memories = new SittingMemories(parts);
		this.#earlier = parts.sitting.earlier;
		this.#done = parts.sitting.done ?? [];
		this.#queue = sittingFromQueue(parts.sitting.queue);
		this.#show(nextCard(this.#queue, parts.now()));
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
		return this.#done;
	}
	get canUndo() {
		return this.#done.length > 0 || this.#earlier !== null;
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
		const { rules, sitting } = this.#parts;
		const promised = promisedMinutes(this.#memories.of(card), momentOf(this.#parts), rules, given.asked)[
			given.grade
		];
		this.#do(draftGrade(stampOf(this.#parts), card, gradeAct(given, promised, sitting.run)), again);
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
		const last = card
			? this.#done.findLast((each) => each.card === card)
			: (this.#done.at(-1) ?? this.#earlier);
		if (!last || this.unsaved !== null) return;
		if (last === this.#earlier) this.#earlier = null;
		this.#done = this.#done.filter((each) => each !== last);
		this.#memories.set(last.before);
		this.#queue = withFirst(this.#queue, last.card);
		this.#show(last.card);
		const stamp = stampOf(this.#parts);
		// The token finds the saved record again: handing it in twice saves it once.
		this.#saves.add(async () => {
			const saved = last.saved ? ok(last.saved) : await this.#parts.log.append(last.draft);
			return saved.ok ? this.#parts.log.append(draftUndo(stamp, saved.value)) : saved;
		});
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
		const before = this.#memories.of(draft.card);
		const after = applyRecord(before, unplaced(draft), this.#parts.rules);
		this.#done = [...this.#done, { card: draft.card, before, draft }];
		this.#memories.set(after);
		this.#queue = afterAct(this.#queue, draft, { due: after.due, again });
		this.#show(nextCard(this.#queue, this.#parts.now()));
		this.#saves.add(() => this.#parts.log.append(draft));
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
