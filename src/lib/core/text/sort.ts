import type { Reason } from './article';
import { cleaners } from './cleaners';
import { furniture } from './furniture';
import type { Line } from './lines';
import { pagesOf, type Page } from './page';

/** What of the lines is article, and what is left out and why. */
export interface Sorted {
	readonly page: Page;
	readonly out: Map<Line, Reason>;
}

const none: ReadonlySet<Line> = new Set();

/** What is left out from the start and what the cleaners leave out; `wanted` none of them sees. */
function cleaned(
	pageWithout: (out: ReadonlyMap<Line, unknown>) => Page,
	begun: ReadonlyMap<Line, Reason>,
	wanted: ReadonlySet<Line>
): Map<Line, Reason> {
	const out = new Map(begun);
	/* What is wanted is no sign of anything: taken back in, "Related" does not head a box. */
	const unseen = new Map<Line, unknown>([...begun, ...[...wanted].map((line) => [line, true] as const)]);
	for (const { reason, clean } of cleaners)
		for (const line of clean(pageWithout(unseen))) {
			if (unseen.has(line)) continue;
			unseen.set(line, reason);
			out.set(line, reason);
		}
	return out;
}

/** The lines as the cleaners alone sort them. */
export function cleanLines(lines: readonly Line[], begun: ReadonlyMap<Line, Reason>): Sorted {
	const pageWithout = pagesOf(lines);
	const out = cleaned(pageWithout, begun, none);
	return { page: pageWithout(out), out };
}

/**
 * Tells the article's lines from what surrounds them; `begun` is left out from the start, `wanted` never. What is
 * wanted changes nothing in how the other lines look.
 */
export function sortLines(
	lines: readonly Line[],
	begun: ReadonlyMap<Line, Reason>,
	wanted: ReadonlySet<Line>
): Sorted {
	const pageWithout = pagesOf(lines);
	const plain = cleaned(pageWithout, begun, none);
	const judged = furniture(pageWithout(plain));
	const out = wanted.size === 0 ? plain : cleaned(pageWithout, begun, wanted);
	for (const line of judged) if (!wanted.has(line)) out.set(line, 'furniture');
	return { page: pageWithout(out), out };
}
