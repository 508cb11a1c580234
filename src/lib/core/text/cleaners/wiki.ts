import type { Line } from '../lines';
import type { Clean } from '../page';
import { fits, runFrom, withRest } from './matching';

const notes = [
	/^(?:from wikipedia, the free encyclopedia|jump to (?:navigation|search|content)|find sources|learn how and when|this (?:article|section|page|biography) (?:needs|does not|relies|may|is an orphan|is part of a series|possibly|contains|has multiple issues)|please help (?:improve|update)|main articles?\s?:|see also\s?:|further information\s?:|not to be confused with|for other uses|\(redirected from|redirects here\.)/i,
	/^[“"].{2,80}[”"] redirects here\b/i,
	/^(?:main menu|search wikipedia|donate create account log in|article talk|read edit view history|\d+ languages|coordinates\s?:.*|\(top\)|toggle the table of contents|edit links|appearance hide|from wikisource|wikiquote has .{1,80}|wikimedia commons has .{1,80})$/i,
	/^(?:hidden categories|categor(?:y|ies)\s?:|wikimedia commons|authority control|retrieved from|this page was last edited|text is available under|the template below)/i,
	/^(?:\[\s?edit\s?\]|\[hide\]|\[show\]|v\s*[·•]?\s*t\s*[·•]?\s*e|v|t|e)$/i
];
const series = /^(?:\|\s?)?(?:this article is )?part of (?:a|the) series (?:on|of)\b/i;
const endsBox = (line: Line) =>
	(line.afterBlank &&
		((line.text.length >= 60 && !/^[*•|]/.test(line.text)) || /^#{1,6}\s/.test(line.text))) ||
	(line.text.length > 160 && line.isClosed);

/** What an encyclopedia puts around its article: notes on its state, boxes of links, categories. */
export const wiki: Clean = (page) => {
	const { lines } = page;
	const boxes = lines.flatMap((line, at) =>
		series.test(line.text) ? runFrom(lines, at, (next, taken) => taken === 0 || !endsBox(next)) : []
	);
	return [
		...withRest(
			lines.filter((line) => fits(line, notes)),
			page
		),
		...boxes
	];
};
