import type { Report } from './errors';
import { isHeadKey, isListKey, keyFromWord, type CardKey, type HeadKey } from './keys';
import type { Line } from './lines';

/** What stands after a key, still escaped, and on which line. */
export interface Field {
	readonly line: number;
	readonly values: readonly string[];
}

/** The lines of the head or of one card, by key. */
export interface Block<Key> {
	readonly line: number;
	readonly fields: ReadonlyMap<Key, Field>;
}

/** A deck text in parts. */
export interface Blocks {
	readonly title: { readonly line: number; readonly value: string } | null;
	readonly head: Block<HeadKey>;
	readonly cards: readonly Block<CardKey>[];
}

type OpenField = { readonly line: number; readonly values: string[] };
type Open<Key> = { readonly line: number; readonly fields: Map<Key, OpenField> };
type Keyed = Extract<Line, { type: 'keyed' }>;

function put<Key extends HeadKey | CardKey>(block: Open<Key>, key: Key, entry: Keyed, report: Report) {
	const field = block.fields.get(key);
	if (field && !isListKey(key)) {
		report({ type: 'key-repeated', line: entry.line, key, first: field.line });
		return;
	}
	if (field) field.values.push(entry.value);
	else block.fields.set(key, { line: entry.line, values: [entry.value] });
}

const isPromptKey = (key: CardKey) => key === 'Q' || key === 'C';
const isComplete = ({ fields }: Open<CardKey>) => fields.has('A') && (fields.has('Q') || fields.has('C'));

/** Sorts lines into title, head and cards. A blank line ends a card; so does the next `Q` or `C`. */
export function blocksFromLines(lines: readonly Line[], report: Report): Blocks {
	let title: Blocks['title'] = null;
	const head: Open<HeadKey> = { line: 1, fields: new Map() };
	const cards: Open<CardKey>[] = [];
	let card: Open<CardKey> | null = null;
	const takeKeyed = (entry: Keyed) => {
		const key = keyFromWord(entry.word);
		if (key === null) report({ type: 'key-unknown', line: entry.line, key: entry.word });
		else if (!isHeadKey(key)) {
			if (!card || (isPromptKey(key) && isComplete(card)))
				cards.push((card = { line: entry.line, fields: new Map() }));
			put(card, key, entry, report);
		} else if (cards.length > 0) report({ type: 'key-misplaced', line: entry.line, key });
		else put(head, key, entry, report);
	};
	for (const line of lines) {
		if (line.type === 'blank') card = null;
		else if (line.type === 'keyed') takeKeyed(line);
		else if (line.type === 'stray')
			report({ type: 'line-without-key', line: line.line, text: line.text.slice(0, 60) });
		else if (title) report({ type: 'key-repeated', line: line.line, key: '#', first: title.line });
		else title = line;
	}
	return { title, head, cards };
}
