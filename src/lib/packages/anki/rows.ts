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

/** All notes. */
export function* notesOf(database: Database): Generator<Note> {
	const sql = `SELECT id, guid, mid, ${bounded('tags', longestTags)}, ${bounded('flds', longestFields)} FROM notes`;
	for (const [id, guid, type, tags, fields] of rowsOf(database, {
		sql,
		limit: rowLimits.cards,
		what: 'cards'
	}))
		yield {
			id: whole(id),
			guid: String(guid).slice(0, 200),
			type: String(type),
			tags: textOf(tags)
				.split(/\s+/)
				.filter((tag) => tag !== ''),
			fields: typeof fields === 'string' || typeof fields === 'number' ? String(fields).split(fieldEnd) : null
		};
}

/** All cards, in the order in which they were to be learned. A card that studies in a filtered deck is told of the deck it lives in. */
export function* cardsOf(database: Database): Generator<AnkiCard> {
	const sql = `SELECT id, nid, CASE WHEN odid > 0 THEN odid ELSE did END, ord, mod, type, queue,
		CASE WHEN odid > 0 THEN odue ELSE due END, ivl, factor, ${bounded('data', 1_000)} FROM cards`;
	for (const row of rowsOf(database, { sql, limit: rowLimits.cards, what: 'cards' })) {
		const [id, note, deck, place, changedAt, type, queue, due, intervalDays, ease] = row
			.slice(0, 10)
			.map(whole);
		yield {
			id: id ?? 0,
			note: note ?? 0,
			deck: deck ?? 0,
			place: place ?? 0,
			changedAt: changedAt ?? 0,
			type: type ?? 0,
			queue: queue ?? 0,
			due: due ?? 0,
			intervalDays: intervalDays ?? 0,
			ease: ease ?? 0,
			data: textOf(row[10])
		};
	}
}

/** The review log, oldest first. */
export function* reviewsOf(database: Database): Generator<ReviewRow> {
	const sql = 'SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id';
	for (const row of rowsOf(database, { sql, limit: rowLimits.reviews, what: 'reviews' })) {
		const [id, card, ease, interval, factor, elapsedMs, kind] = row.map(whole);
		yield {
			id: id ?? 0,
			card: card ?? 0,
			ease: ease ?? 0,
			interval: interval ?? 0,
			factor: factor ?? 0,
			elapsedMs: elapsedMs ?? 0,
			kind: kind ?? 0
		};
	}
}
