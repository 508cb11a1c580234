import type { Article, Byline, LeftOut, Marks, Paragraph, Reason, Span } from './article';
import { blocksOf, type Block } from './blocks';
import { titleOf } from './title';
import { takeBylines } from './bylines';
import { clearText } from './clear';
import { linesOf, type Line } from './lines';
import { noMarks } from './marks';
import { mask } from './mask';
import { sentencesOf } from './sentences';
import { sortLines } from './sort';
import type { Tell } from './told';
import { tokensOf } from './tokens';
import type { Gap } from './wrap';

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

/** What a page has at its edges: a sentence may run over it. */
const edges: ReadonlySet<Reason> = new Set([
	'page-number',
	'running-head',
	'footnote',
	'foot',
	'notice',
	'rule'
]);

/** What stands between two lines that are read, by the reasons why it is left out. */
function gapsOf(all: readonly Line[], out: ReadonlyMap<Line, Reason>): (last: Line, next: Line) => Gap {
	return ({ place: from }, { place: to }) => {
		if (to === from + 1) return 'none';
		const between = all.slice(from + 1, to).map((line) => out.get(line));
		if (between.includes('chat')) return 'end';
		const isPage = between.some((reason) => reason === 'page-number' || reason === 'running-head');
		const isEdge = (reason?: Reason) =>
			reason !== undefined && (edges.has(reason) || (isPage && reason === 'furniture'));
		return between.every(isEdge) ? 'page' : 'break';
	};
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
/** How many words there are in some paragraphs. */
export const countWords = (paragraphs: readonly Paragraph[]) =>
	paragraphs.reduce(
		(sum, { sentences }) =>
			sentences.reduce(
				(words, { tokens }) => words + tokens.filter(({ text }) => isWord.test(text)).length,
				sum
			),
		0
	);

const touches = (line: Span, { start, end }: Span) => line.start < end && start < line.end;
const isInside = (line: Span, { start, end }: Span) => start <= line.start && line.end <= end;

/** Lines that fit the spans, with the span; both are in order. */
function linesOfSpans<S extends Span>(
	lines: readonly Line[],
	spans: readonly S[],
	fits: (line: Span, span: Span) => boolean
): Map<Line, S> {
	const found = new Map<Line, S>();
	let at = 0;
	for (const line of lines) {
		while ((spans[at]?.end ?? Infinity) <= line.start) at++;
		const span = spans[at];
		if (span && fits(line, span)) found.set(line, span);
	}
	return found;
}

/** Reads a pasted article. */
export type Read = (text: string, given?: Byline, marks?: Marks) => Article;

/**
 * What reads a pasted article: what of it is article, in paragraphs, sentences and words. What the student wrote of it
 * wins, and what she took back in is read whatever it looks like. `tell` takes out what a program wrote of who spoke when.
 */
export const readerWith =
	(tell: Tell): Read =>
	(text, given = {}, marks = noMarks) => {
		const found = linesOf(text);
		const wanted = new Set(linesOfSpans(found, marks.takenIn, touches).keys());
		const { lines, stamps, talk } = tell(found, wanted);
		const begun = new Map<Line, Reason>();
		for (const line of talk) begun.set(line, 'chat');
		for (const [line, { reason }] of linesOfSpans(lines, marks.out, isInside))
			if (!wanted.has(line)) begun.set(line, reason);
		const { page, out } = sortLines(lines, begun, wanted);
		const { byline, taken } = takeBylines(page);
		for (const line of taken) if (!wanted.has(line)) out.set(line, 'byline');
		const kept = page.lines.filter((line) => !out.has(line));
		const leftOut = [...stamps, ...stretches(lines, out)].sort((a, b) => a.start - b.start);
		const blocks = blocksOf(kept, { isRow: page.isRow, gapBetween: gapsOf(lines, out), isClean: true });
		const masked = mask(clearText({ text, paragraphs: blocks, leftOut }));
		const paragraphs = blocks
			.map((block) => paragraphOf(block, masked))
			.filter(({ sentences }) => sentences.some(({ tokens }) => tokens.length > 0));
		const title = titleOf(kept, page);
		return {
			text,
			byline: { ...(title ? { title } : {}), ...byline, ...given },
			paragraphs,
			leftOut,
			words: countWords(paragraphs)
		};
	};
