import { idFromWords, wordsFromId } from '../random';
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
	const side = new Map(segment.side);
	return Array.from(segment.seq, (seq, index): LogRecord => ({
		device: segment.device,
		seq,
		at: cell(segment.at, index),
		hybrid: cell(segment.hybrid, index),
		offsetMinutes: cell(segment.offsetMinutes, index),
		token: idAt(segment.tokens, index),
		card: idAt(segment.cards, index) as CardId,
		scheduler: cell(segment.schedulers, index),
		act: actFromColumns({
			packed: cell(segment.acts, index),
			first: cell(segment.first, index),
			second: cell(segment.second, index),
			side: side.get(index)
		})
	}));
}

/** The card ids of a segment as words, to find the records of a card without decoding them all. */
export function segmentHasCard(segment: Segment, card: CardId): boolean {
	const [high, low] = wordsFromId(card);
	for (let i = 0; i < segment.cards.length; i += 2)
		if (segment.cards[i] === high && segment.cards[i + 1] === low) return true;
	return false;
}

type Column = Float64Array | Uint32Array | Uint16Array | Int16Array;

function cell(column: Column, index: number): number {
	const value = column[index];
	if (value === undefined) throw new Error('Inconsistent: columns of different lengths');
	return value;
}

function idAt(column: Uint32Array, index: number): string {
	return idFromWords([cell(column, 2 * index), cell(column, 2 * index + 1)]);
}
