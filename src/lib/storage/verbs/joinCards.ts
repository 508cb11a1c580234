import type { Card, CardId, DeckId } from '../../core/deck/card';
import type { BackupContent } from '../../core/sharing/content';
import { joinTimed, newestTime, type Timed } from '../../core/sharing/timed';
import { isDeleted, type Graves } from './graves';
import { appendCards } from './pages';
import type { DeckRow } from './rows';
import { same } from './same';
import type { Transaction } from './tables';

/** What a join of cards goes by. */
interface Joining {
	/** Those of the copy that were met on no page yet. */
	readonly theirs: Map<CardId, Timed<Card>>;
	/** Cards that come to lie in another deck than the one whose page they were met on. */
	readonly moved: Timed<Card>[];
	readonly graves: Graves;
}

/**
 * Joins a copy's cards with those here, and gives how many changed. Pages are this device's own layout: a card stays on its page
 * unless it was moved to another deck, what is deleted leaves a gap, and what is new goes to the end.
 */
export async function joinCards(tx: Transaction, { cards }: BackupContent, graves: Graves): Promise<number> {
	const theirs = new Map(cards.map((card) => [card.value.id, card]));
	const joining: Joining = { theirs, moved: [], graves };
	let changed = 0;
	for (const row of await tx.all('decks')) changed += await joinPages(tx, row, joining);
	const fresh = await withoutDeleted(tx, [...joining.theirs.values()], graves);
	const byDeck = new Map<DeckId, Timed<Card>[]>();
	for (const card of [...joining.moved, ...fresh])
		byDeck.set(card.value.deck, [...(byDeck.get(card.value.deck) ?? []), card]);
	for (const [deck, cards] of byDeck) changed += await addToDeck(tx, deck, cards);
	return changed;
}

async function joinPages(tx: Transaction, row: DeckRow, joining: Joining): Promise<number> {
	let changed = 0;
	let removed = 0;
	for (const page of await tx.tail('pages', row.id, 0)) {
		const joined = await joinPage(tx, page.cards, joining);
		const kept = joined.filter(({ value }) => value.deck === row.id);
		const moved = joined.filter(({ value }) => value.deck !== row.id);
		joining.moved.push(...moved);
		if (same(kept, page.cards)) continue;
		await tx.put('pages', [{ ...page, cards: kept }]);
		removed += page.cards.length - kept.length;
		changed += page.cards.length - joined.length;
		const before = new Map(page.cards.map(({ value }) => [value.id, value]));
		changed += kept.filter(({ value }) => !same(value, before.get(value.id))).length;
	}
	if (removed > 0) await tx.put('decks', [{ ...row, cards: row.cards - removed }]);
	return changed;
}

/** Cards of a deck that is not here belong nowhere. */
async function addToDeck(tx: Transaction, id: DeckId, cards: readonly Timed<Card>[]): Promise<number> {
	const row = await tx.get('decks', id);
	if (!row) return 0;
	const { pages } = await appendCards(tx, row, cards);
	await tx.put('decks', [{ ...row, cards: row.cards + cards.length, pages }]);
	return cards.length;
}

async function joinPage(tx: Transaction, ours: readonly Timed<Card>[], { theirs, graves }: Joining) {
	const joined = ours.map((card) => {
		const known = theirs.get(card.value.id);
		theirs.delete(card.value.id);
		return known ? joinTimed(card, known) : card;
	});
	return withoutDeleted(tx, joined, graves);
}

async function withoutDeleted(tx: Transaction, cards: readonly Timed<Card>[], graves: Graves) {
	const kept: Timed<Card>[] = [];
	for (const card of cards)
		if (!(await isDeleted(tx, graves, { id: card.value.id, newest: newestTime(card) }))) kept.push(card);
	return kept;
}
