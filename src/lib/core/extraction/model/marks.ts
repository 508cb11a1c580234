import type { Mention, MentionKind } from '../mention';
import { longestWins } from '../refiners/order';
import type { Piece } from './pieces';

const kinds: readonly MentionKind[] = ['date', 'time', 'money', 'event', 'deal'];

/** For each piece 0, or what the grammar of dates, times, money and numbered deals finds to begin (odd) or go on (even) there. */
export function grammarMarks(pieces: readonly Piece[], shaped: readonly Mention[]): Uint8Array {
	const marks = new Uint8Array(pieces.length);
	let at = 0;
	for (const { start, end, kind } of longestWins(shaped)) {
		while (at < pieces.length && (pieces[at]?.start ?? 0) < start) at++;
		const from = at;
		while (at < pieces.length && (pieces[at]?.end ?? 0) <= end) at++;
		marks.fill(2 * kinds.indexOf(kind) + 2, from, at);
		if (at > from) marks[from] = 2 * kinds.indexOf(kind) + 1;
	}
	return marks;
}
