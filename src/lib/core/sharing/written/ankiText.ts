import type { CardContent, DeckText } from '../../deck/card';
import { cleanDeck } from '../../deck/clean';
import { furtherColumns, keysOf, tagColumn, usedColumns, type CardColumn } from './columns';

/** A tag as Anki has it: without blanks. */
const tagFor = (tag: string) => tag.replace(/[\s,;"]+/g, '_');
const isTagFor = (tag: string) => tagFor(tag) === tag;

/** A cell between tabs, in quotation marks where it has to be. */
function cell(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n');
	return /["\t\n]|^#/.test(lines) ? `"${lines.replaceAll('"', '""')}"` : lines;
}

/**
 * A deck as the text that Anki imports: tabs between, every word as it stands, a key by which a second import changes the first. What Anki
 * does not know stands in lines it passes over and in columns behind those it takes.
 */
export function ankiTextFromDeck(deck: DeckText): string {
	const { head, cards } = cleanDeck(deck);
	const keys = keysOf(cards);
	const further = usedColumns(furtherColumns, cards);
	const isListed = cards.some(({ tags }) => !tags.every(isTagFor));
	const behind: readonly CardColumn[] = isListed ? [...further, tagColumn] : further;
	const about = [
		['author', head.author],
		['licence', head.licence],
		['language', head.language],
		['source', head.source],
		['version', head.version],
		['ways', (head.modes ?? []).join(' ')],
		['deck key', head.origin ?? '']
	];
	const names = ['Key', 'Deck', 'Tags', 'Front', 'Back', ...behind.map(({ name }) => name)];
	const lines = [
		'#separator:tab',
		'#html:false',
		'#guid column:1',
		'#deck column:2',
		'#tags column:3',
		'#notetype:Basic',
		'#entente:1',
		...about.filter(([, said]) => said !== '').map(([name, said]) => `#${name}:${said}`),
		`#columns:${names.join('\t')}`
	];
	const row = (card: CardContent, at: number) =>
		[
			keys[at] ?? '',
			head.title,
			card.tags.map(tagFor).join(' '),
			card.prompt,
			card.answer,
			...behind.map(({ of }) => of(card))
		]
			.map(cell)
			.join('\t');
	return [...lines, ...cards.map(row), ''].join('\n');
}
