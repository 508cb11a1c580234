import type { CardId } from '../core/deck/card';
import { forgottenIn, givenIn, type Done } from './done';
import type { Sitting } from './sitting';

/** What a sitting has done, and what of that can be taken back. */
export class Deeds {
	#done = $state.raw<readonly Done[]>([]);
	/** The day's last answer before it. */
	#earlier = $state.raw<Done | null>(null);

	/** Answers given so far, and the time they took. */
	readonly given = $derived(givenIn(this.#done));
	/** Cards forgotten at least once. */
	readonly forgotten = $derived(forgottenIn(this.#done));
	/** What was done last. */
	readonly last = $derived(this.#done.at(-1) ?? null);

	constructor({ done = [], earlier }: Pick<Sitting, 'done' | 'earlier'>) {
		this.#done = done;
		this.#earlier = earlier;
	}

	/** What was done and not taken back, in that order. */
	get all() {
		return this.#done;
	}
	get canTakeBack() {
		return this.#done.length > 0 || this.#earlier !== null;
	}

	add(done: Done): void {
		this.#done = [...this.#done, done];
	}

	/** Puts what was done last as it is with what followed. */
	replaceLast(done: Done): void {
		this.#done = [...this.#done.slice(0, -1), done];
	}

	/** Takes back what was done last, or done last with that card, and gives it; null where nothing was. */
	takeBack(card?: CardId): Done | null {
		const last = card ? this.#done.findLast((each) => each.card === card) : (this.last ?? this.#earlier);
		if (!last) return null;
		if (last === this.#earlier) this.#earlier = null;
		this.#done = this.#done.filter((each) => each !== last);
		return last;
	}
}
