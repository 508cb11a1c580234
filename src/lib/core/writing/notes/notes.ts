import type { Reading } from '../../extraction/mention';
import { lawBroken } from '../checks';
import type { Draft, Grammar } from '../scene';
import { rowDrafts, rowLinesOf } from './rows';
import { noteLinesOf, type NoteLine, type Shape } from './line';
import { articleNumber } from './shapes/articleNumber';
import { author } from './shapes/author';
import { concluded } from './shapes/concluded';
import { dated } from './shapes/dated';
import { deed } from './shapes/deed';
import { done } from './shapes/done';
import { ledTo } from './shapes/ledTo';
import { letters } from './shapes/letters';
import { office } from './shapes/office';
import { party } from './shapes/party';
import { region } from './shapes/region';
import { seat } from './shapes/seat';
import { term } from './shapes/term';
import { terms } from './shapes/terms';
import { timeline } from './shapes/timeline';
import { wrote } from './shapes/wrote';

/** What notes are read by, in no order: the score of what they give decides. */
export const shapes: readonly Shape[] = [
	done,
	concluded,
	dated,
	deed,
	terms,
	party,
	timeline,
	office,
	seat,
	author,
	wrote,
	ledTo,
	articleNumber,
	region,
	term,
	letters
];

/** A line with all that its shapes give, sound or not. */
export interface Noted {
	readonly line: NoteLine;
	readonly drafts: readonly Draft[];
}

/** A text as notes: its lines, those that gave cards, and how many these are. */
export interface Notes {
	readonly lines: readonly NoteLine[];
	readonly noted: readonly Noted[];
	readonly size: { readonly lines: number; readonly words: number };
}

/** Fewer lines of a sure shape are an article's own list or caption. */
const fewestLines = 3;

/** Nobody's notes are as long as a book. */
const mostWords = 40_000;

/** What of a text is notes; null where too few lines have a shape, as in an article. */
export function notesOf(reading: Reading, grammar: Grammar): Notes | null {
	if (reading.article.words > mostWords) return null;
	const lines = noteLinesOf(reading, grammar);
	const noted = [
		...lines.map((line) => ({ line, drafts: shapes.flatMap((shape) => shape(line)) })),
		...rowLinesOf(reading, grammar).map(({ line, row }) => ({ line, drafts: rowDrafts(line, row) }))
	].filter(({ line, drafts }) => drafts.some((draft) => lawBroken(draft, line) === null));
	if (noted.length < fewestLines) return null;
	const words = noted.reduce((all, { line }) => all + (line.text.match(/\p{L}+/gu)?.length ?? 0), 0);
	return { lines, noted, size: { lines: noted.length, words } };
}

/** How much of a line a card quotes: from its beginning to the end of the sentence that has the answer. */
export function quoteOf({ start, end, sentences }: NoteLine, { mark }: Draft) {
	const last = sentences.find((sentence) => mark.end <= sentence.end);
	return { start, end: last?.end ?? end };
}
