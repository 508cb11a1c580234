import { finite } from '../lexicon/furniture';
import { referenceHeadings } from '../lexicon/phrases';
import { lineWords, type Line } from '../lines';
import { lateLine, type Clean } from '../page';
import { anyOf } from '../phrases';
import { heads, untilProse } from './matching';

const heading = heads(String.raw`${anyOf(referenceHeadings)}(?:\*\*)?\s?(?:\[\s?edit\s?\])?`);

/** A work or a link by its marks: numbered, with an address or a page, or as Wikipedia marks them. */
const marked = /^(?:\^|\[?\d{1,3}[\].)]|[¹²³⁴-⁹†‡*•–-])|https?:|\bibid\b|\bpp?\. ?\d/i;
const year = /\b(?:1[5-9]|20)\d\d\b/;

/** Whether a line says something, as no title of a work does. */
const isSaying = ({ text, common }: Line) =>
	common >= 0.25 && lineWords(text).some((word) => finite.has(word));

const isWork = (line: Line) => marked.test(line.text) || (year.test(line.text) && !isSaying(line));

/** Lists of works and links, from their heading to the end, or until the text goes on. */
export const references: Clean = (page) => {
	const from = lateLine(page, (line) => heading.test(line.bare.slice(0, 100)));
	if (!from) return [];
	const below = untilProse(page, from, isWork);
	const works = below.filter((line) => isWork(line) || line.words < 10).length;
	return works >= below.length / 2 ? [from, ...below] : [];
};
