import { keyFields, tableNames, type Rows, type TableName } from '../verbs/rows';
import type { Database, GroupedTable, Key, Transaction } from '../verbs/tables';

type Table = Map<string, Rows[TableName]>;

const textOf = (key: Key) => JSON.stringify(key);

/** Rows in memory: for tests, and for windows that keep nothing. A write works on copies and swaps them in at its end. */
export class MemoryDatabase implements Database {
	#tables = new Map<TableName, Table>(tableNames.map((name) => [name, new Map()]));
	#turn: Promise<unknown> = Promise.resolve();

	read<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#inTurn(() => body(createTransaction(this.#tables, tables)));
	}

	write<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#inTurn(async () => {
			const copies = new Map(this.#tables);
			for (const name of tables) copies.set(name, new Map(this.#tables.get(name)));
			const value = await body(createTransaction(copies, tables));
			this.#tables = copies;
			return value;
		});
	}

	async reopen(): Promise<void> {}

	close(): void {}

	#inTurn<T>(body: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(body);
		this.#turn = turn.catch(() => {});
		return turn;
	}
}

function createTransaction(all: ReadonlyMap<TableName, Table>, allowed: readonly TableName[]): Transaction {
	const table = <Name extends TableName>(name: Name): Map<string, Rows[Name]> => {
		const found = allowed.includes(name) ? all.get(name) : undefined;
		if (!found) throw new Error(`Inconsistent: this transaction does not hold ${name}`);
		return found as Map<string, Rows[Name]>;
	};
	const group = <Name extends GroupedTable>(name: Name, of: string) =>
		[...table(name).values()]
			.map((row) => ({ row, key: keyOf(name, row) }))
			.filter(({ key }) => key[0] === of)
			.map(({ row, key }) => ({ row, place: Number(key[1]) }))
			.sort((a, b) => a.place - b.place);
	return {
		get: async (name, key) => table(name).get(textOf(key)),
		all: async (name) => [...table(name).values()],
		async tail(name, of, place) {
			const rows = group(name, of);
			const first = Math.max(
				0,
				rows.findLastIndex((each) => each.place <= place)
			);
			return rows.slice(first).map(({ row }) => row);
		},
		places: async (name, of) => group(name, of).map(({ place }) => place),
		async put(name, rows) {
			for (const row of rows) table(name).set(textOf(keyOf(name, row)), structuredClone(row));
		},
		async remove(name, keys) {
			for (const key of keys) table(name).delete(textOf(key));
		},
		clear: async (name) => table(name).clear()
	};
}

function keyOf<Name extends TableName>(name: Name, row: Rows[Name]): Key {
	const parts = keyFields[name].map((field) => (row as unknown as Record<string, string | number>)[field]);
	const [first, second] = parts;
	return second === undefined ? String(first) : [String(first), Number(second)];
}
