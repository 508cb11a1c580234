import type { Line } from './lines';

/** A row of a table written with bars: at least two bars between cells. */
const barRow = /^\|?[^|\n]*\|[^|\n]*\|[^\n]*$/;
/** The line of dashes below a table's head. */
const barRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const fewestTabs = 2;
const fewestRows = 3;

/** The lines from each blank line to the next. */
export function stanzasOf(lines: readonly Line[]): Line[][] {
	const found: Line[][] = [];
	for (const line of lines) {
		if (line.afterBlank || found.length === 0) found.push([]);
		found[found.length - 1]?.push(line);
	}
	return found;
}

/** Where the rule below a table's head stands, or −1. */
export const ruleAt = (stanza: readonly Line[]) =>
	stanza.findIndex(({ text }) => text.includes('|') && barRule.test(text.slice(0, 2000)));

/** Whether the head above the rule names three columns or more. */
export function isTable(stanza: readonly Line[]): boolean {
	const rule = ruleAt(stanza);
	return rule > 0 && stanza.slice(0, rule).some(({ text }) => barRow.test(text.replace(/^\|/, '')));
}

const tabs = ({ text }: Line) => text.split('\t').length - 1;

/** The lines that are rows of tables: with bars below a head, or three and more in a row with two tabs. */
export function rowsOf(lines: readonly Line[]): ReadonlySet<Line> {
	const rows = new Set<Line>();
	for (const stanza of stanzasOf(lines)) {
		if (isTable(stanza))
			stanza.slice(ruleAt(stanza) + 1).forEach((line) => line.text.includes('|') && rows.add(line));
		const tabbed = stanza.filter((line) => tabs(line) >= fewestTabs);
		if (tabbed.length >= fewestRows) for (const line of tabbed) rows.add(line);
	}
	return rows;
}
