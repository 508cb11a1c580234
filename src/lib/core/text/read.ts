import type { Article, Byline, LeftOut, Paragraph, Reason } from './article';
import { blocksOf, type Block } from './blocks';
import { titleOf } from './title';
import { takeBylines } from './bylines';
import { withoutStamps } from './chat';
import { linesOf, type Line } from './lines';
import { mask } from './mask';
import { sentencesOf } from './sentences';
import { sortLines } from './sort';
import { tokensOf } from './tokens';

function paragraphOf(block: Block, masked: string): Paragraph {
	const text = masked.slice(block.start, block.end);
	const spans =
		block.role === 'row' ? [{ start: block.start, end: block.end }] : sentencesOf(text, block.start);
	const sentences = spans.map((span) => ({
		...span,
		tokens: tokensOf(masked.slice(span.start, span.end), span.start)
	}));
	return { start: block.start, end: block.end, role: block.role, sentences };
}

/** Lines next to each other that are left out for one reason are one stretch. */
function stretches(lines: readonly Line[], out: ReadonlyMap<Line, Reason>): LeftOut[] {
	const spans: LeftOut[] = [];
	let lastPlace = -2;
	for (const line of lines) {
		const reason = out.get(line);
		if (!reason) continue;
		const last = spans[spans.length - 1];
		const joins = last?.reason === reason && lastPlace === line.place - 1;
		if (joins) spans[spans.length - 1] = { start: last.start, end: line.end, reason };
		else spans.push({ start: line.start, end: line.end, reason });
		lastPlace = line.place;
	}
	return spans;
}

const isWord = /\p{L}/u;
const countWords = (paragraphs: readonly Paragraph[]) =>
	paragraphs.reduce(
		(sum, { sentences }) =>
			sentences.reduce(
				(words, { tokens }) => words + tokens.filter(({ text }) => isWord.test(text)).length,
				sum
			),
		0
	);

/** Reads a pasted article: what of it is article, in paragraphs, sentences and words. What the student wrote wins. */
export function readArticle(text: string, given: Byline = {}): Article {
	const { lines, stamps, talk } = withoutStamps(linesOf(text));
	const { page, out } = sortLines(lines, new Map([...talk].map((line) => [line, 'chat'])));
	const { byline, taken } = takeBylines(page);
	const outOrTaken = new Map([...out, ...[...taken].map((line): [Line, Reason] => [line, 'byline'])]);
	const kept = page.lines.filter((line) => !taken.has(line));
	const masked = mask(text);
	const paragraphs = blocksOf(kept, page.isRow)
		.map((block) => paragraphOf(block, masked))
		.filter(({ sentences }) => sentences.some(({ tokens }) => tokens.length > 0));
	const title = titleOf(kept, page);
	return {
		text,
		byline: { ...(title ? { title } : {}), ...byline, ...given },
		paragraphs,
		leftOut: [...stamps, ...stretches(lines, outOrTaken)].sort((a, b) => a.start - b.start),
		words: countWords(paragraphs)
	};
}
