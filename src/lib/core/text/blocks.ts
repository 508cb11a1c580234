import type { Span } from './article';
import type { Line } from './lines';
import { goesOn, isItem, isMarkedHeading, widthsOf } from './wrap';

/** Lines that belong together: a paragraph, a heading, an item of a list, or a row of a table. */
export interface Block extends Span {
	readonly lines: readonly Line[];
	readonly role: 'prose' | 'heading' | 'item' | 'row';
}

type IsRow = (line: Line) => boolean;

/** Short, alone, without a full stop: a heading, or what passes for one. */
function isHeading(lines: readonly Line[]): boolean {
	if (lines.length > 3) return false;
	const text = lines.map((line) => line.text).join(' ');
	return text.length <= 200 && !/[.!?:;,…]["'”’)\]]*$/.test(text) && /\p{Lu}|\d/u.test(text);
}

function roleOf(lines: readonly Line[], isRow: IsRow): Block['role'] {
	const first = lines[0];
	if (!first || isRow(first)) return 'row';
	if (isMarkedHeading(first)) return 'heading';
	if (isItem(first)) return 'item';
	return isHeading(lines) ? 'heading' : 'prose';
}

/** Lines in groups, each a paragraph that a program or a page broke into lines. */
export function groupsOf(lines: readonly Line[], isRow: IsRow): Line[][] {
	const groups: Line[][] = [];
	const width = widthsOf(lines);
	lines.forEach((line, at) => {
		const group = groups[groups.length - 1];
		const isCell = isRow(line) || (group?.[0] && isRow(group[0]));
		if (group && !isCell && goesOn(group, line, width[at] ?? 0)) group.push(line);
		else groups.push([line]);
	});
	return groups;
}

/** Joins the lines a program or a page broke, and says what each paragraph is. */
export function blocksOf(lines: readonly Line[], isRow: IsRow): Block[] {
	return groupsOf(lines, isRow).map((group) => ({
		start: group[0]?.start ?? 0,
		end: group[group.length - 1]?.end ?? 0,
		lines: group,
		role: roleOf(group, isRow)
	}));
}
