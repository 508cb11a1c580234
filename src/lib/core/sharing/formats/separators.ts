import { Cutter, type Cut } from './cells';

/** What may stand between question and answer, the surest first. */
export const cellSeparators = ['\t', ';', '|', ',', ' – ', ' — ', ' - ', ' = ', ': '] as const;
/** What may stand between two cards. */
export const rowSeparators = ['\n', '\n\n', ';'] as const;

const sampleRows = 200;
const sampleLength = 65_536;
/** Where so large a share of the rows is cut alike, nothing surer need be looked for. */
const sure = 0.9;

/** The beginning of a text, as far as whole rows go. */
function sampleOf(text: string): string {
	if (text.length <= sampleLength) return text;
	const end = text.lastIndexOf('\n', sampleLength);
	return text.slice(0, end > 0 ? end : sampleLength);
}

/** The number of cells most rows have, of those with two at least. */
export function columnsOf(rows: readonly (readonly string[])[]): number {
	const counts = new Map<number, number>();
	for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [most] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
	return most?.[0] ?? 1;
}

/** The first rows of a text as a cut gives them. */
export function sampleCut(text: string, cut: Cut): readonly (readonly string[])[] {
	const rows: (readonly string[])[] = [];
	for (const { cells } of new Cutter(sampleOf(text), cut).rows()) {
		rows.push(cells);
		if (rows.length === sampleRows) break;
	}
	return rows;
}

/** How well a cut fits: the share of rows that are cut alike, or at all, which counts less. */
function fitOf(text: string, cut: Cut): number {
	const rows = sampleCut(text, cut);
	const columns = columnsOf(rows);
	if (rows.length === 0 || columns < 2) return 0;
	/* What no blank line cuts is no proof of blank lines. */
	if (cut.rowSeparator === '\n\n' && rows.length < 2) return 0;
	const alike = rows.filter(({ length }) => length === columns).length;
	const cutAtAll = rows.filter(({ length }) => length > 1).length;
	return (alike + 0.7 * (cutAtAll - alike)) / rows.length;
}

/** How a table of unknown make is cut most evenly; where nothing cuts it at all, by tabs. */
export function guessCut(text: string): Cut {
	let best: Cut = { cellSeparator: '\t', rowSeparator: '\n' };
	let bestFit = 0;
	const oneLine = !text.trimEnd().includes('\n');
	for (const rowSeparator of oneLine ? (['\n', ';'] as const) : (['\n', '\n\n'] as const))
		for (const cellSeparator of cellSeparators) {
			if (cellSeparator === rowSeparator) continue;
			const cut = { cellSeparator, rowSeparator };
			const fit = fitOf(text, cut);
			/* Lines are cards more often than not; where there is one line only, that is no proof. */
			const weight = rowSeparator === '\n' ? (oneLine ? 0.85 : 1) : 0.95;
			if (fit * weight > bestFit + 0.05) [best, bestFit] = [cut, fit * weight];
			if (bestFit >= sure && best.cellSeparator === '\t') return best;
		}
	return best;
}
