import type { DeckHead } from '../../deck/card';
import { err, ok } from '../../result';
import { Cutter, type Row } from './cells';
import { addRow, headFromCells, warnOfLosses, type RowRules } from './draftFromRow';
import { following } from './following';
import type { ForeignText, TextFormat } from './format';
import { Harvest } from './harvest';
import { roleFromName } from './lexicon/columnNames';
import { columnsOf, guessCut, sampleCut } from './separators';
import type { Role, TableReading } from './tableReading';

/** Columns that are looked at. */
const mostColumns = 30;
const shownRows = 4;
const shownLength = 80;

/** The first columns of tables that Entente writes for spreadsheets, by which they are known. */
export const ownColumns = ['Question', 'Answer', 'Key'] as const;

/** How such a table begins: it needs no guessing. */
const ownBeginning = ownColumns.map((name) => `"${name}"`).join(',');

const isOwn = (names: readonly string[]) => ownColumns.every((name, at) => names[at] === name);

/** A first row names the columns where it names a question or an answer, and holds nothing but short names. */
function isHeaderRow(cells: readonly string[]): boolean {
	const named = cells.map(roleFromName);
	const isShort = cells.every((cell) => cell.length <= 40);
	return isShort && named.includes('answer') && (named.includes('question') || cells.length === 2);
}

/** What the columns hold by their names; without names question and answer come first. */
function rolesFor(names: readonly string[], columns: number): readonly Role[] {
	const seen = new Set<Role>();
	const roles: (Role | null)[] = Array.from({ length: columns }, (_, at) => {
		const role = roleFromName(names[at] ?? '');
		if (role === undefined || seen.has(role)) return null;
		seen.add(role);
		return role;
	});
	for (const role of ['question', 'answer'] as const) {
		const at = roles.indexOf(null);
		if (!seen.has(role) && at >= 0) roles[at] = role;
	}
	return roles.map((role) => role ?? 'nothing');
}

/** How a table is to be read: as the student says, else as it seems. */
export function readingOf({ text, table }: Pick<ForeignText, 'text' | 'table'>): TableReading {
	const own = { cellSeparator: ',', rowSeparator: '\n' };
	const guessed = text.startsWith(ownBeginning) ? own : guessCut(text);
	const cut = {
		cellSeparator: table.cellSeparator || guessed.cellSeparator,
		rowSeparator: table.rowSeparator || guessed.rowSeparator
	};
	const sample = sampleCut(text, cut);
	const first = sample[0] ?? [];
	const hasHeader = table.hasHeader ?? isHeaderRow(first);
	const names = hasHeader ? first.slice(0, mostColumns).map((name) => name.trim().slice(0, shownLength)) : [];
	const columns = Math.max(1, Math.min(mostColumns, Math.max(columnsOf(sample), names.length)));
	const shown = sample.slice(hasHeader ? 1 : 0, shownRows + 1).map((cells) => cells.slice(0, mostColumns));
	const roles = rolesFor(names, columns);
	return {
		...cut,
		hasHeader,
		roles: table.roles?.length === columns ? table.roles : roles,
		names,
		sample: shown.map((cells) => cells.map((cell) => cell.slice(0, shownLength))),
		isDeclared: isOwn(names)
	};
}

/** A row with more cells than the table has columns was cut within its last one. */
function mended(row: Row, { roles, cellSeparator }: TableReading): Row {
	const { cells } = row;
	if (cells.length <= roles.length || roles.length < 2 || cells.length > mostColumns) return row;
	const last = cells.slice(roles.length - 1).join(cellSeparator);
	return { ...row, cells: [...cells.slice(0, roles.length - 1), last] };
}

/** Any table: from a spreadsheet, from Quizlet, from a list in a note; separators are found by how evenly they cut. */
export const table: TextFormat = {
	name: 'table',
	seems: () => true,
	read(foreign) {
		const reading = readingOf(foreign);
		const harvest = new Harvest();
		const losses = { markup: 0, media: 0 };
		const own = isOwn(reading.names);
		const rules: RowRules = {
			roles: reading.roles,
			markup: own ? 'plain' : 'guess',
			isOwn: own,
			isGuarded: own,
			tags: []
		};
		const cutter = new Cutter(foreign.text, reading, following(harvest, foreign));
		let head: Partial<DeckHead> | null = null;
		let isHeader = reading.hasHeader;
		for (const row of cutter.rows()) {
			if (harvest.isDone) break;
			if (isHeader) isHeader = false;
			else {
				const cells = addRow(mended(row, reading), rules, harvest, losses);
				head ??= headFromCells(cells);
			}
		}
		warnOfLosses(losses, harvest);
		if (cutter.openQuote !== null) harvest.warn({ type: 'quote-open', line: cutter.openQuote });
		const left = reading.roles.filter((role) => role === 'nothing').length;
		if (left > 0) harvest.warn({ type: 'columns-left', count: left });
		/* Where no row is a card, another separator may make cards of them: the reading is shown all the same. */
		const incoming = harvest.incoming('table', { title: foreign.title, ...head }, reading);
		return harvest.isEmpty && incoming.droppedInAll === 0 ? err({ type: 'no-cards' }) : ok(incoming);
	}
};

/** A table whose first row names its columns: what its cells hold is no sign of another format. */
export const namedTable: TextFormat = {
	name: 'table',
	seems: (beginning) => readingOf({ text: beginning, table: {} }).hasHeader,
	read: (foreign) => table.read(foreign)
};
