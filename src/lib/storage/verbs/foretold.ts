import { mintId, type Random } from '../../core/random';
import type { ForetoldShelf, Stamp } from '../portsOfForetelling';
import { canaryKey, type Keep } from './canary';
import { answerPrefix } from './outbox';

/** Keys outside the database that what is foretold stands under, or depends on. */
export interface ForetoldKeys {
	readonly foretold: string;
	readonly content: string;
	readonly canary: string;
	/** What the keys of waiting answers begin with. */
	readonly waiting: string;
}

/** What is foretold, over whatever stands in for `localStorage`; where that is closed nothing is. */
export class ForetoldVerbs implements ForetoldShelf {
	readonly #keep: Keep;
	readonly #random: Random;
	readonly #keys: ForetoldKeys;

	constructor(keep: Keep, { name, random }: { readonly name: string; readonly random: Random }) {
		this.#keep = keep;
		this.#random = random;
		const waiting = answerPrefix(name);
		this.#keys = {
			foretold: `${name}:foretold`,
			content: `${name}:content`,
			canary: canaryKey(name),
			waiting
		};
	}

	stamp(): Stamp {
		const { canary, content, waiting } = this.#keys;
		try {
			const waits = this.#keep.keys().some((key) => key.startsWith(waiting));
			return { log: waits ? null : this.#keep.get(canary), content: this.#keep.get(content) };
		} catch {
			return { log: null, content: null };
		}
	}

	// How it is told comes only where there is something to tell.
	async reach(...[version]: Parameters<ForetoldShelf['reach']>): Promise<number> {
		const { reachOf } = await import('./telling');
		return reachOf(this.#keep, this.#keys, { version, stamp: this.stamp() });
	}

	async keep(...[questions, telling]: Parameters<ForetoldShelf['keep']>): Promise<void> {
		const { textFrom } = await import('./telling');
		const { log, content } = this.stamp();
		if (log === null || telling.stamp.log !== log || telling.stamp.content !== content) return;
		this.#put(this.#keys.foretold, textFrom(questions, this.#keys, telling));
	}

	/** Runs a write to content: what was foretold before it is gone, and what another tab reads meanwhile foretells nothing. */
	async changing<T>(write: () => Promise<T>): Promise<T> {
		this.#move();
		try {
			return await write();
		} finally {
			this.#move();
		}
	}

	#move(): void {
		const { foretold, content } = this.#keys;
		try {
			this.#keep.remove(foretold);
		} catch {
			// Closed to us: then it was never written.
		}
		this.#put(content, mintId(this.#random));
	}

	#put(key: string, text: string): void {
		try {
			this.#keep.set(key, text);
		} catch {
			// Where nothing can be written, nothing is foretold.
		}
	}
}
