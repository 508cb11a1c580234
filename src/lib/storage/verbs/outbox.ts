import type { RecordDraft } from '../../core/log/record';
import type { Keep } from './canary';

const most = 200;

/** What the keys of waiting answers begin with. */
export const answerPrefix = (name: string) => `${name}:answer:`;

/** Answers that wait to be saved, oldest first: on the device while it takes them, in memory where it does not. */
export class Outbox {
	readonly #keep: Keep;
	readonly #prefix: string;
	#waiting: RecordDraft[];
	/** Tokens of those the device did not take. */
	readonly #inMemory = new Set<string>();

	constructor(keep: Keep, name: string) {
		this.#keep = keep;
		this.#prefix = answerPrefix(name);
		this.#waiting = this.#read();
	}

	/** Where the waiting ones stand: what is in memory does not outlive the tab. */
	get place(): 'device' | 'memory' {
		return this.#inMemory.size > 0 ? 'memory' : 'device';
	}

	/** The waiting ones, oldest first. */
	get waiting(): readonly RecordDraft[] {
		return this.#waiting;
	}

	/** Takes one in, unless it already waits. */
	add(draft: RecordDraft): void {
		if (this.#waiting.some(({ token }) => token === draft.token)) return;
		this.#waiting = [...this.#waiting, draft];
		if (this.#waiting.length > most) {
			this.#inMemory.add(draft.token);
			return;
		}
		try {
			this.#keep.set(this.#prefix + draft.token, JSON.stringify(draft));
		} catch {
			this.#inMemory.add(draft.token);
		}
	}

	/** Lets go of one that is saved. */
	remove(token: string): void {
		this.#waiting = this.#waiting.filter((draft) => draft.token !== token);
		this.#inMemory.delete(token);
		this.#keep.remove(this.#prefix + token);
	}

	#read(): RecordDraft[] {
		return this.#keep
			.keys()
			.filter((key) => key.startsWith(this.#prefix))
			.flatMap((key) => {
				const draft = draftFrom(this.#keep.get(key) ?? '');
				return draft ? [draft] : [];
			})
			.sort((a, b) => a.at - b.at);
	}
}

/** A draft as it was put away; null for what no draft is: one bad line must not hold up every answer after it. */
function draftFrom(text: string): RecordDraft | null {
	try {
		const { token, card, at, act } = JSON.parse(text) as Partial<RecordDraft>;
		const isDraft = isId(token) && isId(card) && typeof at === 'number' && typeof act?.type === 'string';
		return isDraft ? (JSON.parse(text) as RecordDraft) : null;
	} catch {
		return null;
	}
}

function isId(value: unknown): boolean {
	return typeof value === 'string' && /^[\w-]{11}$/.test(value);
}
