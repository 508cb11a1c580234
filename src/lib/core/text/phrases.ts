/**
 * A pattern for any phrase of a list, whose lines or bars part them: `(a|b)` stands for either, and a question mark says that the letter
 * or the bracket before it may be missing.
 */
export const anyOf = (list: string) =>
	`(?:${list.trim().replaceAll('.', '\\.').replaceAll('(', '(?:').replaceAll('\n', '|')})`;

/** As `anyOf`, for use without the `i` flag: a word with a capital may be written small, and a blank may be several. */
export const anyIn = (list: string) =>
	anyOf(list)
		.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
		.replaceAll(' ', '\\s+');
