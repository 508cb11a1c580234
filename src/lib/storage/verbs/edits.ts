import type { Card, CardId, Deck, DeckId, DeckText } from '../../core/deck/card';
import { withFact, withoutCards } from '../../core/scheduling/shelfChanges';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { CardMove, DeckChange } from '../portsOfEdits';
import { forgetStrangers } from './decks';
import { found } from './failure';
import { patchRow } from './memoryRows';
import { appendCards, removeFromPages, writeNewCards } from './pages';
import type { DeckRow } from './rows';
import { writeContent, type Ground } from './self';
import type { Transaction } from './tables';

const tables = ['decks', 'pages', 'memories', 'tombstones', 'imported'] as const;

/** The version of a deck that was imported last. */
export function readImported({ database }: Ground, id: DeckId): Promise<DeckText | null> {
	return database.read(['imported'], async (tx) => (await tx.get('imported', id))?.text ?? null);
}

/** Puts a deck from elsewhere and the text it came as. */
export function takeDeck(
	ground: Ground,
	{ deck, cards, text }: { readonly deck: Deck; readonly cards: readonly Card[]; readonly text: DeckText }
): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		await tx.put('decks', [await writeNewCards(tx, emptyRow(deck, hybrid), { cards, hybrid })]);
		await tx.put('imported', [{ id: deck.id, at: hybrid, text }]);
	});
}

/** Changes decks, all or nothing. */
export function changeDecks(ground: Ground, changes: readonly DeckChange[]): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		for (const change of changes) await changeDeck(tx, change, hybrid);
	});
}

async function changeDeck(tx: Transaction, change: DeckChange, hybrid: number): Promise<void> {
	const { deck: id, head = {}, cards = [], added = [], removed = [], imported } = change;
	let row = found(await tx.get('decks', id), 'deck');
	if (cards.length > 0) row = await patchCards(tx, row, { cards, hybrid });
	if (removed.length > 0) row = await removeCards(tx, row, { removed, hybrid });
	if (added.length > 0) {
		await forgetStrangers(tx, row, added);
		row = await writeNewCards(tx, row, { cards: added, hybrid });
		await tx.remove(
			'tombstones',
			added.map((card) => card.id)
		);
	}
	await tx.put('decks', [{ ...row, ...patchTimed<Deck>(row, head, hybrid) }]);
	if (imported) await tx.put('imported', [{ id, at: hybrid, text: imported }]);
}

async function patchCards(
	tx: Transaction,
	row: DeckRow,
	{ cards, hybrid }: { readonly cards: NonNullable<DeckChange['cards']>; readonly hybrid: number }
): Promise<DeckRow> {
	const changes = new Map(cards.map(({ id, change }) => [id, change]));
	for (const page of await tx.tail('pages', row.id, 0)) {
		if (!page.cards.some(({ value }) => changes.has(value.id))) continue;
		const patched = page.cards.map((each) => {
			const change = changes.get(each.value.id);
			return change ? patchTimed<Card>(each, change, hybrid) : each;
		});
		await tx.put('pages', [{ ...page, cards: patched }]);
	}
	await patchRow(tx, row, {
		touched: hybrid,
		change: (memories) =>
			cards.reduce(
				(known, { id, change: { fact } }) => (fact === undefined ? known : withFact(known, id, fact)),
				memories
			)
	});
	return { ...row, touched: hybrid };
}

async function removeCards(
	tx: Transaction,
	row: DeckRow,
	{ removed, hybrid }: { readonly removed: readonly CardId[]; readonly hybrid: number }
): Promise<DeckRow> {
	const gone = await removeFromPages(tx, row, removed);
	await tx.put(
		'tombstones',
		removed.map((id) => ({ kind: 'card', id, hybrid }) as const)
	);
	await patchRow(tx, row, { touched: hybrid, change: (memories) => withoutCards(memories, removed) });
	return { ...row, touched: hybrid, cards: row.cards - gone.length };
}

/** Moves cards to the end of another deck. They keep their ids, by which the log knows them; what is cached of that deck is folded anew. */
export function moveCards(ground: Ground, { cards: ids, from, to, begun, ends }: CardMove): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		const source = found(await tx.get('decks', from), 'deck');
		const target = begun ? emptyRow(begun, hybrid) : found(await tx.get('decks', to), 'deck');
		const moved = await removeFromPages(tx, source, ids);
		await patchRow(tx, source, { touched: hybrid, change: (memories) => withoutCards(memories, ids) });
		const left = { ...source, touched: hybrid, cards: source.cards - moved.length };
		if (ends && left.cards === 0) await endDeck(tx, left, hybrid);
		else await tx.put('decks', [left]);
		const cards = moved.map((card) => patchTimed<Card>(card, { deck: to }, hybrid));
		const { pages } = await appendCards(tx, target, cards);
		await tx.put('decks', [{ ...target, touched: hybrid, cards: target.cards + moved.length, pages }]);
		await tx.remove('memories', [to]);
		await tx.remove('tombstones', [to]);
	});
}

/** The version it was imported as stays, for when it is begun again. */
async function endDeck(tx: Transaction, { id, value }: DeckRow, hybrid: number): Promise<void> {
	const places = await tx.places('pages', id);
	await tx.remove(
		'pages',
		places.map((place) => [id, place] as const)
	);
	await tx.remove('decks', [id]);
	await tx.remove('memories', [id]);
	await tx.put('tombstones', [{ kind: 'deck', id, hybrid, importedFrom: value.importedFrom }]);
}

function emptyRow(deck: Deck, hybrid: number): DeckRow {
	return { ...timed(deck, hybrid), id: deck.id, touched: hybrid, cards: 0, pages: 0 };
}

function write(ground: Ground, body: (tx: Transaction, hybrid: number) => Promise<void>): Promise<void> {
	return writeContent(ground, { tables, change: 'decks' }, body);
}
