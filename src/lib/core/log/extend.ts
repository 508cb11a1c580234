import { wordsFromId } from '../random';
import type { LogRecord } from './record';
import { decodeSegment, encodeSegment, segmentCapacity, type Segment } from './segment';

/** A segment with one record more, without decoding what it held. */
export function extendSegment(segment: Segment, record: LogRecord): Segment {
	const one = encodeSegment([record]);
	const length = segment.seq.length;
	if (length >= segmentCapacity || one.device !== segment.device)
		throw new Error('Inconsistent: a record that does not fit its segment');
	return {
		...segment,
		seq: joined(Float64Array, segment.seq, one.seq),
		at: joined(Float64Array, segment.at, one.at),
		hybrid: joined(Float64Array, segment.hybrid, one.hybrid),
		offsetMinutes: joined(Int16Array, segment.offsetMinutes, one.offsetMinutes),
		tokens: joined(Uint32Array, segment.tokens, one.tokens),
		cards: joined(Uint32Array, segment.cards, one.cards),
		schedulers: joined(Uint16Array, segment.schedulers, one.schedulers),
		acts: joined(Uint16Array, segment.acts, one.acts),
		first: joined(Float64Array, segment.first, one.first),
		second: joined(Float64Array, segment.second, one.second),
		side: [...segment.side, ...one.side.map(([index, value]) => [length + index, value] as const)]
	};
}

/** The record a token stands for, if this segment holds it. */
export function recordOfToken(segment: Segment, token: string): LogRecord | null {
	const [high, low] = wordsFromId(token);
	for (let i = 0; i < segment.tokens.length; i += 2)
		if (segment.tokens[i] === high && segment.tokens[i + 1] === low)
			return decodeSegment(segment)[i / 2] ?? null;
	return null;
}

type Column = Float64Array | Uint32Array | Uint16Array | Int16Array;

function joined<T extends Column>(kind: new (length: number) => T, a: T, b: T): T {
	const all = new kind(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
