import { lineWords, type Line } from '../lines';
import { isHead, type Clean } from '../page';

const opening =
	/^(?:#{1,6}\s*)?(?:table of )?contents(?:\s?\[?(?:hide|show)\]?)?:?$|^(?:on|in) this (?:page|article|issue):?$/i;
const leader = /(?:\.\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$/;

const keyOf = (line: Line) =>
	lineWords(line.text.replace(/\[\s?edit\s?\]/i, '').replace(/^[\d.\s]+|[\d.…\s]+$/g, '')).join(' ');

/** Tables of contents: from their heading on each line that comes again as a heading, and lines with dots to a page. */
export const contents: Clean = (page) => {
	const { lines } = page;
	const at = lines.findIndex((line) => opening.test(line.bare));
	const dotted = lines.filter((line) => leader.test(line.text.slice(-60)));
	const first = lines[at];
	if (!first) return dotted;
	const later = new Map<string, number>();
	for (const line of lines) if (line.words < 14) later.set(keyOf(line), line.place);
	const comesAgain = (line: Line) => (later.get(keyOf(line)) ?? -1) > line.place;
	const out: Line[] = [];
	let missed = 0;
	for (const line of lines.slice(at + 1)) {
		if (line.words > 14 || line.isClosed || missed > 2) break;
		missed = comesAgain(line) ? 0 : missed + 1;
		if (comesAgain(line) || /^\(top\)$/i.test(line.text)) out.push(line);
	}
	return out.length > 1 || isHead(first, page) ? [first, ...out, ...dotted] : dotted;
};
