import type { Line } from '../lines';
import { goingOn, type Clean, type Page } from '../page';

const raised = /^[¹²³⁴-⁹†‡§]{1,2}\s?[\p{L}“"]/u;
const numbered = /^(?:\[(\d{1,3})\]|(\d{1,3})\.?)\s+[\p{L}“"‘]/u;
const starred = /^\*{1,3}\s?\p{Lu}.*\.$/u;
const attached =
	/(?<=\p{Ll}{2}[.,;:”"’)]{0,3})(\d{1,3})(?![\d.,]*\d|\p{L})|(?<=\b(?:1[5-9]|20)\d\d[.,;])(\d{1,2})(?!\S)|\[(\d{1,3})\]/gu;
const rule = /^[_—–-]{4,}$/;

/** Numbers that hang on a word of the text, as marks of notes do. */
function marksIn(lines: readonly Line[]): ReadonlySet<string> {
	const marks = new Set<string>();
	for (const { text } of lines)
		for (const [, bare, dated, boxed] of text.matchAll(attached)) marks.add(bare ?? dated ?? boxed ?? '');
	return marks;
}

/** Whether the page ends below this line: what follows within a note's length is left out already. */
function isAtBottom(line: Line, page: Page): boolean {
	for (let at = line.place + 1; at < line.place + 7; at++) {
		const next = page.all[at];
		if (!next || page.isOut(next)) return true;
		if (next.afterBlank && !numbered.test(next.text) && !raised.test(next.text)) return false;
	}
	return false;
}

/** Notes at the foot of a page or of the text: their mark hangs on a word above, and the page ends below them. */
export const footnote: Clean = (page) => {
	const marks = marksIn(page.lines.filter(({ words }) => words > 2));
	const isRuled = ({ place }: Line) => rule.test(page.all[place - 1]?.text ?? '');
	const isNote = (line: Line) => {
		if (raised.test(line.text)) return true;
		if (starred.test(line.text) && isRuled(line)) return true;
		const found = numbered.exec(line.text);
		if (!found || !/\p{Ll}/u.test(line.text)) return false;
		return isRuled(line) || (marks.has(found[1] ?? found[2] ?? '') && isAtBottom(line, page));
	};
	const found: Line[] = [];
	for (const line of page.lines) {
		const last = found[found.length - 1];
		const follows = last?.place === line.place - 1 && numbered.test(line.text);
		if (isNote(line) || follows) found.push(line, ...restOf(line, page));
	}
	return found;
};

/** The lines of one note: to its sentence's end, the next note, a heading or what is left out. */
function restOf(line: Line, page: Page): Line[] {
	if (line.isClosed) return [];
	const lines = goingOn(line, page);
	const isOther = (next: Line) =>
		page.isOut(next) || numbered.test(next.text) || raised.test(next.text) || !/\p{Ll}/u.test(next.text);
	const end = lines.findIndex((next, at) => isOther(next) || (lines[at - 1]?.isClosed ?? false));
	return lines.slice(0, end < 0 ? lines.length : end);
}
