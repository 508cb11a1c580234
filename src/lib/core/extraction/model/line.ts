import type { Passage } from '../passage';
import { listedNames } from './lists';
import { piecesOf, type Piece } from './pieces';
import { runsOf, type Run } from './runs';
import type { Word, WordBook } from './words';

/** A sentence, or a stretch of an endless one, as the features see it: all columns as long as `pieces`. */
export interface Line {
	readonly pieces: readonly Piece[];
	readonly words: readonly Word[];
	/** The words with hyphens that the pieces are parts of: `words` again where there are none. */
	readonly wholes: readonly Word[];
	readonly runs: readonly Run[];
	/** Names of the lexicon, see `listedNames`. */
	readonly listed: Uint8Array;
	/** The first piece that is a word. */
	readonly first: number;
	/** All of it is in capitals. */
	readonly isShouted: boolean;
}

/** A sentence without an end is read in stretches of so many pieces. */
const longest = 400;
const slack = 50;

function lineOf(pieces: readonly Piece[], book: WordBook): Line {
	const words = pieces.map(({ text }) => book.wordOf(text));
	const spelled = words.filter(({ text }) => /\p{L}{2}/u.test(text));
	return {
		pieces,
		words,
		wholes: pieces.some(({ whole }) => whole)
			? pieces.map(({ text, whole = text }, at) => (whole === text && words[at]) || book.wordOf(whole))
			: words,
		runs: runsOf(words, pieces),
		listed: listedNames(words),
		first: Math.max(
			0,
			words.findIndex(({ text }) => /\p{L}|\p{N}/u.test(text))
		),
		isShouted: spelled.length > 1 && spelled.every(({ isUpper }) => isUpper)
	};
}

/** Where a stretch that begins at `from` had best end: behind a comma or the like near its full length. */
function endOf(pieces: readonly Piece[], from: number): number {
	const full = from + longest;
	if (full >= pieces.length) return pieces.length;
	for (let end = full; end > full - slack; end--)
		if (/^[,;:)]$/.test(pieces[end - 1]?.text ?? '')) return end;
	return full;
}

/** A passage as lines: one, but for passages that go on and on. */
export function linesOf({ tokens }: Passage, book: WordBook): readonly Line[] {
	const pieces = piecesOf(tokens);
	const lines: Line[] = [];
	for (let at = 0; at < pieces.length;) {
		const end = endOf(pieces, at);
		lines.push(lineOf(pieces.slice(at, end), book));
		at = end;
	}
	return lines;
}
