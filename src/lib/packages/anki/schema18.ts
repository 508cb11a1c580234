import type { Database, SqlValue } from 'sql.js';
import { fieldsOf, messageAt, numberAt, textAt } from '../protobuf';
import { bounded, rowsOf } from '../sqlite/foreign';
import type { AnkiDeck, CollectionHead, NoteType } from './collection';
import { daysFrom, pictureKind } from './schema11';

const most = 10_000;
const longest = 1_000_000;

/** Numbers of fields in Anki's protobuf messages. */
const numbers = { type: { kind: 1, css: 3, stockKind: 9 }, template: { front: 1, back: 2 } } as const;
const deckNumbers = { normal: 1, description: 4 } as const;

const blob = (value: SqlValue | undefined) =>
	fieldsOf(value instanceof Uint8Array ? value : new Uint8Array());

const rows = (database: Database, sql: string) => rowsOf(database, { sql, limit: most, what: 'types' });

/** Rows that belong to note types, by their type, each list in its order. No name is sorted or compared by SQLite: Anki's own order of letters is not known to it. */
function byType<T>(
	database: Database,
	sql: string,
	read: (row: SqlValue[]) => T
): ReadonlyMap<string, readonly T[]> {
	const found = new Map<string, (readonly [order: number, value: T])[]>();
	for (const row of rows(database, sql)) {
		const list = found.get(String(row[0])) ?? [];
		list.push([Number(row[1]), read(row)]);
		found.set(String(row[0]), list);
	}
	const sorted = (list: (readonly [number, T])[]) =>
		list.sort(([one], [other]) => one - other).map(([, value]) => value);
	return new Map([...found].map(([type, list]) => [type, sorted(list)]));
}

function typesOf(database: Database): ReadonlyMap<string, NoteType> {
	const fields = byType(database, `SELECT ntid, ord, ${bounded('name', 1_000)} FROM fields`, (row) =>
		String(row[2])
	);
	const templates = byType(
		database,
		`SELECT ntid, ord, ${bounded('config', longest)} FROM templates`,
		(row) => {
			const config = blob(row[2]);
			return {
				front: textAt(config, numbers.template.front),
				back: textAt(config, numbers.template.back)
			};
		}
	);
	const types = new Map<string, NoteType>();
	for (const [key, name, value] of rows(
		database,
		`SELECT id, ${bounded('name', 1_000)}, ${bounded('config', longest)} FROM notetypes`
	)) {
		const [id, config] = [String(key), blob(value)];
		types.set(id, {
			id,
			name: String(name),
			isCloze: numberAt(config, numbers.type.kind) === 1,
			isPictures: numberAt(config, numbers.type.stockKind) === pictureKind,
			hasStyle: textAt(config, numbers.type.css).trim() !== '',
			fields: fields.get(id) ?? [],
			templates: templates.get(id) ?? []
		});
	}
	return types;
}

function decksOf(database: Database): ReadonlyMap<number, AnkiDeck> {
	const decks = new Map<number, AnkiDeck>();
	for (const [id, name, kind] of rows(
		database,
		`SELECT id, ${bounded('name', 10_000)}, ${bounded('kind', longest)} FROM decks`
	))
		decks.set(Number(id), {
			id: Number(id),
			levels: String(name).split('\x1f'),
			description: textAt(messageAt(blob(kind), deckNumbers.normal), deckNumbers.description)
		});
	return decks;
}

function configOf(database: Database): Record<string, unknown> {
	const config: Record<string, unknown> = {};
	const decoder = new TextDecoder();
	for (const [key, value] of rows(
		database,
		`SELECT KEY, ${bounded('val', 1_000)} FROM config WHERE KEY IN ('creationOffset', 'rollover')`
	))
		config[String(key)] =
			JSON.parse(value instanceof Uint8Array ? decoder.decode(value) : 'null') ?? undefined;
	return config;
}

/** Note types, decks and settings as newer packages keep them, in tables and protobuf. */
export function headFromTables(database: Database): Omit<CollectionHead, 'createdAt' | 'changedAt'> {
	return { ...daysFrom(configOf(database)), types: typesOf(database), decks: decksOf(database) };
}
