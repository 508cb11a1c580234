import type { Card, CardId, DeckId } from '../../core/deck/card';
import type { BackupContent } from '../../core/sharing/content';
import { joinTimed, newestTime, type Timed } from '../../core/sharing/timed';
import { isDeleted, type Graves } from './graves';
import { appendCards } from './pages';
import type { DeckRow } from './rows';
import { same } from './same';
import type { Transaction } from './tables';

/**
 * Joins a copy's cards with those here, deck by deck, and gives how many changed. Pages are this device's own layout: a card stays
 * on its page, what is deleted leaves a gap, and what is new goes to the end.
 */
export async function joinCards(tx: Transaction, { cards }: BackupContent, graves: Graves): Promise<number> {
	const byDeck = new Map<DeckId, Map<CardId, Timed<Card>>>();
	for (const card of cards) {
		const { deck, id } = card.value;
		byDeck.set(deck, (byDeck.get(deck) ?? new Map<CardId, Timed<Card>>()).set(id, card));
	}
	let changed = 0;
	for (const row of await tx.all('decks'))
		changed += await joinDeck(tx, row, { theirs: byDeck.get(row.id) ?? new Map(), graves });
	return changed;
}

interface Joining {
	/** Those of the copy that were met on no page yet. */
	readonly theirs: Map<CardId, Timed<Card>>;
	readonly graves: Graves;
}

async function joinDeck(tx: Transaction, row: DeckRow, joining: Joining): Promise<number> {
	let changed = 0;
	let removed = 0;
	for (const page of await tx.tail('pages', row.id, 0)) {
		const kept = await joinPage(tx, page.cards, joining);
		if (same(kept, page.cards)) continue;
		await tx.put('pages', [{ ...page, cards: kept }]);
		removed += page.cards.length - kept.length;
		const before = new Map(page.cards.map(({ value }) => [value.id, value]));
		changed += kept.filter(({ value }) => !same(value, before.get(value.id))).length;
	}
	const fresh = await withoutDeleted(tx, [...joining.theirs.values()], joining.graves);
	if (fresh.length + removed > 0) {
		const { pages } = await appendCards(tx, row, fresh);
		await tx.put('decks', [{ ...row, cards: row.cards - removed + fresh.length, pages }]);
	}
	return changed + removed + fresh.length;
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
