import type { Mention, MentionKind } from '../mention';
import { longestWins } from '../refiners/order';
import type { Piece } from './pieces';

const kinds: readonly MentionKind[] = ['date', 'time', 'money', 'event', 'deal'];

/** Marks pieces as the beginning (odd) and the rest (even) of something of a kind. */
export function mark(marks: Uint8Array, from: number, to: number, kind: number): void {
	for (let at = from; at < to; at++) marks[at] = 2 * kind + (at === from ? 1 : 2);
}

/** For each piece 0, or what the grammar of dates, times, money and numbered deals finds to begin (odd) or go on (even) there. */
export function grammarMarks(pieces: readonly Piece[], shaped: readonly Mention[]): Uint8Array {
	const marks = new Uint8Array(pieces.length);
	let at = 0;
	for (const { start, end, kind } of longestWins(shaped)) {
		while (at < pieces.length && (pieces[at]?.start ?? 0) < start) at++;
		const from = at;
		while (at < pieces.length && (pieces[at]?.end ?? 0) <= end) at++;
		mark(marks, from, at, kinds.indexOf(kind));
	}
	return marks;
}
