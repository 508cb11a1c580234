import { folded } from './typed/fold';
import { editGrid, isSwap } from './typed/grid';

/** A stretch of a typed answer beside the right one; what is missing was not typed, what is extra should not have been. */
export interface Piece {
	readonly type: 'kept' | 'missing' | 'extra' | 'changed' | 'swapped';
	readonly typed: string;
	readonly right: string;
}

/** Longer texts are compared up to here: nobody reads more letter by letter. */
const most = 200;
const mostUnits = 2000;

/** The signs of a text as a reader counts them: "é" and "👍🏽" are one each. */
function signsOf(whole: string): readonly string[] {
	const text = whole.slice(0, mostUnits).normalize('NFC');
	const signs =
		'Segmenter' in Intl
			? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
					({ segment }) => segment
				)
			: (text.match(/\P{M}\p{M}*/gu) ?? []);
	return signs.slice(0, most);
}

const isKept = (one: string, other: string) =>
	one === other || (folded(one) !== '' && folded(one) === folded(other));

function joined(pieces: readonly Piece[]): readonly Piece[] {
	const all: Piece[] = [];
	for (const piece of pieces) {
		const last = all.at(-1);
		if (last?.type === piece.type)
			all[all.length - 1] = { ...piece, typed: last.typed + piece.typed, right: last.right + piece.right };
		else all.push(piece);
	}
	return all;
}

/** What of a typed answer is kept, missing, extra, changed or swapped against the right one, in reading order; case and accents are kept. */
export function lettersBetween(typed: string, right: string): readonly Piece[] {
	const [from, to] = [signsOf(typed.trim()), signsOf(right)];
	const grid = editGrid(from, to, isKept);
	const cost = (row: number, column: number) => grid[row]?.[column] ?? Infinity;
	const pieces: Piece[] = [];
	const add = (type: Piece['type'], rows: number, columns: number) => {
		pieces.push({
			type,
			typed: from.slice(row - rows, row).join(''),
			right: to.slice(column - columns, column).join('')
		});
		row -= rows;
		column -= columns;
	};
	let [row, column] = [from.length, to.length];
	while (row > 0 || column > 0) {
		const here = cost(row, column);
		const isSame = row > 0 && column > 0 && isKept(from[row - 1] ?? '', to[column - 1] ?? '');
		if (isSame && cost(row - 1, column - 1) === here) add('kept', 1, 1);
		else if (isSwap(from, to, { row, column, isEqual: isKept }) && cost(row - 2, column - 2) + 1 === here)
			add('swapped', 2, 2);
		else if (row > 0 && column > 0 && !isSame && cost(row - 1, column - 1) + 1 === here) add('changed', 1, 1);
		else if (row > 0 && cost(row - 1, column) + 1 === here) add('extra', 1, 0);
		else add('missing', 0, 1);
	}
	return joined(pieces.reverse());
}
