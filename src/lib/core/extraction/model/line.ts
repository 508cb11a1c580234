import type { Mention } from '../mention';
import type { Passage } from '../passage';
import { listedNames } from './lists';
import { grammarMarks } from './marks';
import { piecesOf, type Piece } from './pieces';
import { runsOf, type Runs } from './runs';
import type { Word, WordBook } from './words';

/** A sentence, or a stretch of an endless one, as the features see it: all columns as long as `pieces`. */
export interface Line {
	readonly pieces: readonly Piece[];
	readonly words: readonly Word[];
	readonly runs: Runs;
	/** Names of the lexicon, see `listedNames`. */
	readonly listed: Uint8Array;
	/** What the grammar found, see `grammarMarks`. */
	readonly marks: Uint8Array;
	/** The first piece that is a word. */
	readonly first: number;
	/** All of it is in capitals. */
	readonly isShouted: boolean;
}

/** A sentence without an end is read in stretches of so many pieces. */
const longest = 400;

function lineOf(pieces: readonly Piece[], shaped: readonly Mention[], book: WordBook): Line {
	const words = pieces.map(({ text }) => book.wordOf(text));
	const spelled = words.filter(({ text }) => /\p{L}{2}/u.test(text));
	return {
		pieces,
		words,
		runs: runsOf(words, pieces),
		listed: listedNames(words),
		marks: grammarMarks(pieces, shaped),
		first: Math.max(
			0,
			words.findIndex(({ text }) => /\p{L}|\p{N}/u.test(text))
		),
		isShouted: spelled.length > 1 && spelled.every(({ isUpper }) => isUpper)
	};
}

/** A passage as lines: one, but for passages that go on and on. `shaped` is what the grammar found in it. */
export function linesOf(passage: Passage, shaped: readonly Mention[], book: WordBook): readonly Line[] {
	const pieces = piecesOf(passage.tokens);
	if (pieces.length <= longest) return [lineOf(pieces, shaped, book)];
	const lines: Line[] = [];
	for (let at = 0; at < pieces.length; at += longest) {
		const part = pieces.slice(at, at + longest);
		const [start, end] = [part[0]?.start ?? 0, part[part.length - 1]?.end ?? 0];
		lines.push(
			lineOf(
				part,
				shaped.filter((mention) => mention.start >= start && mention.end <= end),
				book
			)
		);
	}
	return lines;
}
