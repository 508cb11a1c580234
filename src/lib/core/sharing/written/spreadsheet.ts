import type { CardContent, DeckText } from '../../deck/card';
import { cleanDeck } from '../../deck/clean';
import { seemsFormula } from '../formats/draftFromRow';
import { ownColumns } from '../formats/table';
import { keysOf } from '../guids';
import { furtherColumns, tagColumn, usedColumns } from './columns';

/** A cell of a spreadsheet, in quotation marks; one that would be computed begins with a sign that keeps it text. */
function cell(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n');
	const kept = seemsFormula.test(lines) ? `'${lines}` : lines;
	return `"${kept.replaceAll('"', '""')}"`;
}

/** A deck as a table for spreadsheets: commas between, each row with author, licence and source, nothing that computes. */
export function spreadsheetFromDeck(deck: DeckText): string {
	const { head, cards } = cleanDeck(deck);
	const keys = keysOf(cards);
	const further = usedColumns([...furtherColumns, tagColumn], cards);
	const about = [
		['Deck', head.title],
		['Author', head.author],
		['Licence', head.licence],
		['Language', head.language],
		['Source', head.source],
		['Version', head.version],
		['Ways', (head.modes ?? []).join(' ')],
		['Deck key', head.origin ?? '']
	].filter(([, said]) => said !== '');
	const names = [...ownColumns, ...further.map(({ name }) => name), ...about.map(([name = '']) => name)];
	const row = (card: CardContent, at: number) => [
		card.prompt,
		card.answer,
		keys[at] ?? '',
		...further.map(({ of }) => of(card)),
		...about.map(([, said = '']) => said)
	];
	/* By its mark spreadsheets know UTF-8. */
	return `\uFEFF${[names, ...cards.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
