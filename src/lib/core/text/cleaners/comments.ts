import { lineWords, type Line } from '../lines';
import { lateLine, type Clean, type Page } from '../page';
import { fits } from './matching';

const form = [
	/^leave a (?:reply|comment)\b/i,
	/^your e-?mail address will not be published/i,
	/^required fields are marked/i,
	/^you may use these html tags/i,
	/^(?:<[a-z]+[^<>]{0,80}>\s*)+$/i,
	/^(?:save my name, email|notify me of|post (?:a )?comment|submit comment|(?:log|sign) ?in to (?:comment|reply|vote)|\d[\d,]* (?:comments?|replies|shares|views|likes|upvotes|reactions|letters to the editor)$|read comments\b|be the first to comment|view (?:all )?comments|load more comments)/i,
	/^(?:reply|recommend|like|upvote|downvote|report abuse|report|flag|quote|permalink)(?:\s+\d+)?(?:\s*[|·•]\s*(?:reply|recommend|like|report|share|flag|quote)(?:\s+\d+)?)*$/i
];
const heading =
	/^(?:#{1,6}\s*)?(?:\*\*)?(?:leave a (?:reply|comment)\b.*|post a comment|(?:reader |your )?comments?(?: \(\d+\))?|\d+ (?:comments?|thoughts on .*|responses? to .*|repl(?:y|ies)|letters to the editor)|(?:join the )?(?:discussion|conversation)|letters to the editor|have your say|what do you think\??)(?:\*\*)?:?$/i;

const personal = new Set('i my me you your im ive dont thanks lol agree disagree'.split(' '));
const leastPersonal = 0.015;

/** Whether the running text below a line is people's talk, which says I and you, and not the article going on. */
function isTalkBelow({ place }: Line, page: Page): boolean {
	const below = page.lines.filter((line) => line.place > place && page.groupOf(line).isProse);
	const words = below.flatMap(({ text }) => lineWords(text));
	return words.filter((word) => personal.has(word)).length >= words.length * leastPersonal;
}

/** Forms for comments wherever they stand, and the comments from their heading to the end. */
export const comments: Clean = (page) => {
	const from = lateLine(
		page,
		(line) => line.words < 16 && heading.test(line.bare.slice(0, 160)) && isTalkBelow(line, page)
	);
	return page.lines.filter((line) => (from && line.place >= from.place) || fits(line, form));
};
