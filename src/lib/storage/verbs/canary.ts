import type { SelfRow } from './rows';
import { schemaVersion } from './rows';

/** The few verbs of `localStorage` used here; `set` throws when it is full or forbidden. */
export interface Keep {
	get(key: string): string | null;
	set(key: string, value: string): void;
	remove(key: string): void;
	keys(): readonly string[];
}

/** What is remembered of the database outside it: a maximum that may lag. */
export interface Remembered {
	readonly database: string;
	readonly device: string;
	readonly seq: number;
	readonly records: number;
	readonly schema: number;
}

/** The key under which a database is remembered. */
export const canaryKey = (name: string) => `${name}:canary`;

/** Remembers outside IndexedDB how much it held, because browsers lose databases without a word. */
export class Canary {
	readonly #keep: Keep;
	readonly #key: string;

	constructor(keep: Keep, name: string) {
		this.#keep = keep;
		this.#key = canaryKey(name);
	}

	/** What is remembered; null when nothing readable is. */
	read(): Remembered | null {
		try {
			const value: unknown = JSON.parse(this.#keep.get(this.#key) ?? 'null');
			return isRemembered(value) ? value : null;
		} catch {
			return null;
		}
	}

	/** Remembers `self` where it is further on than what is remembered of the same database. */
	raise(self: SelfRow): void {
		const old = this.read();
		if (old?.database === self.database && old.records > self.records) return;
		this.reset(self);
	}

	/** Remembers `self`, whatever was remembered before. */
	reset({ database, device, seq, records }: SelfRow): void {
		try {
			const value: Remembered = { database, device, seq, records, schema: schemaVersion };
			this.#keep.set(this.#key, JSON.stringify(value));
		} catch {
			// A full or forbidden localStorage costs the warning after a loss, never the answer itself.
		}
	}
}

/** Whether the database holds less than is remembered of it. */
export function isBehind(self: SelfRow | undefined, remembered: Remembered): boolean {
	if (!self || self.database !== remembered.database) return true;
	if (self.records < remembered.records) return true;
	return self.device === remembered.device && self.seq < remembered.seq;
}

function isRemembered(value: unknown): value is Remembered {
	if (typeof value !== 'object' || value === null) return false;
	const { database, seq, records } = value as Partial<Remembered>;
	return typeof database === 'string' && Number.isInteger(seq) && Number.isInteger(records);
}
