import type { Draft, DraftShelf } from '../storage/ports';

/** Saves the unfinished article a moment after the last change, or at once when the tab is about to go. */
export class DraftKeeper {
	readonly #shelf: DraftShelf;
	readonly #delayMs: number;
	#pending: (() => Draft) | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<unknown> = Promise.resolve();

	constructor(shelf: DraftShelf, delayMs = 400) {
		this.#shelf = shelf;
		this.#delayMs = delayMs;
	}

	/** Something changed: `draft` is asked for when it is time to save. */
	touch(draft: () => Draft) {
		this.#pending = draft;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), this.#delayMs);
	}

	/** Saves what waits, in order with what is already being saved. */
	flush(): Promise<unknown> {
		clearTimeout(this.#timer);
		const draft = this.#pending?.();
		this.#pending = null;
		if (draft) this.#saving = this.#saving.then(() => this.#shelf.put(draft));
		return this.#saving;
	}

	/** The article has become a deck, or is thrown away. */
	forget(): Promise<unknown> {
		clearTimeout(this.#timer);
		this.#pending = null;
		this.#saving = this.#saving.then(() => this.#shelf.remove());
		return this.#saving;
	}
}
