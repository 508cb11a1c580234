/**
 * What hides or turns what stands around it: controls, overrides and isolates, blanks of no width, tags. Joiners and direction marks are
 * spelling in many scripts, and hide something only between Latin letters or digits.
 */
export const hidden =
	/(?![\n\t])\p{Cc}|[\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|(?<=[\p{Script=Latin}\p{N}])[\u200C-\u200F]+(?=[\p{Script=Latin}\p{N}])/gu;
/** Nothing of this is hidden, and nothing a mark: Latin letters, quotation marks and dashes. */
const plain = /^[\n\t -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;
const tooManyMarks = /(\p{M}{8})\p{M}+/gu;

const byNumber = (character: string) =>
	`‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** Whether a text is of signs that neither hide nor are marks. */
export function isPlain(text: string): boolean {
	return plain.test(text);
}

/** Whether a text holds characters that nobody sees. */
export function hasUnseen(text: string): boolean {
	return !plain.test(text) && text.search(hidden) >= 0;
}

/** A text to look at before it is trusted: what nobody sees stands there by its number. */
export function showUnseen(text: string): string {
	return text.replace(hidden, (found) => [...found].map(byNumber).join(''));
}

/** A text whose letters carry eight marks at most: more of them run over the lines around. */
export function capMarks(text: string): string {
	return plain.test(text) ? text : text.replace(tooManyMarks, '$1');
}
