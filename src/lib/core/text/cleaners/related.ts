import { pointerHeadings, pointers } from '../lexicon/phrases';
import type { Line } from '../lines';
import { isFoot, isHead, type Clean, type Page } from '../page';
import { anyOf } from '../phrases';
import { begins, heads, matchingWhole, runFrom } from './matching';

const lines = matchingWhole(
	begins(
		String.raw`(?:[▶►→☞➤»]\s*)?${anyOf(pointers)}\s?[:|]|[☞▶►➤]|suggested topics\s?:`,
		String.raw`(?:\[\s?)?(?:click|tap) (?:here )?to (?:read|watch|listen)\b`
	)
);
const heading = heads(
	anyOf(pointerHeadings),
	'more (?:from .{1,40}|in .{1,30})|you (?:may|might) (?:also )?(?:like|be interested).*|share this(?: .{1,10})?'
);

const longestBox = 12;
const longestList = 60;

/** A title or a date below the heading of a box; within the running text a sentence ends the box. */
const isTeaser = (line: Line, page: Page) =>
	line.words < 20 &&
	!/[,:]$/.test(line.text) &&
	(!line.isClosed || isFoot(line, page)) &&
	!/^#{1,6}\s/.test(line.text);

/** Pointers to other articles: lines that say so, and lists below such a heading until the text goes on. */
export const related: Clean = (page) => {
	const boxes = page.lines.flatMap((line, at) => {
		if (line.words > 8 || !heading.test(line.bare.slice(0, 100))) return [];
		// Above the text the title may follow.
		const most = isHead(line, page) ? 1 : isFoot(line, page) ? longestList : longestBox;
		return runFrom(page.lines, at, (next, taken) => taken === 0 || (taken < most && isTeaser(next, page)));
	});
	return [...lines(page), ...boxes];
};
