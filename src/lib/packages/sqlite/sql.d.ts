/** As much of sql.js as is used here: it comes without types. */
declare module 'sql.js' {
	export type SqlValue = number | string | Uint8Array | null;

	export interface Statement {
		step(): boolean;
		get(): SqlValue[];
		run(values: readonly SqlValue[]): void;
		free(): boolean;
	}

	export interface Database {
		exec(sql: string): unknown;
		prepare(sql: string): Statement;
		export(): Uint8Array;
		close(): void;
	}

	export interface SqlJs {
		readonly Database: new (bytes?: Uint8Array) => Database;
	}

	export default function initSqlJs(parts: { readonly wasmBinary: ArrayBuffer }): Promise<SqlJs>;
}
