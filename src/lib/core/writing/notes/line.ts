import type { Mention, MentionKind, Reading } from '../../extraction/mention';
import type { Draft, Grammar } from '../scene';
import type { Paragraph, Span } from '../../text/article';
import { clearText } from '../../text/clear';
import { mask } from '../../text/mask';
import { namesOf, type Names } from '../names';
import { headOf, type Head } from './head';

/** One line of notes: a bullet, or a line that stands alone. */
export interface NoteLine extends Span {
	/** Its words, masked, from `start` on. */
	readonly text: string;
	/** What stands before its first colon, dash or sign of equality; null where nothing does. */
	readonly head: Head | null;
	/** The words of the heading it stands under; null where there is none. */
	readonly heading: string | null;
	readonly sentences: readonly Span[];
	readonly mentions: readonly Mention[];
	/** The whole article without what breaks into its sentences. */
	readonly clear: string;
	readonly reading: Reading;
	readonly names: Names;
	readonly grammar: Grammar;
	/** What the whole text says with "the" before it: "NPT" where it has "the NPT was". */
	readonly articled: ReadonlySet<string>;
	/** The kind of every name of the article. */
	readonly kinds: ReadonlyMap<string, MentionKind>;
}

/** What stands over the lines below it that are indented further; its words are null where it is about nothing in itself. */
interface Above {
	readonly words: string | null;
	readonly indent: number;
}

/** More words than this are a paragraph, whatever its form. */
const longestLine = 90;
const longestHeading = 12;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** How far a paragraph stands from the left; −1 where no bullet opens it. */
function indentOf(text: string, { start, role }: Paragraph): number {
	if (role !== 'item') return -1;
	const from = text.lastIndexOf('\n', start - 1) + 1;
	return text.slice(from, start).replace(/\t/g, '    ').length;
}

/** A heading stands over all that is none. */
const headingIndent = -2;

/** Whether a paragraph only says what the lines below it are about. */
function isHeading(text: string, { role }: Paragraph, isFollowedDeeper: boolean): boolean {
	const isShort = wordsIn(text) <= longestHeading && !/[.!,;]$/.test(text);
	if (!isShort || headOf(text) !== null || /^\d{3}|\d{4}$/.test(text)) return false;
	if (role === 'item') return isFollowedDeeper;
	return role === 'heading' || role === 'prose';
}

const withoutColon = (text: string) => text.replace(/\s*:\s*$/, '').trim();

const named =
	/\bthe (\p{Lu}[\p{L}\p{N}&-]*(?: (?:of |on |the |and )?\p{Lu}[\p{L}\p{N}&-]*){0,5})(?=[.,;:)]| (?:is|was|has|had|in|on|and|to|at|of)\b)/gu;

/** What lines have of the whole article. */
export function groundOf(reading: Reading, grammar: Grammar) {
	const { article, mentions } = reading;
	const clear = clearText(article);
	const articled = new Set([...article.text.matchAll(named)].map(([, name = '']) => name));
	const kinds = new Map([...mentions].reverse().map(({ text, kind }) => [text, kind] as const));
	return { clear, masked: mask(clear), reading, names: namesOf(reading), grammar, articled, kinds };
}

/** Every line of an article that may be a note, under its heading. Running text gives none. */
export function noteLinesOf(reading: Reading, grammar: Grammar): readonly NoteLine[] {
	const { article, mentions } = reading;
	const { masked, ...ground } = groundOf(reading, grammar);
	const { paragraphs } = article;
	let above: readonly Above[] = [];
	return paragraphs.flatMap((paragraph, at): readonly NoteLine[] => {
		const [first, last] = [paragraph.sentences[0], paragraph.sentences.at(-1)];
		if (!first || !last || paragraph.role === 'row') return [];
		const { start } = first;
		const text = masked.slice(start, last.end);
		const own = indentOf(article.text, paragraph);
		const next = paragraphs[at + 1];
		const isOver = isHeading(text, paragraph, next !== undefined && indentOf(article.text, next) > own);
		const indent = isOver && own < 0 ? headingIndent : own;
		const head = headOf(text);
		above = above.filter((one) => one.indent < indent);
		const heading = above.at(-1)?.words ?? null;
		const gloss = head && head.gloss !== '' ? ` (${head.gloss})` : '';
		const words = isOver ? withoutColon(text) : head ? head.words + gloss : null;
		above = [...above, { words, indent }];
		if (isOver) return [];
		if (wordsIn(text) > longestLine) return [];
		const inside = mentions.filter((one) => one.start >= start && one.end <= last.end);
		return [
			{
				start,
				end: last.end,
				text,
				head,
				heading,
				sentences: paragraph.sentences,
				mentions: inside,
				...ground
			}
		];
	});
}

/** Writes the cards of one shape that a line gives; blind to all other shapes. */
export type Shape = (line: NoteLine) => readonly Draft[];
