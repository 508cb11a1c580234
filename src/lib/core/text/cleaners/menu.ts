import { linkWords } from '../lexicon/links';
import { lineWords, type Line } from '../lines';
import { isFoot, isHead, overlap, type Clean, type Page } from '../page';
import { bylineOf } from '../byline';
import { titleLine } from '../title';
import { fits } from './matching';

const patterns = [
	/^(?:skip to .{1,30}|back to (?:top|home|articles?|search results).{0,20}|menu|search|search\.\.\.|search …|live tv|subscribe|sign (?:in|up|out)|log ?(?:in|out)|register|home|source|sources|photo|image|video|gallery|download(?: pdf)?|next|previous|prev|reply|edit|logo|toggle .{1,30}|close|open menu|show more|load more|see all|view all|all (?:news|stories)|loading\.*|cart|checkout|my account|aa|a{1,2}[+-])(?: (?:page|article|story|post|now))*$/i,
	/^(?:[^\s»›>][^»›>]{0,30}\s[»›>]\s){1,5}[^»›>.]{1,60}$/,
	/^(?:[A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20})?\s{2,}){3,12}[A-Z][\w'’]{1,20}$/,
	/^(?:sign in\s+subscribe\b.{0,40}|our standards\s?:.*)$/i,
	/^(?:by )?(?:\p{L}+ )?\d+ min(?:ute)?s? (?:read|listen)$|^\d+ min(?:ute)?s?$/iu,
	/^issue \d+ · \d+ min read$/i
];
const separator = /\s*[|·•»›]\s*|\s+\/\s+|\s{2,}|\t/;
const shortest = 3;
/** No sign is looked for further into a line. */
const looked = 100;

/** Whether a line is made of the words of links: "Home News Sport", "About Contact Privacy". */
function isLinks(line: Line): boolean {
	if (line.words > 60 || line.isClosed || /[,;]$/.test(line.text) || /\[\s?edit\s?\]$/i.test(line.text))
		return false;
	const words = lineWords(line.bare);
	const links = words.filter((word) => linkWords.has(word)).length;
	const proper = words.filter((word) => word !== 'and' && word !== '&').length;
	return (
		links >= 1 && (links > 1 || words.length === 1) && links >= proper * (line.common > 0.25 ? 0.75 : 0.5)
	);
}

/** Whether a line is a row of short parts with signs between them. */
function isBar({ bare, isClosed, words }: Line): boolean {
	const parts = bare.slice(0, 400).split(separator);
	return !isClosed && words < 60 && parts.length > 2 && parts.every((part) => part.split(/\s+/).length < 5);
}

/** A few words and no more: "Germany, 1998" and "Xi Jinping (China)" are a list's. */
const isShort = (line: Line) =>
	line.words <= shortest && !line.isClosed && !/[:;,]|\(\p{Lu}\p{Ll}/u.test(line.text.slice(0, looked));

const isOutside = (line: Line, page: Page) => isHead(line, page) || isFoot(line, page);

/** Short lines in a row above or below the running text, with no word of it. */
function runs(page: Page): Line[] {
	const title = titleLine(page);
	const isLoose = (line: Line) =>
		isOutside(line, page) &&
		isShort(line) &&
		line !== title &&
		!/^(?:#{1,6}|[*•·▪◦+–-]|\(?\d{1,2}[.)])\s/.test(line.text) &&
		!bylineOf(line.text);
	const found: Line[] = [];
	let run: Line[] = [];
	for (const line of [...page.lines, undefined]) {
		if (line && isLoose(line)) run.push(line);
		else {
			const shared = run.reduce((sum, one) => sum + overlap(one, page), 0);
			if (run.length >= shortest && shared < run.length / 2) found.push(...run);
			run = [];
		}
	}
	return found;
}

/** The site's own name: above the text, and again in the notice of its rights. */
function siteNames(page: Page): ReadonlySet<Line> {
	const notices = page.all
		.filter((line) => page.isOut(line) && /^(?:©|copyright\b|\(c\))/i.test(line.bare))
		.map(({ bare }) => bare.toLowerCase());
	const isName = (line: Line) =>
		line.words < 7 && notices.some((one) => one.includes(line.bare.toLowerCase()));
	return new Set(notices.length === 0 ? [] : page.lines.filter((line) => isHead(line, page) && isName(line)));
}

/** Menus, breadcrumbs and the site's own words around an article. */
export const menu: Clean = (page) => {
	const title = titleLine(page);
	const loose = new Set([...runs(page), ...siteNames(page)]);
	return page.lines.filter(
		(line) =>
			line !== title &&
			!page.isRow(line) &&
			(loose.has(line) ||
				fits(line, patterns) ||
				(isLinks(line) && (line.words > 2 || isOutside(line, page))) ||
				(isOutside(line, page) && isBar(line)))
	);
};
