import type { HalfTypedPage } from './halfTyped';

/** A screen whose code comes after its page: what was half typed on it before a reload is taken up once it is there. */
export class LateScreen<Words> implements HalfTypedPage<Words> {
	#screen = $state.raw<HalfTypedPage<Words>>();
	#kept: Words | null = null;

	/** The screen as its page holds it, to be bound there. */
	get screen(): HalfTypedPage<Words> | undefined {
		return this.#screen;
	}
	set screen(screen: HalfTypedPage<Words> | undefined) {
		this.#screen = screen;
		if (this.#kept !== null) this.restore(this.#kept);
	}

	readonly capture = (): Words | null => this.#screen?.capture() ?? null;

	readonly restore = (words: Words): void => {
		this.#kept = this.#screen ? null : words;
		this.#screen?.restore(words);
	};
}
