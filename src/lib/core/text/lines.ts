import type { Span } from './article';
import { commonWords } from './lexicon/common';

/** A line without its break and its outer blanks. */
export interface Line extends Span {
	readonly text: string;
	/** Its text without marks of quoting and bullets. */
	readonly bare: string;
	/** Its place among the lines that are not blank. */
	readonly place: number;
	/** How wide it stands on the page, in characters, with what it is indented by. */
	readonly width: number;
	/** Whether a blank line, or nothing, stands before it. */
	readonly afterBlank: boolean;
	/** Words in its first thousand characters. */
	readonly words: number;
	/** Which share of them holds sentences together (the, of, was …). */
	readonly common: number;
	/** Whether it ends as a sentence does. */
	readonly isClosed: boolean;
	/** Known beside its text: it begins a message, or goes on with the line before it whatever their widths. */
	readonly link?: 'begins' | 'runs-on';
}

const looked = 1000;
const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const closing = /[.!?…]["'”’)\]\d¹²³⁴-⁹]{0,4}$/;

/** The words of a line, lower case, in order. */
export const lineWords = (text: string): string[] =>
	text.slice(0, looked).toLowerCase().match(wordShape) ?? [];

const bareOf = (text: string) => text.replace(/^(?:>\s*)+/, '').replace(/^[|*•]\s+/, '');

/** What can be told of a line from its text alone. */
export function lineFeatures(text: string): Pick<Line, 'text' | 'bare' | 'words' | 'common' | 'isClosed'> {
	const words = lineWords(text);
	const common = words.filter((word) => commonWords.has(word)).length / Math.max(1, words.length);
	return { text, bare: bareOf(text), words: words.length, common, isClosed: closing.test(text.slice(-8)) };
}

const fewestDouble = 8;
const mostlyDouble = 0.8;
const fewestLow = 0.25;

/** Whether nearly every line has a blank one before it though sentences run on from line to line: set double-spaced. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
	if (lines.length < fewestDouble) return false;
	const apart = lines.filter(({ afterBlank }) => afterBlank).length;
	const worded = lines.filter(({ bare }) => /^["'“‘(]?\p{L}/u.test(bare));
	const low = worded.filter(({ bare }) => /^["'“‘(]?\p{Ll}/u.test(bare)).length;
	return apart >= lines.length * mostlyDouble && low > 2 && low >= worded.length * fewestLow;
}

/** The lines of a text that are not blank, in order, with offsets. In a double-spaced text one blank line is none. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	const blanks: number[] = [];
	let blank = 2;
	let from = 0;
	for (const whole of text.split('\n')) {
		const content = whole.trim();
		const isBlank = /^[>\s]*$/.test(content.slice(0, looked));
		if (content !== '') {
			const indent = whole.indexOf(content);
			const start = from + indent;
			lines.push({
				...lineFeatures(content),
				start,
				end: start + content.length,
				place: lines.length,
				width: indent + content.length,
				afterBlank: blank > 0
			});
			blanks.push(blank);
		}
		blank = isBlank ? blank + 1 : 0;
		from += whole.length + 1;
	}
	if (isDoubleSpaced(lines)) return lines.map((line, at) => ({ ...line, afterBlank: (blanks[at] ?? 0) > 1 }));
	return lines;
}
