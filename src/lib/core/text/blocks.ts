import type { Span } from './article';
import type { Line } from './lines';

/** Lines that belong together: a paragraph, a heading, an item of a list, or a row of a table. */
export interface Block extends Span {
	readonly lines: readonly Line[];
	readonly role: 'prose' | 'heading' | 'item' | 'row';
}

const itemMark = /^(?:>\s*)*(?:[*•·▪◦+-]\s|\(?\d{1,2}[.)]\s+\S.*[.;:]$)/;
const headingMark = /^(?:>\s*)*(?:#{1,6}\s|\*\*\s)/;
/** A line longer than this was not broken by hand, so the next line is another paragraph. */
const longestBrokenLine = 120;

/** Whether a line was broken only because the next word did not fit into `width`. */
function isBroken(line: Line, next: Line, width: number): boolean {
	const word = /^\S+/.exec(next.text.replace(/^>\s*/, ''))?.[0].length ?? 0;
	return line.indent + line.text.length + 1 + word > width * 0.93 || /\p{L}-$/u.test(line.text);
}

const isSeparate = (line: Line) => itemMark.test(line.text) || headingMark.test(line.text);

function goesOn(last: Line, next: Line, width: number): boolean {
	if (next.afterBlank || isSeparate(next) || headingMark.test(last.text)) return false;
	// What was left out between two lines is never read, so they are two paragraphs.
	if (next.place !== last.place + 1 || last.text.length > longestBrokenLine) return false;
	return width > 30 && isBroken(last, next, width);
}

/** The widest line among those that touch each other, for each line. */
function widths(lines: readonly Line[]): number[] {
	const found: number[] = [];
	let from = 0;
	for (let at = 0; at < lines.length; at++) {
		if (at + 1 < lines.length && !lines[at + 1]?.afterBlank) continue;
		let width = 0;
		for (const line of lines.slice(from, at + 1)) width = Math.max(width, line.indent + line.text.length);
		for (; from <= at; from++) found.push(width);
	}
	return found;
}

/** Short, alone, without a full stop: a heading, or what passes for one. */
function isHeading(lines: readonly Line[]): boolean {
	const text = lines.map((line) => line.text).join(' ');
	return (
		lines.length <= 3 && text.length <= 200 && !/[.!?:;,…]["'”’)\]]*$/.test(text) && /\p{Lu}|\d/u.test(text)
	);
}

function roleOf(lines: readonly Line[], rows: ReadonlySet<Line>): Block['role'] {
	const first = lines[0];
	if (!first || rows.has(first)) return 'row';
	if (headingMark.test(first.text)) return 'heading';
	if (itemMark.test(first.text)) return 'item';
	return isHeading(lines) ? 'heading' : 'prose';
}

/** Joins the lines a program or a page broke, and says what each paragraph is. */
export function blocksOf(lines: readonly Line[], rows: ReadonlySet<Line>): Block[] {
	const groups: Line[][] = [];
	const width = widths(lines);
	lines.forEach((line, at) => {
		const last = lines[at - 1];
		const joins = last && !rows.has(line) && !rows.has(last) && goesOn(last, line, width[at] ?? 0);
		if (joins) groups[groups.length - 1]?.push(line);
		else groups.push([line]);
	});
	return groups.map((group) => ({
		start: group[0]?.start ?? 0,
		end: group[group.length - 1]?.end ?? 0,
		lines: group,
		role: roleOf(group, rows)
	}));
}
