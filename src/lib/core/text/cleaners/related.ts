import type { Line } from '../lines';
import { isFoot, isHead, type Clean, type Page } from '../page';
import { matchingWhole, runFrom } from './matching';

const lines = matchingWhole(
	/^(?:[▶►→☞➤»]\s*)?(?:read|read more|read also|also read|read next|see also|see related|related|related (?:articles?|stories|posts|news|reading|coverage)|more on this(?: story)?|more from|watch|watch now|listen|recommended|also in this issue|must read|don't miss|explainer)\s?[:|]/i,
	/^[☞▶►➤]/,
	/^suggested topics\s?:/i,
	/^(?:\[\s?)?(?:click|tap) (?:here )?to (?:read|watch|listen)\b/i
);
const heading =
	/^(?:#{1,6}\s*)?(?:\*\*)?(?:related(?: (?:articles?|posts?|stories|news|topics|content|coverage|reading|links?))?|more (?:stories|news|coverage|from .{1,40}|on this(?: story)?|in .{1,30}|like this)|read (?:next|more|also)|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you| reading| stories)?|what (?:else )?we(?: are|’re|'re) (?:reading|watching|listening to)|trending(?: now)?|most (?:read|popular|viewed|shared)|top stories|latest (?:news|stories|articles|posts)|editors?['’]s? picks?|don['’]t miss|elsewhere|popular (?:posts|stories|now)|next (?:article|story|post)|previous (?:article|story|post)|share this(?: .{1,10})?)(?:\*\*)?:?$/i;

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
