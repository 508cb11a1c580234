import type { Article, Span } from './article';

/** Where blanks and line breaks around a stretch begin and end. */
function withBlanks(text: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
	while (to < text.length && /\s/.test(text[to] ?? '')) to++;
	return { start: from, end: to };
}

/**
 * The text as long as it was found, with blanks for what is left out within a paragraph: the head of a page over which
 * a sentence runs, the name before each line of a message. So much of it is quoted; offsets hold in both.
 */
export function clearText({
	text,
	paragraphs,
	leftOut
}: {
	readonly text: string;
	readonly paragraphs: readonly Span[];
	readonly leftOut: Article['leftOut'];
}): string {
	let [clear, from, at] = ['', 0, 0];
	for (const span of leftOut) {
		while ((paragraphs[at]?.end ?? Infinity) <= span.start) at++;
		const around = paragraphs[at];
		if (!around || span.start <= around.start || span.end > around.end) continue;
		const { start, end } = withBlanks(text, span);
		const isNext = start <= from && from > 0;
		clear += text.slice(from, Math.max(from, start));
		clear +=
			(isNext ? ' ' : '\n').repeat(Math.min(1, end - start)) +
			' '.repeat(Math.max(0, end - Math.max(from, start) - 1));
		from = end;
	}
	return clear + text.slice(from);
}
