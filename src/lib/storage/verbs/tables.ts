import type { Rows, TableName } from './rows';

/** A row's key: an id, or a group and a place in it. */
export type Key = string | readonly [group: string, place: number];

/** The tables whose rows stand in groups, ordered by place. */
export type GroupedTable = 'segments' | 'pages' | 'importedParts';

/** What a verb may do inside one transaction. Nothing else is awaited there. */
export interface Transaction {
	get<Name extends TableName>(table: Name, key: Key): Promise<Rows[Name] | undefined>;
	all<Name extends TableName>(table: Name): Promise<Rows[Name][]>;
	/** The rows of a group, in order, from the last one at or below `place` on. */
	tail<Name extends GroupedTable>(table: Name, group: string, place: number): Promise<Rows[Name][]>;
	/** The places of a group's rows, in order, without reading them. */
	places(table: GroupedTable, group: string): Promise<number[]>;
	put<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): Promise<void>;
	remove(table: TableName, keys: readonly Key[]): Promise<void>;
	clear(table: TableName): Promise<void>;
}

/** Where the rows are: in memory or in IndexedDB. A body that throws leaves everything as it was. */
export interface Database {
	read<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T>;
	write<T>(tables: readonly TableName[], body: (tx: Transaction) => Promise<T>): Promise<T>;
	/** Drops the connection and makes a new one. */
	reopen(): Promise<void>;
	close(): void;
}
