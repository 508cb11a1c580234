import type { DeckHead } from '../../deck/card';
import { cleanModes, cleanName } from '../../deck/clean';
import type { Harvest } from './harvest';
import type { Role } from './tableReading';

/** What the lines above Anki's notes say. */
export interface AnkiHeader {
	/** Where the notes begin, and how many lines stand above. */
	readonly end: number;
	readonly lines: number;
	readonly separator: string | null;
	/** Null where nothing is said. */
	readonly html: boolean | null;
	readonly tags: readonly string[];
	readonly deck: string;
	readonly names: readonly string[];
	/** What columns hold, by their place from 0. */
	readonly columns: ReadonlyMap<number, Role>;
	readonly head: Partial<DeckHead>;
	/** Entente wrote it. */
	readonly isOwn: boolean;
}

const separators: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['comma', ','],
	['semicolon', ';'],
	['pipe', '|'],
	['colon', ':'],
	['space', ' ']
]);
const columnKeys: ReadonlyMap<string, Role> = new Map([
	['guid column', 'guid'],
	['notetype column', 'notetype'],
	['deck column', 'deck'],
	['tags column', 'tags']
]);
const headKeys = ['author', 'licence', 'language', 'source', 'version'] as const;
/** What changes nothing for us. */
const passedOver = new Set(['notetype', 'if matches', 'match scope']);
const mostColumns = 30;
const mostLines = 1_000;
const mark = 'entente';

type Open = { -readonly [Key in keyof AnkiHeader]: AnkiHeader[Key] };

/** Takes down what one line says; false where it says what cannot be. */
function take(header: Open, key: string, value: string): boolean {
	const word = value.trim();
	const role = columnKeys.get(key);
	if (role) {
		const column = /^\d{1,4}$/.test(word) ? Number(word) : 0;
		if (column < 1 || column > mostColumns) return false;
		header.columns = new Map([...header.columns].filter(([, held]) => held !== role)).set(column - 1, role);
	} else if (key === 'separator') {
		const sign = separators.get(word.toLowerCase()) ?? (/^.$/.test(value) ? value : word.slice(0, 1));
		if (sign === '' || sign === '"') return false;
		header.separator = sign;
	} else if (key === 'html') {
		if (!/^(?:true|false)$/i.test(word)) return false;
		header.html = word.toLowerCase() === 'true';
	} else if (key === 'tags') header.tags = word.split(/\s+/).filter(Boolean).slice(0, 100);
	else if (key === 'deck') header.deck = cleanName(word).slice(0, 300);
	else if (key === 'columns') header.names = value.split(header.separator ?? '\t').slice(0, mostColumns);
	else if (key === 'ways') header.head = { ...header.head, modes: cleanModes(word.split(/[\s,]+/)) };
	else if (key === 'deck key') header.head = { ...header.head, origin: word };
	else if (key === mark) header.isOwn = true;
	else {
		const part = headKeys.find((name) => name === key);
		if (part) header.head = { ...header.head, [part]: cleanName(word) };
	}
	return true;
}

/** The lines above the notes. What cannot be is passed over and told; where two lines disagree the later holds, as in Anki. */
export function readAnkiHeader(text: string, harvest: Harvest): AnkiHeader {
	const header: Open = {
		end: 0,
		lines: 0,
		separator: null,
		html: null,
		tags: [],
		deck: '',
		names: [],
		columns: new Map(),
		head: {},
		isOwn: false
	};
	const said = new Map<string, string>();
	while (header.lines < mostLines && header.end < text.length) {
		const end = text.indexOf('\n', header.end);
		const line = text.slice(header.end, end < 0 ? text.length : end);
		const [, key = '', value = ''] =
			/^#([^:]{1,40}):(.*)$/.exec(line) ?? (header.lines === 0 ? /^(tags):(.*)$/.exec(line) : null) ?? [];
		if (key === '' && !line.startsWith('#')) break;
		header.lines++;
		header.end = end < 0 ? text.length : end + 1;
		const name = key.trim().toLowerCase();
		if (key === '' || passedOver.has(name)) continue;
		const told = { line: header.lines, text: line.slice(0, 60) };
		const earlier = said.get(name);
		if (!take(header, name, value)) harvest.warn({ type: 'header-unreadable', ...told });
		else if (earlier !== undefined && earlier !== value) harvest.warn({ type: 'header-repeated', ...told });
		said.set(name, value);
	}
	return header;
}
