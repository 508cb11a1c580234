import { strToU8, zipSync } from 'fflate';
import type { Database } from 'sql.js';
import type { Card, Deck } from '../../core/deck/card';
import { recordsByCard } from '../../core/log/order';
import type { LogRecord } from '../../core/log/record';
import { newMemory, type FoldRules, type Memory } from '../../core/scheduling/memory';
import { guidOf } from '../../core/sharing/guids';
import { addDays, dayFromMoment, type Moment } from '../../core/time';
import type { Sqlite } from '../sqlite/sqlite';
import type { ReviewRow } from './collection';
import { firstDay, noonOf } from './days';
import { historyOf } from './history';
import { ankiDeckId, decksJson, settingsJson, typesJson } from './ownDeck';
import { ankiTag, fieldsFromCard, ownTypeOf } from './ownNotes';
import { columnsFromMemory } from './schedule';
import { schema } from './schema';

/** A deck on its way to Anki. */
export interface DeckForAnki {
	readonly deck: Deck;
	readonly cards: readonly Card[];
	/** The log of its cards, in any order; none where progress stays here. */
	readonly records: readonly LogRecord[];
	readonly rules: FoldRules;
	/** Now, and where. */
	readonly moment: Moment;
}

/** The instant that a package counts its days from: noon of the day before its deck was made, or before the first review, so that no card is due before it. */
function createdAtOf({ deck, moment, records }: DeckForAnki): number {
	const at = records.reduce(
		(first, record) => Math.min(first, record.at),
		Math.min(deck.createdAt, moment.at)
	);
	const day = dayFromMoment({ at, offsetMinutes: moment.offsetMinutes }, 0);
	return Math.floor(noonOf(addDays(day, -1), moment) / 1000);
}

/** Ids of Anki's review log are times, none yet to come, and no two rows share one: a later one of the same moment moves on. */
function* apart(rows: readonly ReviewRow[], now: number): Generator<ReviewRow> {
	let last = 0;
	for (const row of [...rows].sort((one, other) => one.id - other.id)) {
		last = Math.max(Math.min(Math.floor(row.id), now), last + 1);
		yield { ...row, id: last };
	}
}

function putHead(database: Database, parts: DeckForAnki): void {
	const { deck, moment, rules } = parts;
	const conf = {
		schedVer: 2,
		sched2021: true,
		creationOffset: -moment.offsetMinutes,
		rollover: Math.floor(rules.dayStartMinutes / 60) % 24,
		curDeck: ankiDeckId(deck),
		activeDecks: [ankiDeckId(deck)],
		nextPos: parts.cards.length + 1,
		entente: deck.id
	};
	const seconds = Math.floor(moment.at / 1000);
	const head = database.prepare('INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,?)');
	const json = [JSON.stringify(conf), typesJson(), decksJson(deck, seconds), settingsJson(), '{}'];
	head.run([createdAtOf(parts), moment.at, moment.at, ...json]);
	head.free();
}

/** Ids of notes and cards are times in Anki, too: from when the deck was made, one after the other, and never yet to come. */
function firstId({ deck, cards, moment }: DeckForAnki): number {
	return Math.floor(Math.min(deck.createdAt, moment.at - cards.length));
}

/** What is remembered of each card, and the review log of all, in its order. */
function historiesOf({ cards, records, rules, moment }: DeckForAnki, from: number) {
	const byCard = recordsByCard(records);
	const memories: Memory[] = [];
	const rows: ReviewRow[] = [];
	for (const [index, { id }] of cards.entries()) {
		const known = byCard.get(id);
		const history = known ? historyOf(id, known, rules) : { memory: newMemory(id), rows: [] };
		memories.push(history.memory);
		for (const row of history.rows) rows.push({ ...row, card: from + index });
	}
	return { memories, rows: [...apart(rows, moment.at)] };
}

function putNotes(database: Database, { deck, cards, moment }: DeckForAnki, from: number): void {
	const note = database.prepare("INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,0,0,'')");
	const seconds = Math.floor(moment.at / 1000);
	for (const [index, card] of cards.entries()) {
		const fields = fieldsFromCard(card, deck);
		const tags = card.tags.map((tag) => ` ${ankiTag(tag)}`).join('');
		const words = [tags && `${tags} `, fields.join('\x1f'), fields[0] ?? ''];
		note.run([from + index, guidOf(card), ownTypeOf(card).id, seconds, ...words]);
	}
	note.free();
}

function putCards(database: Database, parts: DeckForAnki): void {
	const { deck, rules, moment } = parts;
	const { dayStartMinutes } = rules;
	const from = firstId(parts);
	const { memories, rows } = historiesOf(parts, from);
	const last = new Map(rows.map((row) => [row.card, row]));
	const days = { createdAt: createdAtOf(parts), offsetMinutes: moment.offsetMinutes, dayStartMinutes };
	const ground = { rules, first: firstDay(days), today: dayFromMoment(moment, dayStartMinutes) };
	const statement = database.prepare('INSERT INTO cards VALUES (?,?,?,0,?,-1,?,?,?,?,?,?,?,?,0,0,0,?)');
	for (const [index, memory] of memories.entries()) {
		const id = from + index;
		const columns = columnsFromMemory(memory, { ...ground, position: index + 1 }, last.get(id));
		const { type, queue, due, ivl, factor, left, data } = columns;
		const schedule = [type, queue, due, ivl, factor, memory.repetitions, memory.lapses, left, data];
		statement.run([id, id, ankiDeckId(deck), Math.floor(moment.at / 1000), ...schedule]);
	}
	statement.free();
	putReviews(database, rows);
}

function putReviews(database: Database, rows: readonly ReviewRow[]): void {
	const statement = database.prepare('INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)');
	const before = new Map<number, number>();
	for (const { id, card, ease, interval, factor, elapsedMs, kind } of rows) {
		statement.run([id, card, ease, interval, before.get(card) ?? 0, factor, elapsedMs, kind]);
		before.set(card, interval);
	}
	statement.free();
}

/** A deck as a package that any Anki of these years opens: one collection of schema 11, deflated. */
export function writePackage(sqlite: Sqlite, parts: DeckForAnki): Uint8Array {
	const database = new sqlite.Database();
	try {
		database.exec(schema);
		database.exec('BEGIN');
		putHead(database, parts);
		putNotes(database, parts, firstId(parts));
		putCards(database, parts);
		database.exec('COMMIT');
		const collection = database.export();
		// No time of day: the same deck gives the same bytes.
		const mtime = new Date(1980, 0, 1);
		return zipSync(
			{ meta: [strToU8('\x08\x02'), { level: 0 }], 'collection.anki21': collection, media: strToU8('{}') },
			{ level: 6, mtime }
		);
	} finally {
		database.close();
	}
}
