import type { Decisions } from '../core/writing/choosing/verdicts';

/** So many steps can be taken back. */
const mostPast = 100;

/** What the student has decided, step by step, so that it can be taken back. */
export class Decided {
	readonly #onChange: () => void;
	#now = $state.raw<Decisions>([]);
	#past = $state.raw<readonly Decisions[]>([]);

	constructor(onChange: () => void) {
		this.#onChange = onChange;
	}

	get now() {
		return this.#now;
	}

	get canUndo() {
		return this.#past.length > 0;
	}

	/** Begins with what was decided before: there is nothing to take back. */
	begin(decisions: Decisions) {
		this.#now = decisions;
		this.#past = [];
	}

	/** Puts the same decisions another way, which is no step. */
	restate(decisions: Decisions) {
		this.#now = decisions;
	}

	/** One step on, where it changes anything. */
	decide(decisions: Decisions) {
		if (decisions === this.#now) return;
		this.#past = [...this.#past.slice(1 - mostPast), this.#now];
		this.#now = decisions;
		this.#onChange();
	}

	/** One step back. */
	undo() {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#now = before;
		this.#past = this.#past.slice(0, -1);
		this.#onChange();
	}
}
