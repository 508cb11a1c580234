import type { Line } from './lines';
import { boxes, endings, furniture, tableRow, tableRule } from './patterns';

/** What of the lines is article, what is a row of a table, and what is neither. */
export interface Sorted {
	readonly kept: readonly Line[];
	readonly rows: ReadonlySet<Line>;
	readonly out: readonly Line[];
}

const bare = (line: Line) => line.text.replace(/^(?:>\s*)+/, '').replace(/^(?:[|*•]\s+)/, '');
const isProse = (line: Line) => line.text.length >= 60 && !/^[*•|]/.test(line.text);
/** A whole paragraph in one line, or the first of a broken one. */
const endsBox = (line: Line) =>
	(line.afterBlank && (isProse(line) || /^#{1,6}\s/.test(line.text))) ||
	(line.text.length > 160 && isProse(line) && /[.!?\]]$/.test(line.text));

/** The lines from each blank line to the next. */
function stanzas(lines: readonly Line[]): Line[][] {
	const found: Line[][] = [];
	for (const line of lines) {
		if (line.afterBlank || found.length === 0) found.push([]);
		found[found.length - 1]?.push(line);
	}
	return found;
}

/** Tables of three columns or more keep their rows; a table of one cell is a banner. */
function sortTable(stanza: readonly Line[], rows: Set<Line>, out: Set<Line>): void {
	const rule = stanza.findIndex((line) => tableRule.test(line.text) && line.text.includes('|'));
	if (rule < 0) return;
	const isTable = stanza.slice(0, rule).some((line) => tableRow.test(line.text.replace(/^\|/, '')));
	stanza.forEach((line, at) => {
		if (isTable && at > rule && line.text.includes('|')) rows.add(line);
		else if (!isTable || at <= rule) out.add(line);
	});
}

/** Where the text proper ends: at a heading such as "References" or "Leave a Reply" in its second half. */
function endOf(lines: readonly Line[]): number {
	const last = lines[lines.length - 1]?.end ?? 0;
	return lines.find((line) => line.start > last * 0.4 && endings.test(bare(line)))?.start ?? Infinity;
}

/** Boxes of navigation: from their first line until prose or a heading. */
function sortBoxes(lines: readonly Line[], out: Set<Line>): void {
	let inBox = false;
	for (const line of lines) {
		inBox = boxes.test(line.text) || (inBox && !endsBox(line));
		if (inBox) out.add(line);
	}
}

/** Tells the article's lines from what surrounds them on a page. */
export function sortLines(lines: readonly Line[]): Sorted {
	const rows = new Set<Line>();
	const out = new Set<Line>();
	sortBoxes(lines, out);
	const end = endOf(lines.filter((line) => !out.has(line)));
	for (const line of lines) {
		const text = bare(line);
		if (line.start >= end || text === '' || furniture.some((pattern) => pattern.test(text))) out.add(line);
	}
	for (const stanza of stanzas(lines)) sortTable(stanza, rows, out);
	for (const line of out) rows.delete(line);
	return {
		kept: lines.filter((line) => !out.has(line)),
		rows,
		out: [...out].sort((a, b) => a.start - b.start)
	};
}
