import * as known from './knownFor';
import type { Piece } from './pieces';
import type { Word } from './words';

/** Where each piece's run of capitals begins and ends (exclusive) and which piece is its head; -1 where it is in none. */
export interface Runs {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly wideFrom: Int32Array;
	readonly wideTo: Int32Array;
	/** The word that says what the wide run is: the last before "of", "for" or "on". */
	readonly head: Int32Array;
}

/** No run is longer, so that a line of nothing but capitals costs no more than its length. */
const longest = 24;

/** Whether the sign at `at` stands within a name: "J. F.", "Anglo-American", "Johnson & Johnson". */
function binds(words: readonly Word[], pieces: readonly Piece[], at: number): boolean {
	const [before, sign, after] = [words[at - 1], words[at], words[at + 1]];
	if (!before?.isCapital || !after?.isCapital || !sign) return false;
	if (sign.text === '-') return pieces[at]?.isGlued === true && pieces[at + 1]?.isGlued === true;
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

/** The runs of capitals of a sentence: strict ones, and wide ones that "of", "for", "the" and name particles hold together. */
export function runsOf(words: readonly Word[], pieces: readonly Piece[]): Runs {
	const column = () => new Int32Array(words.length).fill(-1);
	const runs = { from: column(), to: column(), wideFrom: column(), wideTo: column(), head: column() };
	for (let at = 0; at < words.length;) {
		if (!isNamed(words, pieces, at)) {
			at++;
			continue;
		}
		const wideFrom = at;
		let end = at;
		for (;;) {
			const from = end;
			while (end < words.length && end - wideFrom < longest && isNamed(words, pieces, end)) end++;
			runs.from.fill(from, from, end);
			runs.to.fill(end, from, end);
			const width = end - wideFrom < longest ? bridge(words, end) : 0;
			if (width === 0) break;
			end += width;
		}
		runs.wideFrom.fill(wideFrom, wideFrom, end);
		runs.wideTo.fill(end, wideFrom, end);
		runs.head.fill(headOf(words, wideFrom, end), wideFrom, end);
		at = Math.max(end, at + 1);
	}
	return runs;
}
