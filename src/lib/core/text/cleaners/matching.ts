import type { Line } from '../lines';
import { goingOn, type Clean, type Page } from '../page';

/** A pattern, letters large or small, for lines that begin with one of the phrases or patterns. */
export const begins = (...openings: readonly string[]) => new RegExp(`^(?:${openings.join('|')})`, 'i');

/** A pattern for headings, with the marks that they may have, that say one of the phrases or patterns. */
export const heads = (...says: readonly string[]) =>
	new RegExp(`^(?:#{1,6}\\s*)?(?:\\*\\*)?(?:${says.join('|')})(?:\\*\\*)?:?$`, 'i');

/** No pattern looks further into a line. */
const looked = 600;

/** Whether one of the patterns fits the line without its marks. */
export const fits = (line: Line, patterns: readonly RegExp[]) => {
	const text = line.bare.slice(0, looked);
	return patterns.some((pattern) => pattern.test(text));
};

/** A line that was broken because the page was full is not much narrower than those that go on with it. */
const widerBy = 1.25;

/** Lines, and those that go on with them where the page was full, to the end of the sentence. */
export const withRest = (lines: readonly Line[], page: Page): Line[] =>
	lines.flatMap((line) => {
		const rest = goingOn(line, page);
		const isText = ({ width }: Line) => width > line.width * widerBy;
		const whole = [line, ...runFrom(rest, 0, (next) => !isText(next))];
		const end = whole.findIndex(({ isClosed }) => isClosed);
		return (end < 0 ? whole : whole.slice(0, end + 1)).filter((one) => !page.isOut(one));
	});

/** Leaves out each line that fits one of the patterns. */
export const matching =
	(...patterns: readonly RegExp[]): Clean =>
	({ lines }) =>
		lines.filter((line) => fits(line, patterns));

/** As `matching`, with the lines that go on with it. */
export const matchingWhole =
	(...patterns: readonly RegExp[]): Clean =>
	(page) =>
		withRest(matching(...patterns)(page), page);

/** The lines from one on, as long as `isIn` holds; `isIn` hears how many are taken. */
export function runFrom(
	lines: readonly Line[],
	at: number,
	isIn: (line: Line, taken: number) => boolean
): Line[] {
	let end = at;
	for (let line = lines[end]; line && isIn(line, end - at); line = lines[end]) end++;
	return lines.slice(at, end);
}

/** A paragraph of more words than this, and the text goes on. */
const fewestToGoOn = 35;

/** The lines below `from` until the text goes on: a long paragraph that `isOwn` does not claim. */
export function untilProse(page: Page, from: Line, isOwn: (line: Line) => boolean): Line[] {
	const below = page.lines.filter(({ place }) => place > from.place);
	const isText = (line: Line) => {
		const { isProse, words, lines } = page.groupOf(line);
		return isProse && words >= fewestToGoOn && !lines.some(isOwn);
	};
	const end = below.findIndex(isText);
	const above = below[end - 1];
	const isHeading = above && above.words < 11 && above.afterBlank && !above.isClosed && !isOwn(above);
	return end < 0 ? below : below.slice(0, isHeading ? end - 1 : end);
}
