import { clauseWords, danglingWords, firstNames, nameEnds, nameWords } from './lexicon/common';
import type { Line } from './lines';

const itemMark = /^(?:>\s*)*(?:[*•·▪◦+–-]\s|\(?\d{1,2}[.)]\s+\S.*[.;:]$)/;
const numbered = /^(?:>\s*)*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\p{Lu}[.)])\s+\p{Lu}/u;
const headingMark = /^(?:>\s*)*(?:#{1,6}\s|\*\*\s)/;
/** A line wider than this was not broken by hand, so the next line is another paragraph. */
const widestBroken = 130;
/** A narrower width is trusted only where nearly all breaks agree on it. */
const narrow = 28;
const narrowest = 12;
const fewestVotes = 4;
const fewestNarrowVotes = 8;
/** More wide lines than this, and the lines are not those a program broke. */
const fewWide = 0.15;

/** Parts set far apart in one line, as the head of a page has them. */
const hasColumns = ({ text }: Line) => /\S(?:\s{4,}|\t)\S/.test(text.slice(0, 300));

const isMarked = ({ text }: Line) => /^(?:[*•·▪◦–-]|\(?\d{1,2}[.)])\s/.test(text);

export const isItem = (line: Line) => itemMark.test(line.text.slice(0, 300));
export const isMarkedHeading = (line: Line) => headingMark.test(line.text);

/** Of the lines that go on with a sentence, at least this share begin with a small letter. */
const fewestLow = 0.3;

const beginsLow = (line: Line) => /^["'“‘(]?\p{Ll}/u.test(line.bare);
const firstWord = (line: Line) => /^\S{0,60}/.exec(line.bare)?.[0] ?? '';
const lastWord = (line: Line) => /[\p{L}\p{M}’'-]+[,;]?$/u.exec(line.text.slice(-40))?.[0] ?? '';
const endsCut = (line: Line) => /\p{L}[-\u00ad]$/u.test(line.text.slice(-3));

/**
 * How wide the lines of a text were let run before they were broken: the width that explains most breaks, since each
 * line fits into it and would not with the next line's first word. 0 where the breaks have no width in common.
 */
export function wrapWidth(lines: readonly Line[]): number {
	const votes = new Int32Array(widestBroken + 2);
	let [pairs, goingOn] = [0, 0];
	lines.forEach((line, at) => {
		const next = lines[at + 1];
		if (!next || next.afterBlank || line.width > widestBroken || line.width < narrowest || line.words < 2)
			return;
		pairs++;
		if (beginsLow(next)) goingOn++;
		const reach = Math.min(widestBroken + 1, line.width + 1 + firstWord(next).length);
		votes[line.width] = (votes[line.width] ?? 0) + 1;
		votes[reach] = (votes[reach] ?? 0) - 1;
	});
	let [best, width, standing] = [0, 0, 0];
	votes.forEach((change, at) => {
		standing += change;
		if (standing > best) [best, width] = [standing, at];
	});
	const isSure = width < narrow ? best >= fewestNarrowVotes && best >= pairs * 0.6 : best >= pairs * 0.4;
	return best >= fewestVotes && goingOn >= pairs * fewestLow && isSure ? width : 0;
}

/** Lines that each begin anew, and do not come to one end at the last; of items that were broken some lines bear no mark. */
function isListOfTitles(lines: readonly Line[]): boolean {
	const items = lines.filter(isMarked).length;
	if (items > 1 && items < lines.length) return false;
	if (lines.length < 3 || lines.filter(beginsLow).length >= lines.length * fewestLow) return false;
	return !lines[lines.length - 1]?.isClosed || lines.slice(0, -1).some(({ isClosed }) => isClosed);
}

/** The widest line among those that touch each other, for each line; what is far wider than the text's own width does not count. */
export function widthsOf(lines: readonly Line[]): number[] {
	const own = wrapWidth(lines);
	const most = own > 0 ? own * 1.2 : Infinity;
	const found: number[] = [];
	let from = 0;
	for (let at = 0; at < lines.length; at++) {
		if (at + 1 < lines.length && !lines[at + 1]?.afterBlank) continue;
		const touching = lines.slice(from, at + 1);
		const fitting = touching.filter((line) => line.width <= most);
		const isWide = touching.length - fitting.length > touching.length * fewWide;
		const widest = (isWide ? touching : fitting).reduce((most, line) => Math.max(most, line.width), 0);
		const isList = own === 0 && isListOfTitles(touching);
		const width = (widest > narrow || own > 0) && !isList ? widest : 0;
		for (; from <= at; from++) found.push(width);
	}
	return found;
}

/** Whether a line was broken only because the next word did not fit into `width`. */
function isFull(line: Line, next: Line, width: number): boolean {
	return width > 0 && line.width + 1 + firstWord(next).length > width * 0.93;
}

/** Whether nothing goes on with a line: it ends as a sentence, or announces what follows. */
export const isAtEnd = ({ isClosed, text }: Line) => isClosed || /[:|]$/.test(text);

/** Whether some lines are as long as sentences are, and made of such words. */
function isRunning(lines: readonly Line[]): boolean {
	const words = lines.reduce((sum, line) => sum + line.words, 0);
	return words >= 9 && lines.reduce((sum, line) => sum + line.words * line.common, 0) >= words * 0.2;
}

/** Whether the lines so far are running text that has not come to its end. */
function isOpen(group: readonly Line[]): boolean {
	const last = group[group.length - 1];
	return last !== undefined && group.length > 1 && !isAtEnd(last) && isRunning(group);
}

const sentenceWithin = /[\p{Ll}\d]{2}[.?!]["”’)]?\s+["“‘(]?\p{Lu}/u;
const namedLast = /\s["“‘(]?\p{Lu}[\p{L}’'-]*$/u;

/** Whether a line ends in the middle of a sentence that began in it: no title has a full stop within. */
const stopsMidway = (line: Line) =>
	!isAtEnd(line) &&
	(line.words > 5 ? line.common >= 0.15 : line.words > 2 && namedLast.test(line.text)) &&
	sentenceWithin.test(line.text.slice(-300));

const indentOf = ({ width, text }: Line) => width - text.length;

/** Whether the words themselves run on: a word cut in two, or no end here and no beginning there. */
function runsOn(line: Line, next: Line, width: number): boolean {
	if (endsCut(line)) return /^\p{L}/u.test(next.bare);
	if (isAtEnd(line) || line.words < 3 || line.width < width * 0.55) return false;
	const word = lastWord(line).toLowerCase();
	return beginsLow(next) || (line.words > 4 && danglingWords.has(word));
}

const inYear = /^In (?:\p{L}+ )?(?:1[4-9]|20)\d\d\b/u;

/** Whether a line is the beginning of a sentence, up to the first word of a name. */
const opensClause = ({ bare }: Line) =>
	namedLast.test(bare) && (clauseWords.has(bare.split(' ', 1)[0]?.toLowerCase() ?? '') || inYear.test(bare));

/** What follows a first name: the rest of it, and then a clause that goes on. */
const restOfName = /^\p{Lu}[\p{L}’'-]*,?(?:$|\s\p{Ll})/u;
const lastPair = /(?:(\S+)\s+)?["“‘(]?(\p{Lu}[\p{L}’'-]*)$/u;

/** Whether a line ends on a first name alone or with "Sir" before it: "Camp David" is a whole name. */
function endsOnFirstName({ text }: Line): boolean {
	const [, before = '', name = ''] = lastPair.exec(text.slice(-60)) ?? [];
	return (
		firstNames.has(name.toLowerCase()) && (!/^\p{Lu}/u.test(before) || nameWords.has(before.toLowerCase()))
	);
}

/** Whether a line stops within a name that the next goes on with. */
function stopsInName(line: Line, next: Line): boolean {
	if (line.isClosed || !/^\p{Lu}\p{Ll}/u.test(next.bare)) return false;
	if (endsOnFirstName(line) && restOfName.test(next.bare)) return true;
	if (line.words < 2) return false;
	if (nameWords.has(lastWord(line).toLowerCase()) || opensClause(line)) return true;
	const [, end = ''] = /^(\p{L}+)(?:['’]s)?(?:[.,;?!]|\s+\p{Ll})/u.exec(next.bare) ?? [];
	return namedLast.test(line.text) && nameEnds.has(end.toLowerCase());
}

/** What joins lines only once all that is no article is out: a credit without an end would take the text along. */
function runsOnSurely([first]: readonly Line[], last: Line, next: Line): boolean {
	if (first && isItem(first) && indentOf(next) > indentOf(first)) return true;
	if (stopsInName(last, next)) return true;
	return stopsMidway(last) || (last.words > 2 && danglingWords.has(lastWord(last).toLowerCase()));
}

/** What stands between two lines that are read: nothing, a page's end, what breaks into a text, or what ends it. */
export type Gap = 'none' | 'page' | 'break' | 'end';

/** Whether a sentence that stops at `group` is taken up again below a gap. */
function runsOver(group: readonly Line[], next: Line, gap: Gap): boolean {
	const last = group[group.length - 1];
	const isLow = /^\p{Ll}/u.test(next.bare);
	if (!last || gap === 'end' || isAtEnd(last)) return false;
	if (endsCut(last)) return isLow || (gap === 'page' && /^\p{Lu}/u.test(next.bare));
	if (!isRunning(group.slice(-4))) return false;
	return isLow || (gap === 'page' && group.length > 2 && next.words > 3);
}

/** What is known of the place between two lines. */
export interface Way {
	/** How wide lines were let run; 0 where nothing tells. */
	readonly width: number;
	readonly gap: Gap;
	/** Whether all that is no article is out. */
	readonly isClean: boolean;
}

/** Whether `next` goes on with the paragraph whose lines so far are `group`. */
export function goesOn(group: readonly Line[], next: Line, { width, gap, isClean }: Way): boolean {
	const last = group[group.length - 1];
	if (!last || last.width > widestBroken || next.link === 'begins') return false;
	if (hasColumns(last) || hasColumns(next)) return false;
	if (isItem(next) || isMarkedHeading(next) || isMarkedHeading(last)) return false;
	if (last.isClosed && numbered.test(next.text)) return false;
	if (next.link === 'runs-on') return !last.isClosed;
	if (next.afterBlank || gap !== 'none') return runsOver(group, next, gap);
	if (isClean && runsOnSurely(group, last, next)) return true;
	return isFull(last, next, width) || runsOn(last, next, width) || isOpen(group.slice(-4));
}
