import type { StorageError } from '../storage/ports';
import type { Save } from './reviewParts';

/** Saves one after another, in order, and keeps what could not be saved until it is tried again. */
export class Saves {
	#unsaved = $state.raw<StorageError | null>(null);
	#saving: Promise<unknown> = Promise.resolve();
	/** What failed, in order: answers, edits, and undos too, since none can be written before the record it names. */
	#stuck: readonly Save[] = [];

	/** Why the last save failed; null when all is saved or on its way. */
	get unsaved() {
		return this.#unsaved;
	}

	/** Saves this after all that came before. */
	add(body: Save): void {
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
}
