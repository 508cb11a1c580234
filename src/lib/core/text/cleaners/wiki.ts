import { wikiMenus, wikiNotes, wikiPointers } from '../lexicon/phrases';
import type { Line } from '../lines';
import type { Clean } from '../page';
import { anyOf } from '../phrases';
import { begins, fits, runFrom, withRest } from './matching';

const notes = [
	begins(
		String.raw`${anyOf(wikiNotes)}|\(redirected from|${anyOf(wikiPointers)}\s?:`,
		String.raw`[“"].{2,80}[”"] redirects here\b`,
		String.raw`(?:${anyOf(wikiMenus)}|\d+ languages|coordinates\s?:.*|\(top\)|(?:wikiquote|wikimedia commons) has .{1,80})$`,
		String.raw`(?:\[\s?edit\s?\]|\[hide\]|\[show\]|v\s*[·•]?\s*t\s*[·•]?\s*e|[vte])$`
	)
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
