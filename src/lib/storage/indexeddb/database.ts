import Dexie, { type Table, type Transaction as DexieTransaction } from 'dexie';
import type { StorageError } from '../ports';
import { StorageFailure } from '../verbs/failure';
import { keyFields, schemaVersion, tableNames, type TableName } from '../verbs/rows';
import type { Database, Key, Transaction } from '../verbs/tables';
import { keptFromRow, rowFromKept, type Kept } from './kept';
import { versionOfDatabase } from './version';

/** The tables' keys as Dexie writes them. Released versions are never edited. */
const schema = Object.fromEntries(
	tableNames.map((name) => [
		name,
		keyFields[name].length === 1 ? keyFields[name][0] : `[${keyFields[name].join('+')}]`
	])
);

/** Rows in IndexedDB through Dexie, strict: an answer is on the disk before it counts as saved. */
export class IndexedDbDatabase implements Database {
	readonly #name: string;
	readonly #onStale: () => void;
	#dexie: Dexie;
	/** Nothing is read or written before this is through. */
	#opening: Promise<void> = Promise.resolve();
	#stale = false;

	/** `onStale` is called when a newer version of the app wants the database: this one writes no more. */
	constructor(name: string, onStale: () => void) {
		this.#name = name;
		this.#onStale = onStale;
		this.#dexie = this.#connect();
	}

	/** Opens; refuses a database that a newer version of the app has written. */
	open(): Promise<void> {
		this.#opening = this.#open();
		return this.#opening;
	}

	async #open(): Promise<void> {
		try {
			if ((await versionOfDatabase(this.#name)) > schemaVersion * 10)
				throw new StorageFailure({ type: 'storage-newer' });
			await this.#dexie.open();
		} catch (thrown) {
			if (thrown instanceof StorageFailure) throw thrown;
			throw new StorageFailure(errorFrom(thrown, this.#stale));
		}
	}

	read<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#run('r', tables, body);
	}

	write<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#run('rw', tables, body);
	}

	async reopen(): Promise<void> {
		if (this.#stale) throw new StorageFailure({ type: 'storage-stale' });
		this.#dexie.close({ disableAutoOpen: true });
		this.#dexie = this.#connect();
		await this.open();
	}

	close(): void {
		this.#dexie.close({ disableAutoOpen: true });
	}

	#connect(): Dexie {
		const dexie = new Dexie(this.#name, { chromeTransactionDurability: 'strict' });
		dexie.version(schemaVersion).stores(schema);
		dexie.on('versionchange', (event) => {
			dexie.close({ disableAutoOpen: true });
			// A deletion asks too, with no new version: then nothing newer is here, and the next write says what was lost.
			if (event.newVersion !== null) {
				this.#stale = true;
				this.#onStale();
			}
			return false;
		});
		return dexie;
	}

	async #run<T>(
		mode: 'r' | 'rw',
		tables: readonly TableName[],
		body: (tx: Transaction) => Promise<T>
	): Promise<T> {
		if (this.#stale) throw new StorageFailure({ type: 'storage-stale' });
		await this.#opening;
		try {
			return await this.#dexie.transaction(mode, [...new Set(tables)], (tx) => body(createTransaction(tx)));
		} catch (thrown) {
			if (thrown instanceof StorageFailure) throw thrown;
			throw new StorageFailure(errorFrom(thrown, this.#stale));
		}
	}
}

function createTransaction(tx: DexieTransaction): Transaction {
	const table = <Name extends TableName>(name: Name): Table<Kept<Name>, Key> => tx.table(name);
	const range = (group: string, from: number) => [group, from] as const;
	return {
		async get(name, key) {
			const kept = await table(name).get(key);
			return kept && rowFromKept(kept);
		},
		all: async (name) => (await table(name).toArray()).map(rowFromKept),
		async tail(name, group, place) {
			const rows = table(name).where(':id');
			const before = await rows
				.between(range(group, -Infinity), range(group, place), true, true)
				.reverse()
				.limit(1)
				.toArray();
			const after = await table(name)
				.where(':id')
				.between(range(group, place), range(group, Infinity), false, true)
				.toArray();
			return [...before, ...after].map(rowFromKept);
		},
		async places(name, group) {
			const keys = await table(name)
				.where(':id')
				.between(range(group, -Infinity), range(group, Infinity))
				.primaryKeys();
			return keys.map((key) => Number(key[1]));
		},
		async put(name, rows) {
			const kept = rows.map((row) => keptFromRow<typeof name>(row));
			if (kept.length === 1 && kept[0]) await table(name).put(kept[0]);
			else await table(name).bulkPut(kept);
		},
		async remove(name, keys) {
			await table(name).bulkDelete([...keys]);
		},
		clear: async (name) => table(name).clear()
	};
}

/** What a browser's error means to a student. Quota comes wrapped in an AbortError. */
function errorFrom(thrown: unknown, stale: boolean): StorageError {
	if (stale) return { type: 'storage-stale' };
	const { name, inner } = Object(thrown) as { name?: string; inner?: { name?: string } };
	const isCalled = (what: string) => name === what || inner?.name === what;
	if (isCalled('QuotaExceededError')) return { type: 'storage-full' };
	if (isCalled('VersionError')) return { type: 'storage-newer' };
	return { type: 'storage-unavailable', cause: String(thrown) };
}
