import { bylineOf, isNamesOnly, withoutSite } from './byline';
import { orders } from './lexicon/furniture';
import { linkWords } from './lexicon/links';
import { lineWords, type Line } from './lines';
import { plainText } from './mask';
import { goingOn, isHead, overlap, weightyWords, type Page } from './page';

const most = 60;
const least = 0.8;
const weights = {
	overlap: 3,
	length: 1,
	byline: 0.8,
	links: -1.5,
	order: -0.7,
	digits: -4,
	above: -0.03,
	alone: 0.25,
	likely: -1
};
/** So many words that the running text lacks are taken to stand in each line: one word in one is no great sign. */
const doubt = 1.5;

const time = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d{2}\b/;

/** Whether a line says who wrote the text, or when. */
const isSign = ({ bare, words }: Line) =>
	bylineOf(bare) !== null || isNamesOnly(bare) || (words < 14 && time.test(bare.slice(0, 120)));

/** How much a line above the running text looks like the title of what follows. */
function score(line: Line, at: number, head: readonly Line[], page: Page, likely: number): number {
	const words = lineWords(line.text);
	const links = words.filter((word) => linkWords.has(word)).length / Math.max(1, words.length);
	const weighty = weightyWords(line.text).length;
	const digits = (line.text.match(/\d/g) ?? []).length / line.text.length;
	return (
		(weights.overlap * overlap(line, page) * weighty) / (weighty + doubt) +
		weights.length * Math.min(1, line.words / 6) +
		(head.slice(at + 1, at + 4).some(isSign) ? weights.byline : 0) +
		weights.links * links +
		(orders.has(words[0] ?? '') ? weights.order : 0) +
		weights.digits * digits +
		weights.above * (head.length - at) +
		(line.afterBlank ? weights.alone : 0) +
		weights.likely * likely
	);
}

/**
 * The line above the running text that says most of it in few words; undefined where none does. `likely` knows of
 * lines how likely they are no article.
 */
export function titleLine(page: Page, likely: (line: Line) => number = () => 0): Line | undefined {
	const head = page.lines.filter((line) => isHead(line, page)).slice(0, most);
	const marked = head.find(({ text }) => /^(?:>\s*)?#\s/.test(text));
	if (marked) return marked;
	let [best, title]: [number, Line | undefined] = [least, undefined];
	head.forEach((line, at) => {
		if (
			line.words < 2 ||
			line.words > 30 ||
			/^[*•·▪◦–→-]\s|[.;:,]$/.test(line.text) ||
			bylineOf(line.bare) ||
			isNamesOnly(line.bare)
		)
			return;
		if (/\t/.test(line.text)) return;
		const found = score(line, at, head, page, likely(line));
		if (found > best) [best, title] = [found, line];
	});
	return title;
}

/** The title of what is read: a heading in Markdown, else a bold first name, else the line that says most, else the first if it is short. */
export function titleOf(lines: readonly Line[], page: Page): string | undefined {
	const head = lines.slice(0, 12);
	const marked = head.find((line) => /^#\s/.test(line.text));
	if (marked) return plainText(marked.text);
	const bold = head
		.map((line) => /^(?:The |An? )?\*\*(\p{Lu}[^*\n]{2,80})\*\*/u.exec(line.text)?.[1])
		.find(Boolean);
	if (bold) return plainText(bold);
	const first = titleLine({ ...page, lines }) ?? head[0];
	if (!first || first.text.length > 200 || /[.;:,]$/.test(first.text)) return undefined;
	const rest = goingOn(first, page).filter((line) => lines.includes(line));
	if (rest.some((line) => line.isClosed) || rest.length > 3) return undefined;
	return withoutSite(plainText([first, ...rest].map(({ text }) => text).join('\n')));
}
