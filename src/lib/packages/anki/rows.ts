import type { Database, SqlValue } from 'sql.js';
import { inHandfuls } from '../../core/handfuls';
import { Refused } from '../refused';
import { bounded, rowsOf } from '../sqlite/foreign';
import type { CollectionHead } from './collection';
import {
	fieldMark,
	longestName,
	type CardRows,
	type NoteRows,
	type ReviewRows,
	type ScheduleRows
} from './part';
import { headFromJson } from './schema11';
import { headFromTables } from './schema18';

/** Rows that are read, at most. */
export const rowLimits = { cards: 50_000, reviews: 2_000_000 } as const;
const longestJson = 50_000_000;
const longestFields = 400_000;
const longestTags = 20_000;
/** So many rows go to another thread together. */
const handful = { notes: 500, reviews: 10_000 } as const;

/** A whole number that JavaScript holds exactly; anything else is damage. */
function whole(value: SqlValue | undefined): number {
	if (typeof value !== 'number' || !Number.isSafeInteger(value))
		throw new Refused({ type: 'package-broken' });
	return value;
}

const textOf = (value: SqlValue | undefined) => (typeof value === 'string' ? value : '');

/** The collection's one row, and what hangs on its schema. */
export function headOf(database: Database): CollectionHead {
	const columns = ['conf', 'models', 'decks'].map((name) => bounded(name, longestJson));
	const sql = `SELECT ver, crt, mod, ${columns.join(', ')} FROM col`;
	const [row] = rowsOf(database, { sql, limit: 1, what: 'types' });
	const [schema, createdAt, changedAt, conf, models, decks] = row ?? [];
	const times = { createdAt: whole(createdAt), changedAt: whole(changedAt) };
	if (schema === 18) return { ...times, ...headFromTables(database) };
	if (schema === 11)
		return {
			...times,
			...headFromJson({ conf: textOf(conf), models: textOf(models), decks: textOf(decks) })
		};
	throw new Refused({ type: whole(schema) > 18 ? 'package-newer' : 'package-broken' });
}

/** A column that is mostly empty: to hand over what is not there takes as long as to hand over a text. */
const ifAny = (column: string, most: number) => bounded(`nullif(${column}, '')`, most);

const isRead = `typeof(flds) <> 'blob' AND octet_length(flds) <= ${longestFields}`;
/** A note's name and its fields, in one text: each text that is handed over takes its time. */
const named = `substr(ifnull(guid, 'null'), 1, ${longestName}) || char(${fieldMark.charCodeAt(0)}) || flds`;

const hasAny = <Entry>(column: readonly Entry[], nothing: Entry) =>
	column.some((entry) => entry !== nothing) ? column : null;

/** Rows that are as many as cards may be. */
const rowsByCards = (database: Database, sql: string) =>
	rowsOf(database, { sql, limit: rowLimits.cards, what: 'cards' });

/** All notes, in the order in which they were made. */
export function* notesOf(database: Database): Generator<NoteRows> {
	const texts = `CASE WHEN ${isRead} THEN ${named} END, CASE WHEN ${isRead} THEN NULL ELSE ifnull(guid, 'null') END`;
	const sql = `SELECT id, mid, ${ifAny('tags', longestTags)}, ${texts} FROM notes ORDER BY id`;
	for (const some of inHandfuls(rowsByCards(database, sql), handful.notes)) {
		const tags = some.map((row) => textOf(row[2]));
		const guids = some.map((row) => (row[4] === null ? null : String(row[4])));
		yield {
			ids: some.map((row) => whole(row[0])),
			types: some.map((row) => String(row[1])),
			tags: hasAny(tags, ''),
			texts: some.map((row) => row[3] as string | null),
			guids: hasAny(guids, null)
		};
	}
}

/** All cards, and the schedules of those that have one. One that studies in a filtered deck is told of the deck it lives in. */
export function cardsOf(database: Database): CardRows {
	const sql = 'SELECT id, nid, CASE WHEN odid > 0 THEN odid ELSE did END, ord FROM cards';
	const rows = [...rowsByCards(database, sql)];
	return { numbers: Float64Array.from(rows.flat(), whole), scheduled: schedulesOf(database) };
}

/** What FSRS knows is read of cards in review alone. */
function schedulesOf(database: Database): ScheduleRows {
	const data = `CASE WHEN type = 2 THEN ${bounded('data', 1_000)} END`;
	const sql = `SELECT id, mod, type, queue, CASE WHEN odid > 0 THEN odue ELSE due END, ivl, factor, ${data}
		FROM cards WHERE type = 2 OR queue = -1`;
	const rows = [...rowsByCards(database, sql)];
	const known = rows.map((row) => textOf(row.pop()));
	return { numbers: Float64Array.from(rows.flat(), whole), data: hasAny(known, '') };
}

/** The review log, oldest first. */
export function* reviewsOf(database: Database): Generator<ReviewRows> {
	const sql = 'SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id';
	const rows = rowsOf(database, { sql, limit: rowLimits.reviews, what: 'reviews' });
	for (const some of inHandfuls(rows, handful.reviews))
		yield { numbers: Float64Array.from(some.flat(), whole) };
}
