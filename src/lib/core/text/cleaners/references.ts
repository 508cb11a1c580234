import { lateLine, type Clean } from '../page';
import { untilProse } from './matching';

const heading =
	/^(?:#{1,6}\s*)?(?:\*\*)?(?:references|notes|notes and references|footnotes|endnotes|bibliography|works cited|(?:select(?:ed)? )?sources|external links|further reading|see also)(?:\*\*)?\s?(?:\[\s?edit\s?\])?:?$/i;

/** A work or a link: numbered, with a year or an address, or marked as Wikipedia marks them. */
const work = /^(?:\^|\[?\d{1,3}[\].)]|[¹²³⁴-⁹†‡*•–-])|\b(?:1[5-9]|20)\d\d\b|https?:|\bibid\b|\bpp?\. ?\d/i;

/** Lists of works and links, from their heading to the end, or until the text goes on. */
export const references: Clean = (page) => {
	const from = lateLine(page, (line) => heading.test(line.bare.slice(0, 100)));
	if (!from) return [];
	const below = untilProse(page, from, ({ text }) => work.test(text));
	const works = below.filter(({ text, words }) => work.test(text) || words < 10).length;
	return works >= below.length / 2 ? [from, ...below] : [];
};
