import type { Random } from '../../../src/lib/core/random';
import type { Lesson } from './learn';

/** Lines that stand together on a page, and whether they are furniture. */
export interface Sheet {
	readonly lines: readonly string[];
	readonly isJunk: boolean;
}

const below = (random: Random, count: number) => Math.floor(random() * count);
const oneOf = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)] as T;

/** Some lines of a sheet that follow each other, or, of furniture, taken from here and there in it. */
function some({ lines, isJunk }: Sheet, most: number, random: Random): string[] {
	const count = 1 + below(random, Math.min(most, lines.length));
	if (isJunk && random() < 0.5) return lines.filter(() => random() < count / lines.length).slice(0, most);
	const from = below(random, lines.length - count + 1);
	return lines.slice(from, from + count);
}

const ends = /[.!?…:;][)\]"'”’]*$/;

/** Sentences in paragraphs of one to four; what ends as none is a heading or an item, and stands alone. */
function paragraphsOf(sentences: readonly string[], random: Random): string[] {
	const found: string[] = [];
	for (let at = 0; at < sentences.length;) {
		const most = at + 1 + below(random, 4);
		let next = at + 1;
		while (next < most && ends.test(sentences[next - 1] ?? '') && ends.test(sentences[next] ?? '')) next++;
		found.push(sentences.slice(at, next).join(' '));
		at = next;
	}
	return found;
}

/** Where blank lines stand: between the parts of a page alone, around each paragraph too, around each line, or nowhere. */
const spacings = ['parts', 'paragraphs', 'lines', 'none'] as const;

/** A page put together by chance: an article with furniture above, below and within, and with short lines of its own. */
export function madeUpPage(sentences: readonly string[], sheets: readonly Sheet[], random: Random): Lesson {
	const junk = sheets.filter(({ isJunk }) => isJunk);
	const own = sheets.filter(({ isJunk }) => !isJunk);
	const begin = below(random, Math.max(1, sentences.length - 12));
	const paragraphs = paragraphsOf(sentences.slice(begin, begin + 8 + below(random, 16)), random);
	const parts: { lines: readonly string[]; isJunk: boolean; isText?: boolean }[] = [];
	const add = (from: readonly Sheet[], times: number, most: number) => {
		for (let time = 0; time < times; time++) {
			const sheet = oneOf(random, from);
			parts.push({ lines: some(sheet, most, random), isJunk: sheet.isJunk });
		}
	};
	add(junk, below(random, 5), 14);
	if (random() < 0.7) add(own, 1, 1);
	add(junk, below(random, 3), 3);
	for (const paragraph of paragraphs) {
		parts.push({ lines: [paragraph], isJunk: false, isText: true });
		if (random() < 0.3) add(junk, 1, random() < 0.5 ? 1 : 5);
		if (random() < 0.15) add(own, 1, 1);
		else if (random() < 0.12) add(own, 1, 9);
	}
	add(junk, below(random, 7), 16);
	const spacing = oneOf(random, spacings);
	const spans: { start: number; end: number }[] = [];
	let text = '';
	for (const { lines, isJunk, isText } of parts) {
		for (const line of lines) {
			const start = text.length;
			text += line;
			if (isJunk) spans.push({ start, end: text.length });
			text += spacing === 'lines' || (isText && spacing === 'paragraphs') ? '\n\n' : '\n';
		}
		if (spacing === 'parts' || spacing === 'paragraphs') text += '\n';
	}
	return { text, junk: spans };
}
