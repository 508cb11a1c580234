import type { Draft, DraftShelf } from '../storage/ports';

/** Keeps the unfinished article: saves it a moment after the last change, or at once when the tab is about to go. */
export class DraftKeeper {
	readonly #shelf: DraftShelf;
	readonly #delayMs: number;
	#pending: (() => Draft) | null = null;
	/** What was handed to the shelf, until it says that it has it. */
	#handed: Draft | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<unknown> = Promise.resolve();

	constructor(shelf: DraftShelf, delayMs = 400) {
		this.#shelf = shelf;
		this.#delayMs = delayMs;
	}

	/** The draft as it stands, where the shelf has not got it yet; null where all is saved. */
	get unsaved(): Draft | null {
		return this.#pending?.() ?? this.#handed;
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
		if (draft) {
			this.#handed = draft;
			this.#saving = this.#saving.then(() => this.#put(draft));
		}
		return this.#saving;
	}

	/** The article has become a deck, or is thrown away. */
	forget(): Promise<unknown> {
		clearTimeout(this.#timer);
		this.#pending = this.#handed = null;
		this.#saving = this.#saving.then(() => this.#shelf.remove());
		return this.#saving;
	}

	async #put(draft: Draft) {
		const put = await this.#shelf.put(draft);
		if (put.ok && this.#handed === draft) this.#handed = null;
	}
}
