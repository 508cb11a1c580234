/**
 * A pattern for any phrase of a list, whose lines or bars part them: `(a|b)` stands for either, and a question mark says that the letter
 * or the bracket before it may be missing.
 */
export const anyOf = (list: string) =>
	`(?:${list.trim().replaceAll('.', '\\.').replaceAll('(', '(?:').replaceAll('\n', '|')})`;
