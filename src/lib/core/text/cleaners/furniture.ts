import { likelihoods } from '../furniture/likely';
import { bylineOf, isNamesOnly } from '../byline';
import type { Line } from '../lines';
import { isFoot, isHead, type Clean, type Page } from '../page';
import { titleLine } from '../title';
import { isItem, isMarkedHeading } from '../wrap';

/** A lost line is worse than one too many: a line goes only where it is this likely to be no article. */
const surely = 0.7;
const moreSurely = 0.9;
/** Above and below the running text little is lost. */
const outside = 0.35;
/** No pattern looks further into a line. */
const looked = 300;

const wordsOnly = /^[\p{L}\p{M}\s'’-]+(?:\[\s?edit\s?\])?$/u;
const named = /\p{Lu}\p{Ll}.*\b(?:1[4-9]|20)\d\d\b/u;

/** What may well be a heading, what happened when, or a sentence of the article: to lose it is worse. */
function isDear(line: Line, page: Page): boolean {
	if (line.isClosed) return line.words > 5 && line.common >= 0.2;
	const text = line.text.slice(0, looked);
	if (named.test(text) && !/[:/|@©]/.test(text)) return true;
	const next = page.all[line.place + 1];
	const isOver = isHead(line, page) || (next !== undefined && page.groupOf(next).isProse);
	return isOver && wordsOnly.test(text);
}

/** "Xi Jinping (China)" and what bears a list’s mark stand in the article's own lists. */
const isListed = (line: Line) =>
	isItem(line) || isMarkedHeading(line) || /[,;]$|\(\p{Lu}\p{Ll}/u.test(line.text.slice(0, looked));

/** How likely a line has to be no article to go. */
function leastFor(line: Line, page: Page): number {
	if (isDear(line, page)) return moreSurely;
	return (isHead(line, page) || isFoot(line, page)) && !isListed(line) ? outside : surely;
}

const year = /^(?:1[4-9]|20)\d\d\b(?!.*[:/])|^\p{Lu}[\p{L} ’'-]{2,40}, (?:1[4-9]|20)\d\d$/u;

/** What has its own judge: rows of tables, what is said in chats and subtitles, and who wrote it; and a year, which heads what happened in it or says when a state joined. */
const isOther = (line: Line, { isRow }: Page) =>
	isRow(line) ||
	year.test(line.text.slice(0, looked)) ||
	line.link !== undefined ||
	bylineOf(line.bare) !== null ||
	isNamesOnly(line.bare);

const speakerOf = ({ text }: Line) => /^\p{Lu}[\p{Lu} .'-]{1,30}(?=:\s)/u.exec(text)?.[0] ?? '';

/** Those who speak in an interview or a debate: written large before what they say, and more than once. */
function speakersIn({ all }: Page): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const name of all.map(speakerOf)) if (name) times.set(name, (times.get(name) ?? 0) + 1);
	return new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
}

/** What by its look and its neighbours belongs to a program, a site or a printed page, and to no article. */
export const furniture: Clean = (page) => {
	const title = titleLine(page);
	const speakers = speakersIn(page);
	return [...likelihoods(page)]
		.filter(
			([line, likely]) =>
				likely > leastFor(line, page) &&
				line !== title &&
				!isOther(line, page) &&
				!speakers.has(speakerOf(line))
		)
		.map(([line]) => line);
};
