import { idFromWords, keyFromWords, wordsFromId } from '../random';
import type { CardId } from '../deck/card';
import { actFromColumns, columnsFromAct } from './act-columns';
import type { DeviceId, LogRecord } from './record';

/** Records a segment holds at most. */
export const segmentCapacity = 512;

/**
 * Up to 512 records of one device as columns: plain typed arrays that IndexedDB keeps by structured clone.
 * 64-bit ids stand as two Uint32, high half first, interleaved.
 */
export interface Segment {
	readonly version: 1;
	readonly device: DeviceId;
	readonly seq: Float64Array;
	readonly at: Float64Array;
	readonly hybrid: Float64Array;
	readonly offsetMinutes: Int16Array;
	readonly tokens: Uint32Array;
	readonly cards: Uint32Array;
	readonly schedulers: Uint16Array;
	/** Kind of act, grade, how, why and which way round, packed: see `act-columns.ts`. */
	readonly acts: Uint16Array;
	/** A grade's promised minutes, an undo's seq, a bury's day, a reschedule's stability. */
	readonly first: Float64Array;
	/** A grade's elapsed ms, a reschedule's difficulty. */
	readonly second: Float64Array;
	/** What few records have, by index: a grade's answer, an undo's device, a reschedule's due instant. */
	readonly side: readonly (readonly [index: number, value: string | number])[];
}

/** Packs records of one device, at least one and at most 512, in the order given. */
export function encodeSegment(records: readonly LogRecord[]): Segment {
	const device = records[0]?.device;
	if (device === undefined || records.length > segmentCapacity)
		throw new Error(`Inconsistent: a segment of ${records.length} records`);
	if (records.some((record) => record.device !== device))
		throw new Error('Inconsistent: a segment of two devices');
	const acts = records.map((record) => columnsFromAct(record.act));
	return {
		version: 1,
		device,
		seq: Float64Array.from(records, (record) => record.seq),
		at: Float64Array.from(records, (record) => record.at),
		hybrid: Float64Array.from(records, (record) => record.hybrid),
		offsetMinutes: Int16Array.from(records, (record) => record.offsetMinutes),
		tokens: Uint32Array.from(records.flatMap((record) => wordsFromId(record.token))),
		cards: Uint32Array.from(records.flatMap((record) => wordsFromId(record.card))),
		schedulers: Uint16Array.from(records, (record) => record.scheduler),
		acts: Uint16Array.from(acts, (act) => act.packed),
		first: Float64Array.from(acts, (act) => act.first),
		second: Float64Array.from(acts, (act) => act.second),
		side: acts.flatMap(({ side }, index) => (side === undefined ? [] : [[index, side] as const]))
	};
}

/** The records a segment was made of. */
export function decodeSegment(segment: Segment): LogRecord[] {
	return recordsAt(segment, [...segment.seq.keys()]);
}

/** The records of some cards in a segment, without decoding the others. */
export function recordsOfCards(segment: Segment, cards: CardKeys): LogRecord[] {
	const rows = [...segment.seq.keys()].filter((row) => cards.keys.has(keyAt(segment.cards, row)));
	return rows.length === 0 ? [] : recordsAt(segment, rows).filter(({ card }) => cards.ids.has(card));
}

/** Card ids, and the numbers they are looked for by in columns. */
export interface CardKeys {
	readonly ids: ReadonlySet<CardId>;
	readonly keys: ReadonlySet<number>;
}

/** Cards to look for in many segments. */
export function cardKeys(cards: readonly CardId[]): CardKeys {
	return { ids: new Set(cards), keys: new Set(cards.map((card) => keyFromWords(wordsFromId(card)))) };
}

function recordsAt(segment: Segment, rows: readonly number[]): LogRecord[] {
	const side = new Map(segment.side);
	return rows.map((row) => ({
		device: segment.device,
		seq: cell(segment.seq, row),
		at: cell(segment.at, row),
		hybrid: cell(segment.hybrid, row),
		offsetMinutes: cell(segment.offsetMinutes, row),
		token: idAt(segment.tokens, row),
		card: idAt(segment.cards, row) as CardId,
		scheduler: cell(segment.schedulers, row),
		act: actFromColumns({
			packed: cell(segment.acts, row),
			first: cell(segment.first, row),
			second: cell(segment.second, row),
			side: side.get(row)
		})
	}));
}

type Column = Float64Array | Uint32Array | Uint16Array | Int16Array;

function cell(column: Column, index: number): number {
	const value = column[index];
	if (value === undefined) throw new Error('Inconsistent: columns of different lengths');
	return value;
}

function idAt(column: Uint32Array, row: number): string {
	return idFromWords([cell(column, 2 * row), cell(column, 2 * row + 1)]);
}

function keyAt(column: Uint32Array, row: number): number {
	return keyFromWords([cell(column, 2 * row), cell(column, 2 * row + 1)]);
}
