import type { Byline } from './article';
import { bylineOf, hasRaisedMarks, isNamesOnly, isoDay, plainNames } from './byline';
import type { Line } from './lines';
import { isHead, type Page } from './page';
import { titleLine } from './title';

/** A byline stands among the first or the last lines that are read. */
const reach = 12;

const titled = /^(?:dr|prof(?:essor)?|amb(?:assador)?)\.?\s/i;
/** Without what follows the name: its place, or when the lecture was. */
const withoutRest = (text: string) => text.replace(/,\s.{0,40}$/, '');

/** A line of more words than this, some of which hold sentences together, says more than when it was written. */
const longestDate = 5;
const saying = 0.15;

/** What a line says of the article, if only that. */
function saidOf(line: Line): Byline | null {
	const said = bylineOf(line.bare);
	return said?.date !== undefined && line.words > longestDate && line.common >= saying ? null : said;
}

/** So often a text names whom it is about; who wrote it is hardly named in it. */
const spokenOf = 2;

/** Whether the text below names the one whose name a line above it is: an obituary's title, not its author. */
function isSpokenOf({ bare }: Line, page: Page): boolean {
	const surname = bare.split(/\s+/).at(-1) ?? bare;
	const named = page.lines
		.filter((line) => !isHead(line, page))
		.reduce(
			(count, { text }) => count + text.split(/[^\p{L}\p{M}'-]+/u).filter((word) => word === surname).length,
			0
		);
	return named >= spokenOf;
}

/** Whether names alone are the author's: marks hang on them, or a date or something left out follows. */
function isSigned(line: Line, page: Page): boolean {
	if (isHead(line, page) && titled.test(line.bare) && isNamesOnly(withoutRest(line.bare))) return true;
	if (!isHead(line, page) || !isNamesOnly(line.bare) || line === titleLine(page)) return false;
	if (hasRaisedMarks(line.bare)) return true;
	if (isSpokenOf(line, page)) return false;
	return [line.place - 1, line.place + 1].some((place) => {
		const near = page.all[place];
		return (
			near !== undefined &&
			(bylineOf(near.bare)?.date !== undefined || (place > line.place && page.isOut(near)))
		);
	});
}

/** A date with words behind it. Several such lines are a timeline, and none of them dates the text. */
const datedWords = /^(?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?)?\d{4}(?::|\s[–—-])?\s+\p{L}/u;
const fewestDated = 4;

/** So many words a line has at most that says who wrote a text and when, and what stands behind. */
const longestSigned = 16;
const signedDay = /^\p{Lu}[\p{L}.' -]{2,40}(?:,| [|·–—]) \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}$/u;

/** The one day that the lines above the text have which are no text: "Ana Ilić | 14 July 2025", "Accra, 12 March 2025"; nothing where they have several. */
function dayAbove(page: Page): string | undefined {
	const days = page.all
		.filter((line) => isHead(line, page) && line.words <= longestSigned)
		.filter((line) => page.isOut(line) || signedDay.test(line.bare))
		.flatMap(({ bare }) => isoDay(bare) ?? []);
	return new Set(days).size === 1 ? days[0] : undefined;
}

/** What the lines around the running text say of the article, and which lines say only that. */
export function takeBylines(page: Page): { byline: Byline; taken: ReadonlySet<Line> } {
	let byline: Byline = {};
	const taken = new Set<Line>();
	const { lines } = page;
	const isTimeline = lines.filter(({ bare }) => datedWords.test(bare)).length >= fewestDated;
	lines.forEach((line, at) => {
		if (at >= reach && at < lines.length - reach) return;
		if (isTimeline && datedWords.test(line.bare)) return;
		const said = saidOf(line);
		if (said) byline = { ...said, ...byline };
		if (said || isSigned(line, page)) taken.add(line);
	});
	const day = byline.date === undefined ? dayAbove(page) : undefined;
	if (day !== undefined) byline = { ...byline, date: day };
	const signed = lines.find(
		(line) => taken.has(line) && isNamesOnly(withoutRest(line.bare)) && !bylineOf(line.bare)
	);
	return {
		byline: signed
			? { author: plainNames(titled.test(signed.bare) ? withoutRest(signed.bare) : signed.bare), ...byline }
			: byline,
		taken
	};
}
