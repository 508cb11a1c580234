import { bylineOf, isNamesOnly, withoutSite } from './byline';
import { linkWords } from './lexicon/links';
import { lineWords, type Line } from './lines';
import { plainText } from './mask';
import { goingOn, isHead, overlap, type Page } from './page';

const most = 60;
const weights = { overlap: 2, length: 1, byline: 1, links: -2, first: 0.25, alone: 0.25 };

/** How much a line above the running text looks like the title of what follows. */
function score(line: Line, at: number, head: readonly Line[], page: Page): number {
	const words = lineWords(line.text);
	const links = words.filter((word) => linkWords.has(word)).length / Math.max(1, words.length);
	const isSigned = head
		.slice(at + 1, at + 4)
		.some((next) => bylineOf(next.bare) !== null || isNamesOnly(next.bare));
	return (
		weights.overlap * overlap(line, page) +
		weights.length * Math.min(1, line.words / 5) +
		(isSigned ? weights.byline : 0) +
		weights.links * links +
		(at === 0 ? weights.first : 0) +
		(line.afterBlank ? weights.alone : 0)
	);
}

/** The line above the running text that says most of it in few words; undefined where none does. */
export function titleLine(page: Page): Line | undefined {
	const head = page.lines.filter((line) => isHead(line, page)).slice(0, most);
	const marked = head.find(({ text }) => /^(?:>\s*)?#\s/.test(text));
	if (marked) return marked;
	let [best, title]: [number, Line | undefined] = [1.2, undefined];
	head.forEach((line, at) => {
		if (
			line.words < 2 ||
			line.words > 30 ||
			/[.;:,]$/.test(line.text) ||
			bylineOf(line.bare) ||
			isNamesOnly(line.bare)
		)
			return;
		if (/\t/.test(line.text)) return;
		const found = score(line, at, head, page);
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
