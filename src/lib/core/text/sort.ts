import type { Reason } from './article';
import { cleaners } from './cleaners';
import type { Line } from './lines';
import { pagesOf, type Page } from './page';

/** What of the lines is article, and what is left out and why. */
export interface Sorted {
	readonly page: Page;
	readonly out: Map<Line, Reason>;
}

/** Tells the article's lines from what surrounds them; `begun` is left out from the start, `wanted` never. */
export function sortLines(
	lines: readonly Line[],
	begun: ReadonlyMap<Line, Reason>,
	wanted: ReadonlySet<Line>
): Sorted {
	const out = new Map(begun);
	const pageWithout = pagesOf(lines);
	for (const { reason, clean } of cleaners)
		for (const line of clean(pageWithout(out)))
			if (!out.has(line) && !wanted.has(line)) out.set(line, reason);
	return { page: pageWithout(out), out };
}
