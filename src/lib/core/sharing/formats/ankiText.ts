import type { DeckHead } from '../../deck/card';
import { err, ok } from '../../result';
import { readAnkiHeader, type AnkiHeader } from './ankiHeader';
import { Cutter } from './cells';
import { addRow, headFromCells, levelled, warnOfLosses, type RowRules } from './draftFromRow';
import { following } from './following';
import type { TextFormat } from './format';
import { Harvest } from './harvest';
import { roleFromName } from './lexicon/columnNames';
import { guessCut, sampleCut } from './separators';
import type { Role } from './tableReading';

const mostColumns = 30;

/** What each column holds: the header says where ids, decks and tags are; of the fields the first is asked, the second answers. */
function rolesFrom(header: AnkiHeader, columns: number): readonly Role[] {
	const roles = new Map<number, Role>(header.columns);
	const taken = () => new Set(roles.values());
	const free = Array.from({ length: columns }, (_, at) => at).filter((at) => !roles.has(at));
	for (const at of free) {
		const role = roleFromName(header.names[at] ?? '');
		if (role !== undefined && !taken().has(role)) roles.set(at, role);
	}
	const unnamed = free.filter((at) => !roles.has(at));
	for (const role of ['question', 'answer'] as const) {
		if (taken().has(role)) continue;
		const at = unnamed.shift();
		if (at !== undefined) roles.set(at, role);
	}
	return Array.from({ length: columns }, (_, at) => roles.get(at) ?? 'nothing');
}

/** A text that Anki writes or reads: lines that begin with # say how, then come the notes. */
export const ankiText: TextFormat = {
	name: 'anki-text',
	seems: (beginning) =>
		/^#(?:separator|html|tags|columns|notetype|deck|guid column|notetype column|deck column|tags column|if matches|match scope)[ \t]*:/i.test(
			beginning
		) || /^tags:.*\n[^\n]*\t/.test(beginning),
	read({ text, title, ...listening }) {
		const harvest = new Harvest();
		const header = readAnkiHeader(text, harvest);
		const body = text.slice(header.end);
		const cut = header.separator
			? { cellSeparator: header.separator, rowSeparator: '\n' }
			: { ...guessCut(body), rowSeparator: '\n' };
		const widest = sampleCut(body, cut).reduce((most, cells) => Math.max(most, cells.length), 2);
		const columns = Math.min(
			mostColumns,
			Math.max(widest, ...[...header.columns.keys()].map((at) => at + 1))
		);
		const roles = rolesFrom(header, columns);
		const rules: RowRules = {
			roles,
			markup: header.html === null ? 'guess' : header.html ? 'html' : 'plain',
			isOwn: header.isOwn,
			isGuarded: false,
			tags: header.tags
		};
		const losses = { markup: 0, media: 0 };
		const cutter = new Cutter(text, cut, following(harvest, listening));
		let head: Partial<DeckHead> | null = null;
		for (const row of cutter.rows(header.end, header.lines + 1)) {
			if (harvest.isDone) break;
			if (text[row.start] === '#') continue;
			const cells = addRow(row, rules, harvest, losses);
			head ??= headFromCells(cells);
		}
		warnOfLosses(losses, harvest);
		if (cutter.openQuote !== null) harvest.warn({ type: 'quote-open', line: cutter.openQuote });
		const left = roles.filter((role, at) => role === 'nothing' && at < widest).length;
		if (left > 0) harvest.warn({ type: 'columns-left', count: left });
		const deck = header.isOwn ? header.deck : levelled(header.deck);
		const named = { title: deck || title, ...head, ...header.head };
		const incoming = harvest.incoming('anki-text', named);
		return harvest.isEmpty && incoming.droppedInAll === 0 ? err({ type: 'no-cards' }) : ok(incoming);
	}
};
