import { lineWords, type Line } from '../lines';
import type { Clean, Page } from '../page';
import { fits } from './matching';
import { pageLine } from './pageNumber';

const patterns = [
	/^(?:\d{1,4}\s{2,}\S[^\t|]{3,80}|[^\d\s][^\t|.]{3,80}\s{2,}\d{1,4})$/,
	/^(?:\d{1,4}\s?[|•·]\s?\S[^\t]{3,80}|\S[^\t]{3,80}?\s?[|•·]\s?(?:page )?\d{1,4})$/i
];
const year = /^(?:1[4-9]|20)\d\d\b|\b(?:1[4-9]|20)\d\d$/;
const longest = 110;

const keyOf = (line: Line) => lineWords(line.text.replace(/\d+/g, ' ')).join(' ');

/** Whether a page ends or begins within three lines of this one. */
function isAtEdge({ place }: Line, { all }: Page): boolean {
	return [-3, -2, -1, 1, 2, 3].some((by) => pageLine.test(all[place + by]?.bare ?? ''));
}

/** Lines that come again on page after page. The first is the title where it stands in no page's corner. */
function repeated(page: Page): Line[] {
	const found = new Map<string, Line[]>();
	for (const line of page.all) {
		if (line.text.length > longest || line.isClosed || /[:?]$/.test(line.text)) continue;
		const key = keyOf(line);
		if (key.length < 8 || !key.includes(' ')) continue;
		const lines = found.get(key);
		if (lines) lines.push(line);
		else found.set(key, [line]);
	}
	return [...found.values()].flatMap((lines) => {
		if (lines.length < 2) return [];
		const cornered = lines.filter((line) => isAtEdge(line, page));
		// Twice: a heading that an outline names before it.
		if (lines.length === 2 && cornered.length < 2 && !lines.every(({ text }) => /\S\s{3,}\S/.test(text)))
			return [];
		// A line of running text may come again too, where a text quotes or repeats itself.
		return lines.filter((line, at) => cornered.includes(line) || (at > 0 && !page.groupOf(line).isProse));
	});
}

/** Heads and feet that a printed text has on every page. */
export const runningHead: Clean = (page) => {
	const again = new Set(repeated(page));
	return page.lines.filter(
		(line) =>
			!page.isRow(line) &&
			((again.has(line) && line.words > 1) ||
				(fits(line, patterns) && ((!year.test(line.text) && line.words < 16) || isAtEdge(line, page))))
	);
};
