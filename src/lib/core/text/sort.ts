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
	wanted: ReadonlySet<Line>,
	used = cleaners
): Sorted {
	const out = new Map(begun);
	/* What is wanted is no sign of anything: taken back in, "Related" does not head a box. */
	const unseen = new Map<Line, unknown>([...begun, ...[...wanted].map((line) => [line, true] as const)]);
	const pageWithout = pagesOf(lines);
	for (const { reason, clean } of used)
		for (const line of clean(pageWithout(unseen))) {
			if (unseen.has(line)) continue;
			unseen.set(line, reason);
			out.set(line, reason);
		}
	return { page: pageWithout(out), out };
}
