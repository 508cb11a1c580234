import type { CardContent, DeckId } from '../../core/deck/card';
import { cardsFromColumns, columnsFromCards, type CardColumns } from '../../core/deck/columns';
import type { ImportedDeck } from '../../core/sharing/content';
import { putInTurns } from './inTurns';
import type { ImportedPartRow } from './rows';
import type { Transaction } from './tables';

/** The tables that hold what decks were imported as. */
export const importedTables = ['imported', 'importedParts'] as const;

/** Cards that stand beside the head, and in each part after it. */
const partCards = 2_048;

/** A deck as it was imported last; undefined where it was made here. */
export async function getImported(tx: Transaction, id: DeckId): Promise<ImportedDeck | undefined> {
	const row = await tx.get('imported', id);
	return row && whole(row, await tx.tail('importedParts', id, 0));
}

/** All decks as they were imported last. */
export async function allImported(tx: Transaction): Promise<ImportedDeck[]> {
	const parts = await tx.all('importedParts');
	const rows = await tx.all('imported');
	const partsOf = (id: DeckId) => parts.filter(({ deck }) => deck === id);
	return rows.map((row) => whole(row, partsOf(row.id)));
}

/** Puts a deck as it was imported, in the place of what was imported before. */
export async function putImported(tx: Transaction, { id, at, text }: ImportedDeck): Promise<void> {
	await removeParts(tx, id);
	await tx.put('imported', [{ id, at, text: { ...text, cards: text.cards.slice(0, partCards) } }]);
	await putInTurns(tx, { name: 'importedParts', rows: partsOf(id, text.cards), few: 1 });
}

/** What stands beside the head of a deck that was imported, part by part. */
function* partsOf(deck: DeckId, cards: readonly CardContent[]): Generator<ImportedPartRow> {
	for (let from = partCards, part = 0; from < cards.length; from += partCards, part++)
		yield { deck, part, cards: columnsFromCards(cards.slice(from, from + partCards)) };
}

/** Forgets what a deck was imported as. */
export async function removeImported(tx: Transaction, id: DeckId): Promise<void> {
	await removeParts(tx, id);
	await tx.remove('imported', [id]);
}

async function removeParts(tx: Transaction, id: DeckId): Promise<void> {
	const places = await tx.places('importedParts', id);
	await tx.remove(
		'importedParts',
		places.map((place) => [id, place] as const)
	);
}

function whole({ id, at, text }: ImportedDeck, parts: readonly ImportedPartRow[]): ImportedDeck {
	return { id, at, text: { ...text, cards: [...text.cards, ...parts.flatMap(cardsOfPart)] } };
}

const isInColumns = (cards: ImportedPartRow['cards']): cards is CardColumns => 'prompt' in cards;

function cardsOfPart({ cards }: ImportedPartRow): readonly CardContent[] {
	return isInColumns(cards) ? cardsFromColumns(cards) : cards;
}
