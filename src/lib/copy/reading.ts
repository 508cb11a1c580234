import type { Role } from '../core/sharing/formats/tableReading';

/** What a column holds, as a choice. */
export const roleWords: Record<Role, string> = {
	question: 'Question',
	answer: 'Answer',
	also: 'Also right',
	wrong: 'Wrong options',
	'right-for': 'What those are right for',
	kind: 'Kind',
	form: 'Form',
	quote: 'Source sentence',
	tags: 'Tags',
	'tag-list': 'Tags, as a list',
	id: 'Id',
	guid: 'Key',
	notetype: 'Note type',
	rule: 'Rule',
	fact: 'Fact',
	origin: 'Lasting name',
	deck: 'Deck',
	'deck-key': 'Key of the deck',
	author: 'Author',
	licence: 'Licence',
	language: 'Language',
	source: 'Source',
	version: 'Version',
	ways: 'Ways to be asked',
	nothing: 'Not taken'
};

/** The roles a student may give a column herself. */
export const choosableRoles: readonly Role[] = [
	'question',
	'answer',
	'also',
	'wrong',
	'quote',
	'tags',
	'deck',
	'nothing'
];

const signWords: ReadonlyMap<string, string> = new Map([
	['\t', 'Tab'],
	[',', 'Comma ,'],
	[';', 'Semicolon ;'],
	['|', 'Bar |'],
	[' - ', 'Hyphen -'],
	[' – ', 'Dash –'],
	[' — ', 'Long dash —'],
	[' = ', 'Equals ='],
	[': ', 'Colon :'],
	['\n', 'A new line'],
	['\n\n', 'A blank line']
]);

/** A separator as a choice: its name, or the sign itself. */
export function wordsForSign(sign: string): string {
	return signWords.get(sign) ?? `“${sign}”`;
}
