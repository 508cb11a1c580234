import type { Card, CardId, Deck, DeckId, DeckText } from '../../core/deck/card';
import { rowFinder } from '../../core/scheduling/shelf';
import { withFact, withoutCards } from '../../core/scheduling/shelfChanges';
import { patchTimed, timed, type Timed } from '../../core/sharing/timed';
import type { CardsFrom, StoredArticle } from '../ports';
import type { CardMove, DeckChange } from '../portsOfEdits';
import { removeArticles, writeArticle } from './articles';
import { found } from './failure';
import { getImported, importedTables, putImported, removeImported } from './imported';
import { patchRow } from './memoryRows';
import { appendCards, readCards, writeNewCards } from './pages';
import type { DeckRow } from './rows';
import { writeContent, type Ground } from './self';
import type { Transaction } from './tables';

const tables = ['decks', 'pages', 'memories', 'tombstones', 'articles', ...importedTables] as const;

/** The version of a deck that was imported last. */
export function readImported({ database }: Ground, id: DeckId): Promise<DeckText | null> {
	return database.read(importedTables, async (tx) => (await getImported(tx, id))?.text ?? null);
}

/** A deck on its way in, with what it was made from: an article, or a text from elsewhere. */
interface ComingDeck {
	readonly deck: Deck;
	readonly cards: readonly Card[];
	readonly article?: StoredArticle | null;
	readonly text?: DeckText;
}

/** Puts a new deck and what it was made from. */
export function putDeck(ground: Ground, { deck, cards, article, text }: ComingDeck): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		if (article) await writeArticle(tx, article, hybrid);
		await tx.put('decks', [await writeNewCards(tx, emptyRow(deck, hybrid), { cards, hybrid })]);
		if (text) await putImported(tx, { id: deck.id, at: hybrid, text });
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
	if (added.length > 0) row = await putCards(tx, row, { cards: added, hybrid });
	await tx.put('decks', [{ ...row, ...patchTimed<Deck>(row, head, hybrid) }]);
	if (imported) await putImported(tx, { id, at: hybrid, text: imported });
	else if (imported === null) await removeImported(tx, id);
}

/** Puts cards at a deck's end, with the article they come from and what that changes of its head. */
export function addCards(
	ground: Ground,
	{ id, cards, from }: { readonly id: DeckId; readonly cards: readonly Card[]; readonly from: CardsFrom }
): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		const row = found(await tx.get('decks', id), 'deck');
		if (from.article) await writeArticle(tx, from.article, hybrid);
		const grown = await putCards(tx, row, { cards, hybrid });
		await tx.put('decks', [{ ...grown, ...patchTimed<Deck>(row, from.head, hybrid) }]);
	});
}

/** Removes a deck and all that is only its own. */
export function removeDeck(ground: Ground, id: DeckId): Promise<void> {
	return write(ground, async (tx, hybrid) => {
		const row = found(await tx.get('decks', id), 'deck');
		await removeArticles(tx, row.value, await readCards(tx, id));
		await endDeck(tx, row, hybrid);
		await removeImported(tx, id);
	});
}

/** Cards that were deleted may come back among them; where nothing is remembered of such a one, only the log tells what it was. */
async function putCards(
	tx: Transaction,
	row: DeckRow,
	{ cards, hybrid }: { readonly cards: readonly Card[]; readonly hybrid: number }
): Promise<DeckRow> {
	const memories = await tx.get('memories', row.id);
	const find = memories && rowFinder(memories, cards.length);
	let isStrange = false;
	for (const { id } of find ? cards.filter((card) => find(card.id) < 0) : [])
		isStrange ||= (await tx.get('tombstones', id)) !== undefined;
	if (isStrange) await tx.remove('memories', [row.id]);
	const grown = await writeNewCards(tx, row, { cards, hybrid });
	await tx.remove(
		'tombstones',
		cards.map(({ id }) => id)
	);
	return grown;
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

/** Takes cards off a deck's pages, and gives those that were there: a gap stays a gap. */
async function removeFromPages(
	tx: Transaction,
	row: DeckRow,
	ids: readonly CardId[]
): Promise<readonly Timed<Card>[]> {
	const gone = new Set(ids);
	const removed: Timed<Card>[] = [];
	for (const page of await tx.tail('pages', row.id, 0)) {
		const taken = page.cards.filter(({ value }) => gone.has(value.id));
		if (taken.length === 0) continue;
		removed.push(...taken);
		const cards = page.cards.filter(({ value }) => !gone.has(value.id));
		await tx.put('pages', [{ ...page, cards }]);
	}
	return removed;
}

function emptyRow(deck: Deck, hybrid: number): DeckRow {
	return { ...timed(deck, hybrid), id: deck.id, touched: hybrid, cards: 0, pages: 0 };
}

function write(ground: Ground, body: (tx: Transaction, hybrid: number) => Promise<void>): Promise<void> {
	return writeContent(ground, { tables, change: 'decks' }, body);
}
