import type { Card, Deck } from '../core/deck/card';
import type { Result } from '../core/result';
import type { FoldRules } from '../core/scheduling/memory';
import type { PackageProblem } from '../core/sharing/packageErrors';
import type { ReviewLog, StorageError } from '../storage/ports';
import type { DeckForAnki } from '../workers/packageProtocol';

/** How a package for Anki stands. */
export type AnkiStep =
	| { readonly type: 'idle' }
	| { readonly type: 'writing' }
	| { readonly type: 'saved'; readonly withProgress: boolean }
	| { readonly type: 'failed'; readonly problem: PackageProblem }
	| { readonly type: 'unread'; readonly error: StorageError };

/** What the desk is built on. */
export interface AnkiParts {
	readonly log: Pick<ReviewLog, 'of'>;
	readonly write: (deck: DeckForAnki) => Promise<Result<Uint8Array, PackageProblem>>;
	readonly save: (title: string, bytes: Uint8Array) => void;
	readonly rules: () => FoldRules;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
}

/** A deck on its way to Anki, with what was learned of it or without. */
export class AnkiDesk {
	readonly #parts: AnkiParts;
	#step = $state.raw<AnkiStep>({ type: 'idle' });
	#withProgress = $state(false);

	constructor(parts: AnkiParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}
	get withProgress() {
		return this.#withProgress;
	}

	choose(withProgress: boolean): void {
		this.#withProgress = withProgress;
		if (this.#step.type !== 'writing') this.#step = { type: 'idle' };
	}

	/** Writes the package and saves it, once, however often it is pressed. */
	async save(deck: Deck, cards: readonly Card[]): Promise<void> {
		if (this.#step.type === 'writing') return;
		this.#step = { type: 'writing' };
		const { log, rules, now, offsetMinutes, write, save } = this.#parts;
		const withProgress = this.#withProgress;
		const found = withProgress ? await log.of(cards.map(({ id }) => id)) : null;
		if (found && !found.ok) {
			this.#step = { type: 'unread', error: found.error };
			return;
		}
		const at = now();
		const moment = { at, offsetMinutes: offsetMinutes(at) };
		const parts = { deck, cards, records: found?.value ?? [], rules: rules(), moment };
		const written = await write(parts);
		if (written.ok) save(deck.title, written.value);
		this.#step = written.ok ? { type: 'saved', withProgress } : { type: 'failed', problem: written.error };
	}
}
