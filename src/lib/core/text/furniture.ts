import { isLongProse, likelihoods } from './furniture/likely';
import { bylineOf, isNamesOnly } from './byline';
import type { Line } from './lines';
import { isFoot, isHead, type Clean, type Page } from './page';
import { titleLine } from './title';
import { isItem } from './wrap';

/** A lost line is worse than one too many: a line goes only where it is this likely to be no article. */
const likelyEnough = 0.67;
/** An article has lists of its own: what bears their mark has to be likelier. */
const listed = 0.8;
/** Where nothing is running text, all that is short may be the article; and within much of it a line that goes takes a sentence along. */
const mostSurely = 0.9;
/** No pattern looks further into a line. */
const looked = 300;

const year = /^(?:1[4-9]|20)\d\d\b(?!.*[:/])|^\p{Lu}[\p{L} ’'-]{2,40}, (?:1[4-9]|20)\d\d$/u;

/** What has its own judge: rows of tables, what is said in chats and subtitles; and a year, which heads what happened in it or says when a state joined. */
const isOther = (line: Line, { isRow }: Page) =>
	isRow(line) || year.test(line.text.slice(0, looked)) || line.link !== undefined;

/** So near to the title stands who wrote it, and when. */
const nearTitle = 6;

/** Whether a line may say who wrote the article: above the text, or below. */
function isByline(line: Line, title: Line | undefined, page: Page): boolean {
	const said = bylineOf(line.bare);
	if (said?.author !== undefined) return isHead(line, page) || isFoot(line, page);
	const below = title === undefined ? 0 : line.place - title.place;
	if (said !== null) return below !== 0 && Math.abs(below) <= nearTitle;
	return below > 0 && below <= nearTitle && isNamesOnly(line.bare);
}

const speakerOf = ({ text }: Line) => /^\p{Lu}[\p{Lu} .'-]{1,30}(?=:\s)/u.exec(text)?.[0] ?? '';

/** Those who speak in an interview or a debate: written large before what they say, and more than once. */
function speakersIn({ all }: Page): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const name of all.map(speakerOf)) if (name) times.set(name, (times.get(name) ?? 0) + 1);
	return new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
}

/** The page as it is once furniture is out of it: its running text begins and ends where no furniture does. */
function pageWithin(page: Page, isOut: (line: Line) => boolean): Page {
	const text = page.lines.filter((line) => page.groupOf(line).isProse && !isOut(line));
	const [first, last] = [text[0], text[text.length - 1]];
	if (!first || !last) return page;
	return { ...page, body: { ...page.body, first: first.place, last: last.place } };
}

/** The site's own name: above the text, and again in the notice of its rights. */
function ownersIn({ all }: Page): (line: Line) => boolean {
	const rights = all
		.filter(({ bare }) => /^(?:©|copyright\b|\(c\))/i.test(bare))
		.map(({ bare }) => bare.toLowerCase());
	return ({ bare, words }) => words < 7 && rights.some((one) => one.includes(bare.toLowerCase()));
}

/** What by its look, its words and its neighbours belongs to a program, a site or a printed page, and to no article. */
export const furniture: Clean = (page) => {
	const likely = likelihoods(page);
	const likelyOf = (line: Line) => likely.get(line) ?? 0;
	const within = pageWithin(page, (line) => likelyOf(line) > likelyEnough);
	const title = titleLine(within, likelyOf);
	const speakers = speakersIn(page);
	const isOwner = ownersIn(page);
	const leastFor = (line: Line) =>
		page.body.share === 0 || isLongProse(line, page) ? mostSurely : isItem(line) ? listed : likelyEnough;
	return page.lines.filter(
		(line) =>
			(likelyOf(line) > leastFor(line) || (isHead(line, within) && isOwner(line))) &&
			line !== title &&
			!isOther(line, page) &&
			!isByline(line, title, within) &&
			!speakers.has(speakerOf(line))
	);
};
