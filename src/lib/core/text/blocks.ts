import type { Span } from './article';
import type { Line } from './lines';
import { goesOn, isItem, isMarkedHeading, widthsOf, type Gap } from './wrap';

/** Lines that belong together: a paragraph, a heading, an item of a list, or a row of a table. */
export interface Block extends Span {
	readonly lines: readonly Line[];
	readonly role: 'prose' | 'heading' | 'item' | 'row';
}

/** What is known of lines beside their text: rows of tables, and what stands between two that are read. */
export interface Setting {
	readonly isRow: (line: Line) => boolean;
	readonly gapBetween: (last: Line, next: Line) => Gap;
	/** Whether all that is no article is out. */
	readonly isClean: boolean;
}

/** Short, alone, without a full stop: a heading, or what passes for one. */
function isHeading(lines: readonly Line[]): boolean {
	if (lines.length > 3) return false;
	const text = lines.map((line) => line.text).join(' ');
	return text.length <= 200 && !/[.!?:;,…]["'”’)\]]*$/.test(text) && /\p{Lu}|\d/u.test(text);
}

function roleOf(lines: readonly Line[], { isRow }: Setting): Block['role'] {
	const first = lines[0];
	if (!first || isRow(first)) return 'row';
	if (isMarkedHeading(first)) return 'heading';
	if (isItem(first)) return 'item';
	return isHeading(lines) ? 'heading' : 'prose';
}

/** Lines in groups, each a paragraph that a program or a page broke into lines. */
export function groupsOf(lines: readonly Line[], { isRow, gapBetween, isClean }: Setting): Line[][] {
	const groups: Line[][] = [];
	const width = widthsOf(lines);
	lines.forEach((line, at) => {
		const group = groups[groups.length - 1];
		const isCell = isRow(line) || (group?.[0] && isRow(group[0]));
		const last = group?.[group.length - 1];
		const way = { width: width[at] ?? 0, gap: last ? gapBetween(last, line) : 'none', isClean } as const;
		if (group && !isCell && goesOn(group, line, way)) group.push(line);
		else groups.push([line]);
	});
	return groups;
}

/** Joins the lines a program or a page broke, and says what each paragraph is. */
export function blocksOf(lines: readonly Line[], setting: Setting): Block[] {
	return groupsOf(lines, setting).map((group) => ({
		start: group[0]?.start ?? 0,
		end: group[group.length - 1]?.end ?? 0,
		lines: group,
		role: roleOf(group, setting)
	}));
}
