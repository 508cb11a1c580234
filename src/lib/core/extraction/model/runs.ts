import * as known from './knownFor';
import { isGlued, type Piece } from './pieces';
import type { Word } from './words';

/** Where a run of capitals begins and ends (exclusive), by itself and with what "of" and the like bind to it, and which piece is its head. */
export interface Run {
	readonly from: number;
	readonly to: number;
	readonly wideFrom: number;
	readonly wideTo: number;
	/** The word that says what the wide run is: the last before "of", "for" or "on". */
	readonly head: number;
}

/** That of a piece in no run. */
export const noRun: Run = { from: -1, to: -1, wideFrom: -1, wideTo: -1, head: -1 };

/** No run is longer, so that a line of nothing but capitals costs no more than its length. */
const longest = 24;

/** Whether the sign at `at` stands within a name: "J. F.", "Anglo-American", "Johnson & Johnson". */
function binds(words: readonly Word[], pieces: readonly Piece[], at: number): boolean {
	const [before, sign, after] = [words[at - 1], words[at], words[at + 1]];
	if (!before?.isCapital || !after?.isCapital || !sign) return false;
	if (sign.text === '-') return isGlued(pieces, at) && isGlued(pieces, at + 1);
	return sign.text === '&' || (sign.text === '.' && before.text.length === 1);
}

/** North and south begin names as often as sentences. */
const compass = /^(?:North|South|East|West)(?:ern)?$/;

function isNamed(words: readonly Word[], pieces: readonly Piece[], at: number): boolean {
	const word = words[at];
	if (!word?.isCapital) return binds(words, pieces, at);
	const isOpener = (word.flags & known.opener) !== 0 && (word.flags & known.state) === 0;
	return !(at === 0 && isOpener && !(compass.test(word.text) && words[1]?.isCapital));
}

/** How many small words after `at` lead on to a word with a capital: "of", "of the", "for". */
function bridge(words: readonly Word[], at: number): number {
	for (let width = 0; width < 3; width++) {
		const word = words[at + width];
		if (!word) return 0;
		if (word.isCapital) return width;
		if (!(word.flags & known.joiner)) return 0;
	}
	return 0;
}

function headOf(words: readonly Word[], from: number, to: number): number {
	for (let at = from + 1; at < to; at++) if (/^(?:of|for|on)$/.test(words[at]?.text ?? '')) return at - 1;
	return to - 1;
}

/** The run of capitals of each piece: strict ones, and wide ones that "of", "for", "the" and name particles hold together. */
export function runsOf(words: readonly Word[], pieces: readonly Piece[]): readonly Run[] {
	const runs = words.map(() => noRun);
	for (let at = 0; at < words.length;) {
		if (!isNamed(words, pieces, at)) {
			at++;
			continue;
		}
		const wideFrom = at;
		const strict: (readonly [from: number, to: number])[] = [];
		let end = at;
		for (;;) {
			const from = end;
			while (end < words.length && end - wideFrom < longest && isNamed(words, pieces, end)) end++;
			strict.push([from, end]);
			const width = end - wideFrom < longest ? bridge(words, end) : 0;
			if (width === 0) break;
			end += width;
		}
		const wide = { ...noRun, wideFrom, wideTo: end, head: headOf(words, wideFrom, end) };
		runs.fill(wide, wideFrom, end);
		for (const [from, to] of strict) runs.fill({ ...wide, from, to }, from, to);
		at = Math.max(end, at + 1);
	}
	return runs;
}
