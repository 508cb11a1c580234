import { rowsOf } from './foreign';
import type { Sqlite } from './sqlite';

const rows = 4_000;

/** Has SQLite write and read a table of its own: an engine makes code quick only once it has run, and a package would wait for that. */
export function warmSqlite(sqlite: Sqlite): void {
	const database = new sqlite.Database();
	try {
		database.exec(`CREATE TABLE warm (id INTEGER PRIMARY KEY, words TEXT);
			WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT ${rows})
			INSERT INTO warm SELECT number, 'These are the words of ' || number FROM numbers`);
		const sql = `SELECT id, nullif(words, ''), CASE WHEN octet_length(words) < 99 THEN substr(words, 1, 9) || words END
			FROM warm ORDER BY id`;
		for (const row of rowsOf(database, { sql, limit: rows, what: 'types' })) void row;
	} finally {
		database.close();
	}
}
