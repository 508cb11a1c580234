import { sortRecords } from '../../core/log/order';
import type { LogRecord, LogVector, RecordDraft } from '../../core/log/record';
import { cardKeys, recordsOfCards, segmentCapacity } from '../../core/log/segment';
import type { CardId } from '../../core/deck/card';
import { err, ok } from '../../core/result';
import type { ReviewLog, StorageError, Stored } from '../ports';
import { attempt, storageErrorFrom } from './failure';
import type { Outbox } from './outbox';
import { savedSince, type Reached } from './retried';
import { devicesOf, openRow, recordsSince, rowWith } from './segments';
import { hybridOf, readSelf, type Ground } from './self';

/** The review log over any database. Answers are saved in the order they were given, never one past another. */
export class LogVerbs implements ReviewLog {
	readonly #ground: Ground;
	readonly #outbox: Outbox;
	readonly #calm: () => Promise<void>;
	/** By token of each draft handed in, how far the log was known then; null where it may stand anywhere, having been tried before. */
	readonly #handedIn: Map<string, Reached | null>;
	/** The last record of ours that this tab knows. */
	#reached: Reached | null = null;
	#saving: Promise<unknown> = Promise.resolve();

	/** `calm` resolves when the screen has moved on: until then an answer that stands in the outbox may wait. */
	constructor(ground: Ground, outbox: Outbox, calm: () => Promise<void>) {
		this.#ground = ground;
		this.#outbox = outbox;
		this.#calm = calm;
		this.#handedIn = new Map(outbox.waiting.map(({ token }) => [token, null]));
	}

	append(draft: RecordDraft): Stored<LogRecord> {
		if (!this.#handedIn.has(draft.token)) this.#handedIn.set(draft.token, this.#reached);
		this.#outbox.add(draft);
		return this.#inTurn(async () => {
			if (this.#outbox.place === 'device') await this.#calm();
			let saved: LogRecord | null = null;
			for (const waiting of this.#outbox.waiting) {
				const result = await this.#save(waiting);
				if (!result.ok) return result;
				if (waiting.token === draft.token) saved = result.value;
			}
			return saved ? ok(saved) : this.#save(draft);
		});
	}

	retry(): Stored<{ readonly saved: number }> {
		return this.#inTurn(() => this.#saveWaiting());
	}

	waiting(): readonly RecordDraft[] {
		return this.#outbox.waiting;
	}

	outbox(): 'device' | 'memory' {
		return this.#outbox.place;
	}

	since(seen: LogVector): Stored<readonly LogRecord[]> {
		return attempt(() => this.#ground.database.read(['devices', 'segments'], (tx) => recordsSince(tx, seen)));
	}

	of(cards: readonly CardId[]): Stored<readonly LogRecord[]> {
		const wanted = cardKeys(cards);
		return attempt(() =>
			this.#ground.database.read(['devices', 'segments'], async (tx) => {
				const records: LogRecord[] = [];
				for (const device of await devicesOf(tx))
					for (const { columns } of await tx.tail('segments', device, 0))
						records.push(...recordsOfCards(columns, wanted));
				return sortRecords(records);
			})
		);
	}

	join(records: readonly LogRecord[]): Stored<{ readonly added: number }> {
		return attempt(async () => {
			const { joinRecords } = await import('./join');
			const tables = ['devices', 'segments', 'memories', 'folded'] as const;
			const { database, canary, foretold, tell } = this.#ground;
			const joined = await foretold.changing(() =>
				database.write(tables, (tx) => joinRecords(tx, this.#ground, records))
			);
			canary.raise(joined.self);
			tell('log');
			// The cached memories are gone: whoever shows some reads them anew.
			if (joined.added > 0) tell('decks');
			return { added: joined.added };
		});
	}

	/**
	 * Runs a restore between answers: none is given a place in the log while it lasts. Those that wait keep waiting, and are saved
	 * after it; one that the copy has already needs no saving.
	 */
	restored<T>(copied: readonly LogRecord[], restore: () => Stored<T>): Stored<T> {
		return this.#inTurn(async () => {
			const restored = await restore();
			if (!restored.ok) return restored;
			const known = new Set(copied.map(({ token }) => token));
			for (const { token } of this.#outbox.waiting) if (known.has(token)) this.#outbox.remove(token);
			await this.#saveWaiting();
			return restored;
		});
	}

	#inTurn<T>(body: () => Stored<T>): Stored<T> {
		const turn = this.#saving.then(body);
		this.#saving = turn;
		return turn;
	}

	async #saveWaiting(): Stored<{ readonly saved: number }> {
		let saved = 0;
		for (const waiting of this.#outbox.waiting) {
			const result = await this.#save(waiting);
			if (!result.ok) return result;
			saved++;
		}
		return ok({ saved });
	}

	/** One strict transaction; once more on a fresh connection where the first was lost. */
	async #save(draft: RecordDraft): Stored<LogRecord> {
		try {
			return ok(await this.#write(draft));
		} catch (first) {
			const error = storageErrorFrom(first);
			if (error.type !== 'storage-unavailable') return err(error);
			return this.#saveAgain(draft, error);
		}
	}

	async #saveAgain(draft: RecordDraft, error: StorageError): Stored<LogRecord> {
		try {
			await this.#ground.database.reopen();
			return ok(await this.#write(draft));
		} catch {
			return err(error);
		}
	}

	async #write(draft: RecordDraft): Promise<LogRecord> {
		const { database, canary, now, tell } = this.#ground;
		const reached = this.#handedIn.get(draft.token) ?? null;
		this.#handedIn.set(draft.token, null);
		const { record, self } = await database.write(['devices', 'segments'], async (tx) => {
			const self = await readSelf(tx, this.#ground);
			const open = await openRow(tx, self);
			const known = await savedSince(tx, self, { token: draft.token, reached });
			if (known) return { record: known, self };
			const hybrid = hybridOf(self, now());
			const record: LogRecord = { ...draft, device: self.device, seq: self.seq + 1, hybrid };
			const next = { ...self, seq: record.seq, hybrid, records: self.records + 1 };
			await tx.put('segments', [rowWith(open, record)]);
			await tx.put('devices', [next]);
			return { record, self: next };
		});
		this.#reached = { device: record.device, seq: record.seq };
		this.#outbox.remove(draft.token);
		canary.raise(self);
		tell('log');
		if (record.seq % segmentCapacity === 0) tell('segment');
		return record;
	}
}
