import type { Article, Byline, Paragraph, Span } from './article';
import { blocksOf, type Block } from './blocks';
import { sortLines } from './boilerplate';
import { bylineOf, titleOf } from './byline';
import { linesOf, type Line } from './lines';
import { mask } from './mask';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** A byline stands among the first or the last lines. */
const reach = 12;

function takeBylines(lines: readonly Line[]): { byline: Byline; taken: ReadonlySet<Line> } {
	let byline: Byline = {};
	const taken = new Set<Line>();
	lines.forEach((line, at) => {
		if (at >= reach && at < lines.length - reach) return;
		const said = bylineOf(line.text);
		if (!said) return;
		taken.add(line);
		byline = { ...said, ...byline };
	});
	return { byline, taken };
}

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

/** Lines next to each other as one stretch, unless a paragraph lies between. */
function joined(lines: readonly Line[], paragraphs: readonly Paragraph[]): Span[] {
	const spans: Span[] = [];
	let next = 0;
	for (const { start, end } of lines) {
		const last = spans[spans.length - 1];
		while ((paragraphs[next]?.end ?? Infinity) <= (last?.end ?? 0)) next++;
		if (last && (paragraphs[next]?.start ?? Infinity) >= end)
			spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start, end });
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
	const lines = linesOf(text);
	const { byline, taken } = takeBylines(lines);
	const sorted = sortLines(lines);
	const kept = sorted.kept.filter((line) => !taken.has(line));
	const masked = mask(text);
	const paragraphs = blocksOf(kept, sorted.rows)
		.map((block) => paragraphOf(block, masked))
		.filter(({ sentences }) => sentences.some(({ tokens }) => tokens.length > 0));
	const title = titleOf(kept);
	const out = [...new Set([...sorted.out, ...taken])].sort((a, b) => a.start - b.start);
	return {
		text,
		byline: { ...(title ? { title } : {}), ...byline, ...given },
		paragraphs,
		leftOut: joined(out, paragraphs),
		words: countWords(paragraphs)
	};
}
