import { backupFromText, backupToText, type Backup, type BackupError } from '../core/sharing/backup';
import type { DigestText } from '../core/sharing/backupHead';
import { salvagedContent } from '../core/sharing/salvage';
import type { Result } from '../core/result';
import type { FileError } from '../platform/files';
import type { CopyShelf, ReviewLog, RestoreReport, SettingsShelf, StorageError } from '../storage/ports';

/** Where bringing a copy back, or saving one, stands. */
export type CopyStep =
	| { readonly type: 'idle' }
	| { readonly type: 'working' }
	| { readonly type: 'saved' }
	| { readonly type: 'preview'; readonly backup: Backup }
	| { readonly type: 'restored'; readonly report: RestoreReport; readonly whole: boolean }
	| { readonly type: 'failed'; readonly problem: StorageError | FileError | BackupError };

/** What is known of what is kept; null where the browser does not say. */
export interface KeptFacts {
	readonly reviews: number;
	/** Lines of the log: reviews, and what else was done with a card. */
	readonly records: number;
	readonly bytes: number | null;
	readonly persisted: boolean | null;
}

/** What the desk for a student's data is built on. */
export interface CopyParts {
	readonly copies: CopyShelf;
	readonly log: Pick<ReviewLog, 'since'>;
	readonly settings: Pick<SettingsShelf, 'patch'>;
	readonly digest: DigestText;
	readonly readText: (file: Blob) => Promise<Result<string, FileError>>;
	/** Hands the student the file of a copy made at that instant. */
	readonly save: (text: string, madeAt: number) => void;
	readonly now: () => number;
	readonly usedBytes: () => Promise<Result<number, unknown>>;
	readonly isPersisted: () => Promise<Result<boolean, unknown>>;
	readonly requestPersistence: () => Promise<Result<boolean, unknown>>;
}

/** A student's data: what there is, a copy of it to a file, and a copy brought back after a look at it. */
export class CopyDesk {
	readonly #parts: CopyParts;
	#step = $state.raw<CopyStep>({ type: 'idle' });
	#facts = $state.raw<KeptFacts | null>(null);

	constructor(parts: CopyParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}
	get facts() {
		return this.#facts;
	}

	/** Looks at what is kept. */
	async look(): Promise<void> {
		const { log, usedBytes, isPersisted } = this.#parts;
		const [records, bytes, persisted] = await Promise.all([log.since({}), usedBytes(), isPersisted()]);
		this.#facts = {
			records: records.ok ? records.value.length : 0,
			reviews: records.ok ? records.value.filter(({ act }) => act.type === 'grade').length : 0,
			bytes: bytes.ok ? bytes.value : null,
			persisted: persisted.ok ? persisted.value : null
		};
	}

	/** Asks the browser to keep it. */
	async protect(): Promise<void> {
		const answer = await this.#parts.requestPersistence();
		if (this.#facts) this.#facts = { ...this.#facts, persisted: answer.ok ? answer.value : null };
	}

	/** Saves a copy of everything, read back and compared before it is called saved. */
	async save(): Promise<void> {
		const { copies, digest, now, save, settings } = this.#parts;
		this.#step = { type: 'working' };
		const everything = await copies.everything();
		if (!everything.ok) return this.#fail(everything.error);
		const madeAt = now();
		const text = await backupToText({ madeAt, content: everything.value }, digest);
		const read = await backupFromText(text, digest);
		if (!read.ok) return this.#fail(read.error);
		if (read.value.damaged.length > 0) return this.#fail({ type: 'backup-broken' });
		save(text, madeAt);
		const recordsAtCopy = everything.value.records.length;
		const noted = await settings.patch({ lastCopyAt: madeAt, recordsAtCopy });
		if (!noted.ok) return this.#fail(noted.error);
		this.#step = { type: 'saved' };
		await this.look();
	}

	/** Reads a copy and shows what it holds; nothing changes yet. */
	async choose(file: Blob): Promise<void> {
		const { readText, digest } = this.#parts;
		this.#step = { type: 'working' };
		const text = await readText(file);
		if (!text.ok) return this.#fail(text.error);
		const backup = await backupFromText(text.value, digest);
		if (backup.ok) this.#step = { type: 'preview', backup: backup.value };
		else this.#fail(backup.error);
	}

	/** Joins the copy that is shown with what is here; where its decks are damaged, their cards come in decks of that title. */
	async restore(titleOfNameless: string): Promise<void> {
		if (this.#step.type !== 'preview') return;
		const { backup } = this.#step;
		this.#step = { type: 'working' };
		const report = await this.#parts.copies.restore(salvagedContent(backup, titleOfNameless));
		if (!report.ok) return this.#fail(report.error);
		this.#step = { type: 'restored', report: report.value, whole: backup.damaged.length === 0 };
		await this.look();
	}

	leave(): void {
		this.#step = { type: 'idle' };
	}

	#fail(problem: StorageError | FileError | BackupError): void {
		this.#step = { type: 'failed', problem };
	}
}
