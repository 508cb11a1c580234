import type { CardContent } from '../../deck/card';
import { cleanDeck } from '../../deck/clean';
import { guidsOf, type HandedCard } from '../guids';
import type { HandedDeck } from '../handOver';
import { furtherColumns, tagColumn, usedColumns, type CardColumn } from './columns';

/** A tag as Anki has it: without blanks. */
const tagFor = (tag: string) => tag.replace(/[\s,;"]+/g, '_');
const isTagFor = (tag: string) => tagFor(tag) === tag;

/** A cell between tabs, in quotation marks where it has to be. */
function cell(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n');
	return /["\t\n]|^#/.test(lines) ? `"${lines.replaceAll('"', '""')}"` : lines;
}

/** Where Anki knows a card by another name than its origin, the origin has a column of its own. */
const originColumn: CardColumn = { name: 'Origin key', of: ({ origin }) => origin };

/** What of a card as it is kept its name in Anki hangs on. */
const keptOf = ({ id, form }: HandedCard) => (id === undefined ? {} : { id, form });

/**
 * A deck as the text that Anki imports: tabs between, every word as it stands, a key by which a second import changes the first. What Anki
 * does not know stands in lines it passes over and in columns behind those it takes.
 */
export function ankiTextFromDeck(deck: HandedDeck): string {
	const { head, cards } = cleanDeck(deck);
	const kept = deck.cards.map(keptOf);
	const guids = guidsOf(cards.map((card, at) => ({ ...card, ...kept[at] })));
	const further = usedColumns(furtherColumns, cards);
	const isListed = cards.some(({ tags }) => !tags.every(isTagFor));
	const isRenamed = cards.some(({ origin }, at) => origin !== guids[at]);
	const behind = [...further, ...(isListed ? [tagColumn] : []), ...(isRenamed ? [originColumn] : [])];
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
			guids[at] ?? '',
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
