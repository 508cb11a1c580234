import { dateForms } from '../../dates/print';
import { parseDate } from '../../dates/parse';
import { isPoint } from '../../dates/value';
import type { Reading } from '../../extraction/mention';
import type { Span } from '../../text/article';
import type { Draft, Grammar } from '../scene';
import { dateDraft, question } from './draft';
import type { Dated } from '../prompt/dateDraft';
import { doingOf } from './lexicon/doings';
import { groundOf, type NoteLine } from './line';
import { areLettersOf, subjectFrom, type Subject } from './subject';

interface Cell extends Span {
	readonly text: string;
}

/** A row of a table with the names of its columns. */
export interface Row {
	readonly columns: readonly string[];
	readonly cells: readonly Cell[];
}

const isBars = (text: string) => text.includes('|');

/** The cells of a row, parted by tabs or bars. */
function cellsOf(text: string, start: number): readonly Cell[] {
	const parts = isBars(text) ? /[^|]+/g : /[^\t]+/g;
	return [...text.matchAll(parts)].flatMap(({ 0: found, index }) => {
		const plain = found.trim();
		const at = start + index + found.indexOf(plain);
		return plain === '' ? [] : [{ text: plain, start: at, end: at + plain.length }];
	});
}

/** Whether cells name columns: none has a figure. */
const isHead = (cells: readonly Cell[]) =>
	cells.length > 1 && cells.every(({ text }) => !/\d/.test(text) && text.split(' ').length < 5);

/** The rows of every table whose first row, or the head above it, names as many columns as they have cells. */
export function rowLinesOf(reading: Reading, grammar: Grammar): readonly { line: NoteLine; row: Row }[] {
	const { article, mentions } = reading;
	const { masked, ...ground } = groundOf(reading, grammar);
	let columns: readonly string[] = [];
	let last = -1;
	return article.paragraphs.flatMap(({ role, start, end, sentences }) => {
		if (role !== 'row') return [];
		const between = last < 0 ? '\n\n' : article.text.slice(last, start);
		last = end;
		const cells = cellsOf(article.text.slice(start, end), start);
		const above = article.leftOut.find(
			(out) =>
				out.reason === 'table-head' && out.end < start && article.text.slice(out.end, start).trim() === ''
		);
		if (above)
			columns = cellsOf(article.text.slice(above.start, above.end).split('\n')[0] ?? '', 0).map(
				({ text }) => text
			);
		else if (/\n\s*\n/.test(between)) {
			columns = isHead(cells) ? cells.map(({ text }) => text) : [];
			return [];
		}
		if (columns.length !== cells.length) return [];
		const inside = mentions.filter((one) => one.start >= start && one.end <= end);
		const text = masked.slice(start, end);
		const line = {
			start,
			end,
			text,
			head: null,
			heading: null,
			sentences,
			mentions: inside,
			...ground
		};
		return [{ line, row: { columns, cells } }];
	});
}

function dateIn({ text, start, end }: Cell): Dated | null {
	const value = parseDate(text);
	const isPlain = value !== null && isPoint(value.iso);
	return isPlain ? { kind: 'date', text, start, end, confidence: 1, iso: value.iso } : null;
}

function columnDrafts(line: NoteLine, subject: Subject, column: string, cell: Cell): readonly Draft[] {
	const name = column.toLowerCase().replace(/^(?:date|year)(?: of)?\s/, '');
	const date = dateIn(cell);
	const be = subject.isPlural ? 'were' : 'was';
	const [doing] = name.split(' ');
	if (date && doingOf.has(doing ?? '') && /^\w+(?: for signature)?$/.test(name))
		return [
			dateDraft(date, `${be} ${subject.said} ${name}`, {
				rule: 'note-row',
				score: 0.84,
				fact: [doingOf.get(doing ?? '') ?? '', subject.inFact]
			})
		];
	if (
		date &&
		/^(?:in force|entry into force|entered into force|into force|eif)$/.test(name) &&
		subject.sort === 'instrument'
	)
		return [
			dateDraft(date, `did ${subject.said} enter into force`, {
				rule: 'note-row',
				score: 0.84,
				fact: ['in force', subject.inFact]
			})
		];
	if (/^(?:hq|headquarters|seat)$/.test(name) && subject.sort === 'body' && /^\p{Lu}/u.test(cell.text))
		return [other(`In which city are the headquarters of ${subject.said}`, cell, ['seat', subject.inFact])];
	return [];
}

const other = (prompt: string, cell: Cell, fact: readonly string[]): Draft => ({
	kind: 'other',
	form: 'question',
	prompt: question(prompt),
	answer: cell.text,
	accept: dateForms(cell.text),
	mark: { start: cell.start, end: cell.end },
	rule: 'note-row',
	score: 0.7,
	fact
});

/** What the cells of a row say of the name in its first: its column tells what. */
export function rowDrafts(line: NoteLine, { columns, cells }: Row): readonly Draft[] {
	const [first] = cells;
	if (!first) return [];
	const subject = subjectFrom(line, first.text, '', first);
	return cells.slice(1).flatMap((cell, at) => {
		const column = columns[at + 1] ?? '';
		if (areLettersOf(first.text, cell.text))
			return [other(`What does ${first.text} stand for`, cell, ['letters', first.text])];
		return subject ? columnDrafts(line, subject, column, cell) : [];
	});
}
