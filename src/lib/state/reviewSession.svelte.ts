import type { Card, CardContent, CardId } from '../core/deck/card';
import { createDraft, draftGrade, draftUndo } from '../core/log/draft';
import type { Act, Grade, RecordDraft } from '../core/log/record';
import { applyRecord } from '../core/scheduling/fold';
import { promisedMinutes } from '../core/scheduling/intervals';
import { newMemory, schedulerVersion, type Memory } from '../core/scheduling/memory';
import { addDays, dayFromMoment, type Moment } from '../core/time';
import type { StorageError } from '../storage/ports';
import { givenIn, unplaced, type Done, type ReviewParts, type Save } from './reviewParts';
import {
	progressOf,
	nextCard,
	sittingFromQueue,
	withFirst,
	withLater,
	withoutCard,
	type SittingQueue
} from './sittingQueue';

/** One sitting: the cards still to answer, and whether the current answer is shown. Moves on first and saves after, in order. */
export class ReviewSession {
	readonly #parts: ReviewParts;
	#queue = $state.raw<SittingQueue>({ waiting: [], later: [] });
	#current = $state.raw<CardId | null>(null);
	#revealed = $state(false);
	#unsaved = $state.raw<StorageError | null>(null);
	#done = $state.raw<readonly Done[]>([]);
	#earlier = $state.raw<Done | null>(null);
	#cards = $state.raw<ReadonlyMap<CardId, Card>>(new Map());
	readonly #memories: Map<CardId, Memory>;
	#saving: Promise<unknown> = Promise.resolve();
	/** What failed, in order; an undo is kept here too, since it cannot be written before the record it names. */
	#stuck: readonly Save[] = [];
	#shownAt = 0;

	readonly current = $derived(this.#current === null ? null : (this.#cards.get(this.#current) ?? null));
	readonly finished = $derived(this.#current === null);
	/** Answers given so far, and the time they took. */
	readonly given = $derived(givenIn(this.#done));
	/** The place of the card asked now, and how many the sitting has as far as is known. */
	readonly progress = $derived(progressOf(this.#done.length, this.#queue));
	/** Cards forgotten at least once, for another look. */
	readonly forgotten = $derived.by(() => {
		const slips = this.#done.filter(({ draft }) => draft.act.type === 'grade' && draft.act.grade === 1);
		return [...new Set(slips.map(({ card }) => card))].flatMap((id) => this.#cards.get(id) ?? []);
	});

	constructor(parts: ReviewParts) {
		this.#parts = parts;
		this.#cards = parts.sitting.cards;
		this.#memories = new Map(parts.sitting.memories);
		this.#earlier = parts.sitting.earlier;
		this.#queue = sittingFromQueue(parts.sitting.queue);
		this.#show(nextCard(this.#queue, parts.now()));
	}

	get revealed() {
		return this.#revealed;
	}
	/** Why the last answer could not be saved; it waits on the device until `retry`. */
	get unsaved() {
		return this.#unsaved;
	}
	get canUndo() {
		return this.#done.length > 0 || this.#earlier !== null;
	}
	/** What each grade promises for the card asked now, in minutes. */
	get promises(): Readonly<Record<Grade, number>> | null {
		if (this.#current === null) return null;
		return promisedMinutes(this.#memoryOf(this.#current), this.#moment(), this.#parts.rules);
	}

	/** The prompt has been painted: from here on the answer's time counts. */
	painted() {
		this.#shownAt = this.#parts.now();
	}

	/** Shows the answer, unless an answer still waits to be saved. */
	reveal() {
		if (this.#current !== null && this.#unsaved === null) this.#revealed = true;
	}

	/** Grades the card asked now; a second press finds the next card's answer hidden and does nothing. */
	grade(grade: Grade) {
		const promised = this.promises;
		if (!this.#revealed || this.#current === null || promised === null) return;
		const elapsedMs = Math.max(0, this.#parts.now() - this.#shownAt);
		this.#do(
			draftGrade(this.#stamp(), this.#current, {
				grade,
				asked: 'flip',
				run: 'review',
				side: 'forward',
				promisedMinutes: promised[grade],
				elapsedMs
			})
		);
	}

	/** Not before tomorrow. */
	bury() {
		const day = dayFromMoment(this.#moment(), this.#parts.rules.dayStartMinutes);
		this.#act({ type: 'bury', untilDay: addDays(day, 1) });
	}

	/** Not before the student asks for it again. */
	suspend() {
		this.#act({ type: 'suspend' });
	}

	/** Takes back what was done last and asks its card again, exactly as it was. */
	undo() {
		const last = this.#done.at(-1) ?? this.#earlier;
		if (!last || this.#unsaved !== null) return;
		if (last === this.#earlier) this.#earlier = null;
		this.#done = this.#done.slice(0, -1);
		this.#remember(last.before);
		this.#queue = withFirst(this.#queue, last.card);
		this.#show(last.card);
		const stamp = this.#stamp();
		// The token finds the saved record again: handing it in twice saves it once.
		this.#save(async () => {
			const saved = await this.#parts.log.append(last.draft);
			return saved.ok ? this.#parts.log.append(draftUndo(stamp, saved.value)) : saved;
		});
	}

	/** Changes a card's words; its memory stays. */
	async edit(card: Card, content: Partial<CardContent>): Promise<void> {
		const saved = await this.#parts.decks.patchCard(card.deck, card.id, content);
		if (!saved.ok) this.#unsaved = saved.error;
		else this.#cards = new Map(this.#cards).set(card.id, { ...card, ...content });
	}

	/** Tries again to save what waits. */
	retry() {
		const stuck = this.#stuck;
		this.#stuck = [];
		this.#unsaved = null;
		for (const body of stuck) this.#save(body);
	}

	/** Everything answered so far is saved, or has said why not. */
	settled(): Promise<unknown> {
		return this.#saving;
	}

	#act(act: Act) {
		if (this.#current === null || this.#unsaved !== null) return;
		this.#do(createDraft(this.#stamp(), this.#current, act));
	}

	#do(draft: RecordDraft) {
		const before = this.#memoryOf(draft.card);
		const after = applyRecord(before, unplaced(draft), this.#parts.rules);
		this.#done = [...this.#done, { card: draft.card, before, draft }];
		this.#remember(after);
		this.#queue =
			draft.act.type === 'grade' && after.due.type === 'instant'
				? withLater(this.#queue, draft.card, after.due.at)
				: withoutCard(this.#queue, draft.card);
		this.#show(nextCard(this.#queue, this.#parts.now()));
		this.#save(() => this.#parts.log.append(draft));
	}

	#save(body: Save) {
		this.#saving = this.#saving.then(body).then((saved) => {
			if (saved.ok) return;
			this.#unsaved = saved.error;
			this.#stuck = [...this.#stuck, body];
		});
	}

	#show(card: CardId | null) {
		this.#current = card;
		this.#revealed = false;
		this.painted();
	}

	#remember(memory: Memory) {
		this.#memories.set(memory.card, memory);
		const deck = this.#cards.get(memory.card)?.deck;
		if (deck) this.#parts.remember(deck, memory);
	}

	#memoryOf(card: CardId): Memory {
		return this.#memories.get(card) ?? newMemory(card);
	}

	#moment(): Moment {
		const at = this.#parts.now();
		return { at, offsetMinutes: this.#parts.offsetMinutes(at) };
	}

	#stamp() {
		return { ...this.#moment(), token: this.#parts.mintToken(), scheduler: schedulerVersion };
	}
}
