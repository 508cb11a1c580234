import { questionHeadings } from '../lexicon/phrases';
import { lateLine, type Clean } from '../page';
import { anyOf } from '../phrases';
import { fits, heads, untilProse } from './matching';

const patterns = [
	/^Q(?:uestion)?\.? .*\(\d{1,3}(?: marks)?\)$/,
	/\[\d{1,2} marks?\]$/i,
	/^(?:any )?questions\??$|^thank you(?: for .{1,40})?[.!]?$/i
];
const heading = heads(anyOf(questionHeadings));

/** A question, a numbered point, or a word and what it means. */
const asked = /\?$|^\(?\d{1,2}[.)]\s|^[*•–-]\s|^\p{Lu}[^.:–—]{1,40}(?::|\s[–—-])\s/u;

/** Questions of past papers and at the end of a chapter. */
export const questions: Clean = (page) => {
	const from = lateLine(page, (line) => heading.test(line.bare.slice(0, 100)));
	const below = from ? [from, ...untilProse(page, from, (line) => asked.test(line.text))] : [];
	return [...below, ...page.lines.filter((line) => fits(line, patterns))];
};
