import { commentButtons, commentCounts, commentForms, commentHeadings, personal } from '../lexicon/phrases';
import { lineWords, type Line } from '../lines';
import { lateLine, type Clean, type Page } from '../page';
import { anyOf } from '../phrases';
import { begins, fits, heads } from './matching';

const buttons = anyOf(commentButtons);
const form = [
	/^(?:<[a-z]+[^<>]{0,80}>\s*)+$/i,
	begins(
		anyOf(commentForms),
		String.raw`\d[\d,]* ${anyOf(commentCounts)}$`,
		String.raw`${buttons}(?:\s+\d+)?(?:\s*[|·•]\s*(?:share|${buttons})(?:\s+\d+)?)*$`
	)
];
const heading = heads(
	anyOf(commentHeadings),
	String.raw`leave a (?:reply|comment)\b.*|(?:reader |your )?comments? \(\d+\)|what do you think\?`,
	String.raw`\d+ (?:comments?|thoughts on .*|responses? to .*|repl(?:y|ies)|letters to the editor)`
);

const personalWords = new Set(personal.split(' '));
const leastPersonal = 0.015;

/** Whether the running text below a line is people's talk, which says I and you, and not the article going on. */
function isTalkBelow({ place }: Line, page: Page): boolean {
	const below = page.lines.filter((line) => line.place > place && page.groupOf(line).isProse);
	const words = below.flatMap(({ text }) => lineWords(text));
	return words.filter((word) => personalWords.has(word)).length >= words.length * leastPersonal;
}

/** Forms for comments wherever they stand, and the comments from their heading to the end. */
export const comments: Clean = (page) => {
	const from = lateLine(
		page,
		(line) => line.words < 16 && heading.test(line.bare.slice(0, 160)) && isTalkBelow(line, page)
	);
	return page.lines.filter((line) => (from && line.place >= from.place) || fits(line, form));
};
