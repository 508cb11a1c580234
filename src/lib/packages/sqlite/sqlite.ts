import initSqlJs, { type SqlJs } from 'sql.js';

/** SQLite, ready to read and write databases that stand in memory. */
export type Sqlite = SqlJs;

/** Starts SQLite from its own code, as WebAssembly. */
export function startSqlite(wasm: ArrayBuffer): Promise<Sqlite> {
	return initSqlJs({ wasmBinary: wasm });
}
