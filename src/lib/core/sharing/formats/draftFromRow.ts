import { kinds, type DeckHead, type Kind } from '../../deck/card';
import { cleanModes } from '../../deck/clean';
import { unescapeList, unescapePlaces } from '../../deck/escape';
import { isOrigin } from '../../deck/origin';
import { ankiBlanks } from './blanks';
import type { Row } from './cells';
import type { Draft, Harvest } from './harvest';
import { plainCell, type Markup } from './plainCell';
import type { Role } from './tableReading';

/** How the rows of a table are understood. */
export interface RowRules {
	readonly roles: readonly Role[];
	readonly markup: Markup;
	/** Entente wrote it: what it says of a card is all there is to say. */
	readonly isOwn: boolean;
	/** The sign that keeps a spreadsheet from computing stands before cells, and is taken off. */
	readonly isGuarded: boolean;
	/** Tags of every row. */
	readonly tags: readonly string[];
}

/** How many rows had formatting, or pictures and sounds. */
export interface Losses {
	markup: number;
	media: number;
}

/** Whether a spreadsheet would take a cell for something to compute, or takes it so but for the signs before it. */
export const seemsFormula = /^'*[\t\r\n]|^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Of a longer list nothing more would be kept. */
const longestList = 100_000;

const kindOf = (word: string): Kind | undefined => kinds.find((kind) => kind === word.trim().toLowerCase());

function tagsFromCell(cell: string): readonly string[] {
	const separator = /[,;]/.exec(cell)?.[0];
	return cell
		.split(separator ?? /\s+/)
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
}

const listFromCell = (cell: string) => (cell === '' ? [] : unescapeList(cell.slice(0, longestList), '|'));

/** The cells of a row by what they hold; of two alike the first that says anything. */
function cellsByRole({ cells }: Row, { roles, markup, isGuarded }: RowRules, losses: Losses) {
	const byRole = new Map<Role, string>();
	let [hadMarkup, hadMedia] = [false, false];
	for (const [at, role] of roles.entries()) {
		const cell = cells[at];
		if (role === 'nothing' || !cell || byRole.get(role)) continue;
		const written = isGuarded && cell.startsWith("'") && seemsFormula.test(cell) ? cell.slice(1) : cell;
		const plain = plainCell(written, markup);
		hadMarkup ||= plain.hadMarkup;
		hadMedia ||= plain.hadMedia;
		byRole.set(role, plain.text);
	}
	if (hadMarkup) losses.markup++;
	if (hadMedia) losses.media++;
	return { byRole, hadMedia };
}

/** What a row says of the deck it belongs to. */
export function headFromCells(cells: ReadonlyMap<Role, string>): Partial<DeckHead> {
	const parts = (['author', 'licence', 'language', 'source', 'version'] as const).flatMap((role) => {
		const said = cells.get(role)?.trim();
		return said ? [[role, said] as const] : [];
	});
	const ways = cells.get('ways');
	const origin = cells.get('deck-key')?.trim();
	return {
		...Object.fromEntries(parts),
		...(ways ? { modes: cleanModes(ways.split(/[\s,]+/)) } : {}),
		...(origin ? { origin } : {})
	};
}

function draftFromCells(line: number, cells: ReadonlyMap<Role, string>, { tags, isOwn }: RowRules): Draft {
	const text = (role: Role) => cells.get(role) ?? '';
	const list = text('tag-list');
	const rowTags = list === '' ? tagsFromCell(text('tags')) : unescapeList(list.slice(0, longestList), ',');
	return {
		line,
		prompt: text('question'),
		answer: text('answer'),
		form: text('form').trim().toLowerCase() === 'cloze' ? 'cloze' : 'question',
		kind: kindOf(text('kind')) ?? (isOwn ? 'other' : undefined),
		accepted: listFromCell(text('also')),
		options: listFromCell(text('wrong')),
		rightFor: text('right-for') === '' ? [] : unescapePlaces(text('right-for').slice(0, longestList), '|'),
		quote: text('quote'),
		tags: [...tags, ...rowTags],
		guid: text('guid').trim(),
		...(text('id') ? { writtenId: text('id') } : {}),
		...(isOrigin(text('origin')) ? { origin: text('origin') } : {}),
		...(text('rule') ? { rule: text('rule') } : {}),
		fact: text('fact')
	};
}

/** The levels of a deck's name in Anki, as a package's are told: the same deck is called the same, whichever way it came. */
export function levelled(name: string): string {
	return name.split('::').join(': ');
}

/** Adds the card or cards that a row means to the harvest; gives its cells for what they say of the deck. */
export function addRow(
	row: Row,
	rules: RowRules,
	harvest: Harvest,
	losses: Losses
): ReadonlyMap<Role, string> {
	const { byRole: cells, hadMedia } = cellsByRole(row, rules, losses);
	const draft = { ...draftFromCells(row.line, cells, rules), hadMedia };
	const name = cells.get('deck')?.trim() ?? '';
	const deck = rules.isOwn ? name : levelled(name);
	const notetype = cells.get('notetype') ?? '';
	if (!rules.isOwn && /\{\{c\d{1,3}::/.test(draft.prompt)) {
		if (!harvest.addBlanks(draft, ankiBlanks, deck)) harvest.drop(row.line, draft.prompt, 'blank-missing');
	} else if (/revers/i.test(notetype) && !/optional/i.test(notetype)) harvest.addBothWays(draft, deck);
	else harvest.add(draft, deck);
	return cells;
}

/** Tells what was lost on the way. */
export function warnOfLosses({ markup, media }: Losses, harvest: Harvest): void {
	if (markup > 0) harvest.warn({ type: 'markup-removed', cards: markup });
	if (media > 0) harvest.warn({ type: 'media-removed', cards: media });
}
