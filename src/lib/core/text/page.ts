import { groupsOf } from './blocks';
import { commonWords } from './lexicon/common';
import { lineWords, type Line } from './lines';
import { rowsOf } from './tables';

/** Lines that a full page broke, and what they are together. */
export interface Group {
	readonly lines: readonly Line[];
	readonly words: number;
	/** Whether it ends as a sentence does. */
	readonly isClosed: boolean;
	/** Whether it is running text: sentences of some length. */
	readonly isProse: boolean;
}

/** A text on its way to being cleaned, as each cleaner sees it. */
export interface Page {
	/** Every line of it. */
	readonly all: readonly Line[];
	/** The lines no cleaner has left out so far. */
	readonly lines: readonly Line[];
	readonly isOut: (line: Line) => boolean;
	/** Whether it is a row of a table. */
	readonly isRow: (line: Line) => boolean;
	readonly groupOf: (line: Line) => Group;
	/** Whether it is no running text and stands on the page twice, numbers aside. */
	readonly isAgain: (line: Line) => boolean;
	/** Places of the first and the last line of running text: above is the head, below the foot. */
	readonly body: {
		readonly first: number;
		readonly last: number;
		/** Which share of the words left in is running text. */
		readonly share: number;
	};
	/** Words of weight in the running text: their first letters, lower case. */
	readonly vocabulary: ReadonlySet<string>;
}

/** Says which lines are no article, for one reason; blind to all other reasons but for what they have left out. */
export type Clean = (page: Page) => readonly Line[];

const fewestProseWords = 15;
const vocabularyLines = 400;

/** What a line says, numbers aside. */
const wordsAlone = ({ text }: Line) => lineWords(text.replace(/\d+/g, ' ')).join(' ');

const wordsIn = (lines: readonly Line[]) => lines.reduce((sum, { words }) => sum + words, 0);

function groupFrom(lines: readonly Line[]): Group {
	const words = lines.reduce((sum, line) => sum + line.words, 0);
	const common = lines.reduce((sum, line) => sum + line.words * line.common, 0);
	const isEnding = (line: Line) => line.isClosed || /[.!?]["”’)]?\s/.test(line.text.slice(0, 400));
	return {
		lines,
		words,
		isClosed: lines[lines.length - 1]?.isClosed ?? false,
		isProse: words >= fewestProseWords && common >= words * 0.2 && lines.some(isEnding)
	};
}

const stem = 5;

/** The first letters of a word, which its forms have in common. */
export const stemOf = (word: string) => word.slice(0, stem);

/** The words of a line that carry its subject, by their first letters: four letters or more, none of the commonest. */
export const weightyWords = (text: string) =>
	lineWords(text)
		.filter((word) => word.length > 3 && !commonWords.has(word))
		.map(stemOf);

/** Which share of a line's weighty words the running text has too. */
export function overlap(line: Line, { vocabulary }: Page): number {
	const words = weightyWords(line.text);
	return words.filter((word) => vocabulary.has(word)).length / Math.max(1, words.length);
}

export const isHead = ({ place }: Line, { body }: Page) => place < body.first;
export const isFoot = ({ place }: Line, { body }: Page) => place > body.last;

/** The lines that go on with this one, broken off where the page was full. */
export function goingOn(line: Line, { groupOf }: Page): readonly Line[] {
	const { lines } = groupOf(line);
	const at = line.place - (lines[0]?.place ?? line.place) + 1;
	return lines.slice(at, at + 12);
}

/** The first line in the latter part of the text that fits. */
export function lateLine({ all, lines }: Page, isEnd: (line: Line) => boolean): Line | undefined {
	const last = all[all.length - 1]?.end ?? 0;
	return lines.find((line) => line.start > last * 0.4 && isEnd(line));
}

/** How the lines stand before any is left out, and then the page with some of them left out. */
export function pagesOf(all: readonly Line[]): (out: ReadonlyMap<Line, unknown>) => Page {
	const rows = rowsOf(all);
	const groups = new Map<Line, Group>();
	for (const lines of groupsOf(all, {
		isRow: (line) => rows.has(line),
		gapBetween: () => 'none',
		isClean: false
	})) {
		const group = groupFrom(lines);
		for (const line of lines) groups.set(line, group);
	}
	const groupOf = (line: Line) => groups.get(line) ?? groupFrom([line]);
	const weighty = new Map<Line, readonly string[]>();
	const weightyOf = (line: Line) => {
		const words = weighty.get(line) ?? weightyWords(line.text);
		weighty.set(line, words);
		return words;
	};
	const times = new Map<string, number>();
	for (const line of all) times.set(wordsAlone(line), (times.get(wordsAlone(line)) ?? 0) + 1);
	const isAgain = (line: Line) => !groupOf(line).isProse && (times.get(wordsAlone(line)) ?? 0) > 1;
	return (out) => {
		const lines = all.filter((line) => !out.has(line));
		const body = lines.filter((line) => groupOf(line).isProse);
		let vocabulary: ReadonlySet<string> | null = null;
		return {
			all,
			lines,
			groupOf,
			isAgain,
			isRow: (line) => rows.has(line),
			isOut: (line) => out.has(line),
			body: {
				first: body[0]?.place ?? -1,
				last: body[body.length - 1]?.place ?? Infinity,
				share: wordsIn(body) / Math.max(1, wordsIn(lines))
			},
			/* Few cleaners ask for it, and each of them has a page of its own. */
			get vocabulary() {
				return (vocabulary ??= new Set(body.slice(0, vocabularyLines).flatMap(weightyOf)));
			}
		};
	};
}
