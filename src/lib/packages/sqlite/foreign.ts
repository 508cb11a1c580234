import type { Database, SqlValue } from 'sql.js';
import type { PackageLimit } from '../../core/sharing/packageErrors';
import { Refused } from '../refused';
import type { Sqlite } from './sqlite';

const mostTables = 200;
const beginsLikeSqlite = 'SQLite format 3\0';
const computed = /\bgenerated\s+always\b|\bas\s*\(/i;
/** Anki's own order of letters is not known to SQLite, which then reads nothing of such a table; nothing here goes by that order. */
const knownOrder = `PRAGMA writable_schema=ON;
	UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', 'COLLATE nocase') WHERE type = 'table';
	PRAGMA writable_schema=RESET;`;
const virtual = /^\s*create\s+virtual\b/i;

/** Opens a database from a stranger: nothing in it may run, and only tables and their indexes may be there. */
export function openForeign(sqlite: Sqlite, bytes: Uint8Array): Database {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, beginsLikeSqlite.length));
	if (head !== beginsLikeSqlite) throw new Refused({ type: 'package-broken' });
	const database = new sqlite.Database(bytes);
	try {
		database.exec('PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON');
		checkTables(database);
		database.exec(knownOrder);
		database.exec('PRAGMA query_only=ON');
	} catch (thrown) {
		database.close();
		throw thrown;
	}
	return database;
}

function checkTables(database: Database): void {
	const tables = { sql: 'SELECT type, sql FROM sqlite_master', limit: mostTables, what: 'types' } as const;
	for (const [type, sql] of rowsOf(database, tables)) {
		const isPlain = type === 'index' || (type === 'table' && !virtual.test(String(sql)));
		const isComputed = type === 'table' && computed.test(String(sql));
		if (!isPlain || isComputed) throw new Refused({ type: 'package-unsafe', what: 'tables' });
	}
}

/** What is asked of a foreign database, and how many rows may come. */
export interface Query {
	readonly sql: string;
	readonly limit: number;
	/** What there is too much of where more come. */
	readonly what: PackageLimit;
}

/** The rows of a query, one by one; refused when one more comes than may. */
export function* rowsOf(database: Database, { sql, limit, what }: Query): Generator<SqlValue[]> {
	const statement = database.prepare(`${sql} LIMIT ${limit + 1}`);
	try {
		for (let count = 1; statement.step(); count++) {
			if (count > limit) throw new Refused({ type: 'package-too-large', what });
			yield statement.get();
		}
	} finally {
		statement.free();
	}
}

/** A column that is text, unless it is longer than `most` bytes: then nothing of it is read. */
export function bounded(column: string, most: number): string {
	return `CASE WHEN octet_length(${column}) <= ${most} THEN ${column} END`;
}
