import { limits } from '../../deck/limits';
import { ok, type Result } from '../../result';
import type { FormatName, Incoming } from '../incoming';
import { textFromBytes } from './decode';
import type { FormatError, Listening } from './format';
import { textFormats } from './formats';
import { Given } from './given';
import { table } from './table';
import type { TableChoices } from './tableReading';

/** What is known of a text beside itself. */
export interface TextSource {
	/** The file's name; empty for what was pasted. */
	readonly name: string;
	/** The format, where a student has said which it is. */
	readonly format?: FormatName | undefined;
	readonly table?: TableChoices | undefined;
}

export type ReadError = FormatError | { readonly type: 'file-not-text' };

/** So much of a text tells what it is. */
const beginningLength = 65_536;

const titleFromName = (name: string) =>
	name
		.replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
		.replace(/\.entente$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();

/** The cards of a text in any format there is, with all that was left out and why; who listens to it is given all cards. No input makes this throw. */
export function readText(
	text: string,
	{ name, format, table: choices }: TextSource,
	{ hear, hand }: Listening = {}
): Result<Incoming, FormatError> {
	const plain = text
		.slice(0, limits.textLength + 1)
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n');
	const beginning = plain.slice(0, beginningLength);
	const reader =
		textFormats.find((each) => (format === undefined ? each.seems(beginning) : each.name === format)) ??
		table;
	const given = new Given(hand);
	const listening = { hear, hand: given.take.bind(given) };
	const read = reader.read({ text: plain, title: titleFromName(name), table: choices ?? {}, ...listening });
	if (!read.ok) return read;
	const decks = read.value.decks.map(({ head, cards }, deck) => ({
		head: given.look.head(head),
		cards: given.whole(deck, cards)
	}));
	return ok({ ...read.value, decks, cautions: [...read.value.cautions, ...given.look.cautions] });
}

/** As `readText`, of a file's bytes. */
export function readBytes(
	bytes: Uint8Array,
	source: TextSource,
	listening: Listening = {}
): Result<Incoming, ReadError> {
	const decoded = textFromBytes(bytes);
	if (!decoded.ok) return decoded;
	const read = readText(decoded.value.text, source, listening);
	if (!read.ok) return read;
	return ok({ ...read.value, cautions: [...decoded.value.cautions, ...read.value.cautions] });
}
