import type { Database, SqlValue } from 'sql.js';
import { Refused } from '../refused';
import { bounded, rowsOf } from '../sqlite/foreign';
import type { AnkiCard, CollectionHead, Note, ReviewRow } from './collection';
import { headFromJson } from './schema11';
import { headFromTables } from './schema18';

/** Rows that are read, at most. */
export const rowLimits = { cards: 50_000, reviews: 2_000_000 } as const;
const longestJson = 50_000_000;
const longestFields = 400_000;
const longestTags = 20_000;
const longestName = 200;
const fieldEnd = '\x1f';

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
const named = `substr(ifnull(guid, 'null'), 1, ${longestName}) || char(31) || flds`;

/** All notes, in the order in which they were made. */
export function* notesOf(database: Database): Generator<Note> {
	const texts = `CASE WHEN ${isRead} THEN ${named} END, CASE WHEN ${isRead} THEN NULL ELSE guid END`;
	const sql = `SELECT id, mid, ${ifAny('tags', longestTags)}, ${texts} FROM notes ORDER BY id`;
	for (const [id, type, tags, text, guid] of rowsOf(database, {
		sql,
		limit: rowLimits.cards,
		what: 'cards'
	})) {
		const fields = typeof text === 'string' ? text.split(fieldEnd) : null;
		yield {
			id: whole(id),
			guid: (fields?.shift() ?? String(guid)).slice(0, longestName),
			type: String(type),
			tags: wordsOf(textOf(tags)),
			fields
		};
	}
}

const wordsOf = (text: string) => (text === '' ? [] : text.split(/\s+/).filter((word) => word !== ''));

/** All cards. One that studies in a filtered deck is told of the deck it lives in; what FSRS knows is read of those in review alone. */
export function* cardsOf(database: Database): Generator<AnkiCard> {
	const data = `CASE WHEN type = 2 THEN ${bounded('data', 1_000)} END`;
	const sql = `SELECT id, nid, CASE WHEN odid > 0 THEN odid ELSE did END, ord, mod, type, queue,
		CASE WHEN odid > 0 THEN odue ELSE due END, ivl, factor, ${data} FROM cards`;
	for (const row of rowsOf(database, { sql, limit: rowLimits.cards, what: 'cards' }))
		yield {
			id: whole(row[0]),
			note: whole(row[1]),
			deck: whole(row[2]),
			place: whole(row[3]),
			changedAt: whole(row[4]),
			type: whole(row[5]),
			queue: whole(row[6]),
			due: whole(row[7]),
			intervalDays: whole(row[8]),
			ease: whole(row[9]),
			data: textOf(row[10])
		};
}

/** The review log, oldest first. */
export function* reviewsOf(database: Database): Generator<ReviewRow> {
	const sql = 'SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id';
	for (const row of rowsOf(database, { sql, limit: rowLimits.reviews, what: 'reviews' }))
		yield {
			id: whole(row[0]),
			card: whole(row[1]),
			ease: whole(row[2]),
			interval: whole(row[3]),
			factor: whole(row[4]),
			elapsedMs: whole(row[5]),
			kind: whole(row[6])
		};
}
