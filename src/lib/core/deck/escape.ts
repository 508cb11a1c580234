/** What a backslash may stand before; anywhere else it is a backslash. */
const pieces = /\\(?:[\\|,]|u[0-9A-Fa-f]{4})|[^]/g;
/** Characters no editor shows as what they are; a tab within a line is left alone. */
const hidden = /(?!\t)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** One line of ASCII with no blank at its edges and no backslash, or nothing: it is written as it stands. */
const plain = /^(?:[!-[\]-~](?:[ -[\]-~]*[!-[\]-~])?)?$/;

const byNumber = (character: string) =>
	`\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function characterFromPiece(piece: string): string {
	if (piece.length === 1) return piece;
	return piece.length === 2 ? piece.charAt(1) : String.fromCharCode(Number.parseInt(piece.slice(2), 16));
}

/** One line of a value as written: backslashes doubled, hidden characters and space at its edges by number. */
function escapeLine(line: string): string {
	return line
		.replaceAll('\\', '\\\\')
		.replace(hidden, byNumber)
		.replace(/^[ \t]|[ \t]$/g, byNumber);
}

/** A value as written after its key: line breaks as indented lines, those at its edges by number. */
export function escapeValue(text: string): string {
	if (plain.test(text)) return text;
	const [, before = '', middle = '', after = ''] = /^(\n*)([^]*?)(\n*)$/.exec(text) ?? [];
	const [first = '', ...rest] = middle.split('\n').map(escapeLine);
	const body = [first, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
	return byNumber('\n').repeat(before.length) + body + byNumber('\n').repeat(after.length);
}

/** Entries of a list as written, `separator` within an entry escaped. */
export function escapeList(entries: readonly string[], separator: '|' | ','): string {
	if (entries.length === 0) return '';
	return entries
		.map((entry) => escapeValue(entry).replaceAll(separator, `\\${separator}`))
		.join(separator === '|' ? ' | ' : ', ');
}

/** As `escapeList`, for a list whose places count: an empty one is two bars with a space between, and none stands at the end. */
export function escapePlaces(entries: readonly string[]): string {
	if (entries.length === 0) return '';
	const last = entries.findLastIndex((entry) => entry !== '');
	return escapeList(entries.slice(0, last + 1), '|').replace(/\| {2}(?=\|)/g, '| ');
}

/** The text that a written value means. */
export function unescapeValue(written: string): string {
	return written.includes('\\') ? written.replace(pieces, characterFromPiece) : written;
}

/** The entries that a written list means, space around them dropped. */
export function unescapeList(written: string, separator: '|' | ','): string[] {
	return unescapePlaces(written, separator).filter((entry) => entry !== '');
}

/** As `unescapeList`, for a list whose places count: with the empty ones. */
export function unescapePlaces(written: string, separator: '|' | ','): string[] {
	if (!written.includes('\\')) return written.split(separator).map((entry) => entry.trim());
	const entries = [''];
	for (const [piece] of written.matchAll(pieces)) {
		if (piece === separator) entries.push('');
		else entries.push(entries.pop() + characterFromPiece(piece));
	}
	return entries.map((entry) => entry.trim());
}
