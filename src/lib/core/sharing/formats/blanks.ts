/** A sentence in pieces: words that stand, and words that are asked; those of one group are asked together. */
export type Piece = string | { readonly group: string; readonly answer: string; readonly hint?: string };

/** A clause with its blank and what belongs there. */
export interface Blanked {
	readonly group: string;
	readonly prompt: string;
	readonly answer: string;
}

const shown = (piece: Piece) => (typeof piece === 'string' ? piece : piece.answer);
const blank = (hint: string | undefined) => `[${(hint ?? '').replace(/[[\]]/g, '').trim() || '…'}]`;

/** At most so many blanks are made of one sentence. */
const mostGroups = 100;

/** One card for each group of blanks: its words left out, the others shown. */
export function cardsFromPieces(pieces: readonly Piece[]): readonly Blanked[] {
	const groups = [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.group])))];
	return groups.slice(0, mostGroups).map((group) => {
		const isAsked = (piece: Piece) => typeof piece !== 'string' && piece.group === group;
		const asked = pieces.flatMap((piece) =>
			typeof piece !== 'string' && piece.group === group ? [piece.answer.trim()] : []
		);
		const prompt = pieces
			.map((piece) => (typeof piece !== 'string' && isAsked(piece) ? blank(piece.hint) : shown(piece)))
			.join('');
		return { group, prompt, answer: [...new Set(asked)].join(', ') };
	});
}

/** A text in pieces by a pattern with the groups `group`, `answer` and `hint`, of which all but the answer may be missing. */
export function piecesByPattern(text: string, pattern: RegExp): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const found of text.matchAll(pattern)) {
		const { group, answer = '', hint } = found.groups ?? {};
		pieces.push(text.slice(at, found.index));
		pieces.push({ group: group ?? String(pieces.length), answer, ...(hint ? { hint } : {}) });
		at = found.index + found[0].length;
	}
	return [...pieces, text.slice(at)];
}

/** Anki's blanks: {{c1::words}} or {{c1::words::hint}}. */
export const ankiBlanks =
	/\{\{c(?<group>\d{1,3})::(?<answer>(?:(?!::|\{\{|\}\})[^])*)(?:::(?<hint>(?:(?!\{\{|\}\})[^])*))?\}\}/g;

/** Whether words stand for the cover of a part of a picture, as Anki writes it: without the picture they say nothing. */
export function isCover(words: string): boolean {
	return /^\s*(?:\{\{c\d{1,3}::)?image-occlusion:/.test(words);
}
