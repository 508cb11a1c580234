import { draftUndo } from '../core/log/draft';
import type { LogRecord, RecordDraft } from '../core/log/record';
import { ok } from '../core/result';
import type { StorageError } from '../storage/ports';
import { writtenWith, type Done } from './done';
import { stampOf, type ReviewParts, type Save } from './reviewParts';

type Parts = Pick<ReviewParts, 'log' | 'now' | 'offsetMinutes' | 'mintToken'>;

/** Saves one after another, in order, and keeps what could not be saved until it is tried again. */
export class Saves {
	#unsaved = $state.raw<StorageError | null>(null);
	#saving: Promise<unknown> = Promise.resolve();
	/** What failed, in order: answers, edits, and undos too, since none can be written before the record it names. */
	#stuck: readonly Save[] = [];

	/** What is handed in next, while more may join it. */
	#gathered: RecordDraft[] | null = null;

	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Why the last save failed; null when all is saved or on its way. */
	get unsaved() {
		return this.#unsaved;
	}

	/**
	 * Saves these one after another. All are handed in at once, with whatever else is written before their turn comes: what waits is
	 * kept, even where the tab is closed between them.
	 */
	write(drafts: readonly RecordDraft[]): void {
		if (this.#gathered) return void this.#gathered.push(...drafts);
		const gathered = [...drafts];
		this.add(async () => {
			if (this.#gathered === gathered) this.#gathered = null;
			const saved = await Promise.all(gathered.map((draft) => this.#parts.log.append(draft)));
			return saved.find(({ ok }) => !ok) ?? ok(undefined);
		});
		this.#gathered = gathered;
	}

	/** Takes back all that was written with one thing done, the latest first. */
	takeBack(done: Done): void {
		for (const draft of writtenWith(done)) this.#undo(draft);
	}

	/** Saves this after all that came before. */
	add(body: Save): void {
		this.#gathered = null;
		this.#saving = this.#saving.then(body).then((saved) => {
			if (saved.ok) return;
			this.#unsaved = saved.error;
			// What is gone stays gone: trying again would only hold up the answers.
			if (saved.error.type !== 'not-found') this.#stuck = [...this.#stuck, body];
		});
	}

	/** Tries again to save what waits. */
	retry(): void {
		const stuck = this.#stuck;
		this.#stuck = [];
		this.#unsaved = null;
		for (const body of stuck) this.add(body);
	}

	/** Everything so far is saved, or has said why not. */
	settled(): Promise<unknown> {
		return this.#saving;
	}

	#undo(draft: RecordDraft | LogRecord): void {
		const stamp = stampOf(this.#parts);
		this.add(async () => {
			// The token finds the saved record again: handing it in twice saves it once.
			const saved = 'seq' in draft ? ok(draft) : await this.#parts.log.append(draft);
			return saved.ok ? this.#parts.log.append(draftUndo(stamp, saved.value)) : saved;
		});
	}
}
