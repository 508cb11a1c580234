import type { CardId } from '../../core/deck/card';
import type { Act, DeviceId, Grade, LogRecord } from '../../core/log/record';
import { hashText, idFromWords } from '../../core/random';
import { longestDays } from '../../core/scheduling/fuzz';
import type { FoldRules } from '../../core/scheduling/memory';
import { addDays, dayMs } from '../../core/time';
import type { AnkiCard, CollectionHead, ReviewRow } from './collection';
import { firstDay, noonOf } from './days';
import { stateFromCard, type AnkiState } from './memoryState';

/** What progress is read by. */
export interface ProgressGround {
	readonly head: CollectionHead;
	readonly rules: FoldRules;
	readonly now: number;
	/** Minutes east of UTC where the student was at an instant. */
	readonly offsetAt: (at: number) => number;
}

/** Rules of another program showed these cards. */
const foreignScheduler = 0;
const filtered = 3;
/** Anki's clock may be ahead of ours by so much. */
const aheadMs = dayMs;

const idOf = (name: string) => idFromWords(hashText(name));

/** Whose log a collection's is: rows of it that come twice are then the same rows. A package of ours goes by its deck, for its days begin anew at each export. */
function collectionKey({ entente, createdAt }: CollectionHead): string {
	return entente === '' ? `anki ${createdAt}` : `entente ${entente}`;
}

/** The act that a row of Anki's log tells of; null where it tells of none. */
function actFromRow({ ease, interval, factor, elapsedMs, kind }: ReviewRow): Act | null {
	if (ease === 0) return interval === 0 && factor === 0 ? { type: 'reset' } : null;
	if (ease < 1 || ease > 4) return null;
	return {
		type: 'grade',
		grade: ease as Grade,
		asked: 'flip',
		run: kind === filtered && factor === 0 ? 'cram' : 'review',
		side: 'forward',
		promisedMinutes: interval < 0 ? -interval / 60 : interval * 1440,
		elapsedMs: Math.max(0, elapsedMs)
	};
}

/** Turns a collection's progress into records: its log row by row, then what Anki keeps of a card beyond it. */
export class ProgressReader {
	readonly #ground: ProgressGround;
	readonly #logDevice: DeviceId;
	readonly #stateDevice: DeviceId;
	/** When each card was last answered. */
	readonly #last = new Map<number, number>();
	readonly #records: LogRecord[] = [];
	#states = 0;
	#refused = 0;
	#reviews = 0;

	constructor(ground: ProgressGround) {
		this.#ground = ground;
		const key = collectionKey(ground.head);
		this.#logDevice = idOf(`log of ${key}`) as DeviceId;
		this.#stateDevice = idOf(`states of ${key} at ${ground.head.changedAt}`) as DeviceId;
	}

	get records(): readonly LogRecord[] {
		return this.#records;
	}
	/** Rows that are no reviews. */
	get refused() {
		return this.#refused;
	}
	get reviews() {
		return this.#reviews;
	}

	/** Takes a row of the log, as a record of this card. */
	takeRow(row: ReviewRow, card: CardId): void {
		const act = row.id > 0 && row.id <= this.#ground.now + aheadMs ? actFromRow(row) : null;
		if (!act) {
			if (row.ease !== 0) this.#refused++;
			return;
		}
		if (act.type === 'grade') this.#reviews++;
		const record = this.#recordOf(card, act, { device: this.#logDevice, seq: row.id, at: row.id });
		this.#records.push(record);
		this.#last.set(row.card, row.id);
	}

	/** Takes what a card's own row says beyond its log; gives whether there is any progress of it. */
	takeCard(card: AnkiCard, id: CardId): boolean {
		const last = this.#last.get(card.id) ?? 0;
		const state = stateFromCard(card, this.#ground.rules.weights);
		const at = Math.max(last, (state?.lastReview ?? 0) * 1000) || card.changedAt * 1000;
		if (at > this.#ground.now + aheadMs || at <= 0) return last > 0;
		if (state) this.#setState(card, id, { state, at: at + 1 });
		if (card.queue === -1) this.#put(id, { type: 'suspend' }, at + 2);
		return last > 0 || state !== null || card.queue === -1;
	}

	/** State and due day hold as they stand there: replayed here, the day would be drawn anew. */
	#setState(
		{ due }: AnkiCard,
		id: CardId,
		{ state, at }: { readonly state: AnkiState; readonly at: number }
	): void {
		const { createdAt, offsetMinutes, rollover } = this.#ground.head;
		const day = addDays(firstDay({ createdAt, offsetMinutes, dayStartMinutes: rollover * 60 }), due);
		const { stability, difficulty } = state;
		const dueAt = noonOf(day, { offsetMinutes: this.#ground.offsetAt(at) });
		if (Math.abs(dueAt - at) <= longestDays * dayMs)
			this.#put(id, { type: 'reschedule', stability, difficulty, dueAt }, at);
	}

	#put(card: CardId, act: Act, at: number): void {
		this.#records.push(this.#recordOf(card, act, { device: this.#stateDevice, seq: ++this.#states, at }));
	}

	#recordOf(
		card: CardId,
		act: Act,
		{ device, seq, at }: { readonly device: DeviceId; readonly seq: number; readonly at: number }
	): LogRecord {
		const offsetMinutes = this.#ground.offsetAt(at);
		const token = idOf(`${device} ${seq}`);
		return { token, at, offsetMinutes, card, act, scheduler: foreignScheduler, device, seq, hybrid: at };
	}
}
