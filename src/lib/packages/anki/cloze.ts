/** One deletion of a cloze text, or words between them. */
type Piece = string | Deletion;

interface Deletion {
	readonly numbers: readonly number[];
	readonly pieces: Piece[];
	hint: string;
}

const marks = /\{\{c(\d{1,3}(?:,\d{1,3}){0,20})::|\}\}/g;
/** Deletions stand inside each other so deep, at most: deeper ones are words. */
const deepest = 8;

/** The pieces of a cloze text. What is never closed stays as it is written. */
function piecesOf(html: string): Piece[] {
	const whole: Deletion = { numbers: [], pieces: [], hint: '' };
	const open: Deletion[] = [whole];
	const put = (piece: Piece) => {
		if (piece !== '') open.at(-1)?.pieces.push(piece);
	};
	let at = 0;
	for (const { 0: mark, 1: numbers, index } of html.matchAll(marks)) {
		if (numbers === undefined && open.length === 1) continue;
		if (numbers !== undefined && open.length > deepest) continue;
		put(html.slice(at, index));
		at = index + mark.length;
		if (numbers !== undefined) open.push({ numbers: numbers.split(',').map(Number), pieces: [], hint: '' });
		else {
			const closed = open.pop();
			if (closed) put(withHint(closed));
		}
	}
	put(html.slice(at));
	// What was never closed: its beginning is words again.
	while (open.length > 1) {
		const broken = open.pop();
		open.at(-1)?.pieces.push(`{{c${broken?.numbers.join() ?? ''}::`, ...(broken?.pieces ?? []));
	}
	return whole.pieces;
}

/** Parts the hint, which stands behind the last words of a deletion, from them. */
function withHint(deletion: Deletion): Deletion {
	const last = deletion.pieces.at(-1);
	if (typeof last !== 'string') return deletion;
	const at = last.indexOf('::');
	if (at < 0) return deletion;
	deletion.hint = last.slice(at + 2);
	deletion.pieces.splice(-1, 1, last.slice(0, at));
	return deletion;
}

/** A cloze text as one card asks it: the text with its blanks, and what stood in each. HTML, all of it. */
export interface AskedCloze {
	readonly prompt: string;
	readonly answers: readonly string[];
}

/** The blank that a hint stands in; brackets of its own would end it. */
const blankOf = (hint: string) => `[${hint.replace(/[[\]]/g, '').trim() || '…'}]`;

/** What the card of this number asks of a cloze text. */
export function askCloze(html: string, number: number, blank = blankOf): AskedCloze {
	const answers: string[] = [];
	const plain = (pieces: readonly Piece[]): string =>
		pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');
	const asked = (pieces: readonly Piece[]): string =>
		pieces
			.map((piece) => {
				if (typeof piece === 'string') return piece;
				if (!piece.numbers.includes(number)) return asked(piece.pieces);
				answers.push(plain(piece.pieces));
				return blank(piece.hint);
			})
			.join('');
	return { prompt: asked(piecesOf(html)), answers };
}
