import { bylineOf, isNamesOnly } from '../byline';
import { authorDoings, authorHouses, authorLives, authorNotes, authorPosts } from '../lexicon/phrases';
import type { Line } from '../lines';
import { isHead, lateLine, type Clean, type Page } from '../page';
import { anyOf } from '../phrases';
import { begins, heads, untilProse } from './matching';

const said = begins(String.raw`${anyOf(authorNotes)}\b|authors?:?$`);
const doing = new RegExp(String.raw`^(?:,? (?:[^.,]{1,60}, )?)?${anyOf(authorDoings)}\b`);
const post = new RegExp(String.raw`^(?:[\p{L}\s]{0,30}\b)?${anyOf(authorPosts)}\b[^.;:]{0,100}$`, 'iu');
const affiliation = new RegExp(String.raw`^[*†‡¹²³⁴-⁹]*\s?${anyOf(authorHouses)}\b.{0,140}(?:@|,\s)`, 'i');
const heading = heads('about the authors?');
const raised = /[¹²³⁴-⁹*†‡]+/g;
/** What a note on an author tells. */
const living = new RegExp(String.raw`\b${anyOf(authorLives)}\b`, 'i');
const looked = 600;
const longest = 90;

/** Names of people above the running text, as its author is named. */
function namesAbove(page: Page): string[] {
	return page.all
		.filter((line) => isHead(line, page) && line.words < 12)
		.map(({ text }) => bylineOf(text)?.author ?? (isNamesOnly(text) ? text : ''))
		.flatMap((names) => names.split(/ and |, | & /))
		.map((name) => name.replace(raised, '').trim())
		.filter((name) => name.includes(' '));
}

/** What an author does for a living, and where, below the text or above it. */
export const aboutAuthor: Clean = (page) => {
	const names = namesAbove(page);
	const last = page.all[page.all.length - 1]?.place ?? 0;
	const isAround = (line: Line) => line.place > last * 0.6 || isHead(line, page) || line.words < 30;
	const isBio = ({ bare, words }: Line) =>
		words < longest &&
		(said.test(bare) ||
			names.some((name) => bare.startsWith(name) && doing.test(bare.slice(name.length, 200))));
	const isNamed = ({ place }: Line) =>
		[place - 1, place - 2].some((at) => names.includes(page.all[at]?.bare.replace(raised, '') ?? ''));
	const isPost = (line: Line) =>
		isHead(line, page) && (affiliation.test(line.bare) || (post.test(line.bare) && isNamed(line)));
	const from = lateLine(page, ({ bare }) => heading.test(bare));
	const below = from
		? [from, ...untilProse(page, from, ({ bare }) => living.test(bare.slice(0, looked)))]
		: [];
	return [...below, ...page.lines.filter((line) => (isAround(line) && isBio(line)) || isPost(line))];
};
