import { lineWords, type Line } from '../lines';
import { isHead, type Clean } from '../page';

const boxRow = /^[\p{Lu}\d][^\t]{0,30}\t[^\t]*$/u;
const fewestRows = 3;

const sameWords = (a: Line, b: Line) => lineWords(a.text).join(' ') === lineWords(b.text).join(' ');

/** A box of facts above the running text: rows of a name and a value, what stands between them, and its own title. */
export const factBox: Clean = (page) => {
	const rows = page.lines.filter((line) => isHead(line, page) && boxRow.test(line.text) && line.words < 20);
	const [first, last] = [rows[0], rows[rows.length - 1]];
	if (!first || !last || rows.length < fewestRows) return [];
	const inside = page.lines.filter(({ place }) => place >= first.place && place <= last.place);
	const title = page.lines[page.lines.indexOf(first) - 1];
	if (!title || title.isClosed) return inside;
	const isSecond = page.lines.some((line) => line.place < title.place && sameWords(line, title));
	const isBelowNotes = title.place > 0 && page.isOut(page.all[title.place - 1] ?? title);
	return isSecond || isBelowNotes ? [title, ...inside] : inside;
};
