import type { Card, CardContent, CardId, DeckId } from '../../core/deck/card';
import { placeOf } from '../../core/scheduling/shelf';
import { withFact } from '../../core/scheduling/shelfChanges';
import { patchTimed } from '../../core/sharing/timed';
import { found } from './failure';
import { isOfHead, patchRow } from './memoryRows';
import type { DeckRow, PageRow } from './rows';
import { writeContent, type Ground } from './self';
import type { Transaction } from './tables';

/** A card, and what is changed of it. */
export interface CardPatch {
	readonly deck: DeckId;
	readonly card: CardId;
	readonly content: Partial<CardContent>;
}

/** Changes one card, reading no page but its own. */
export function patchCard(ground: Ground, { deck, card, content }: CardPatch): Promise<void> {
	const tables = ['decks', 'pages', 'memories'] as const;
	return writeContent(ground, { tables, change: 'decks' }, async (tx, hybrid) => {
		const row = found(await tx.get('decks', deck), 'deck');
		const page = found(await pageOf(tx, row, card), 'card');
		const cards = page.cards.map((each) =>
			each.value.id === card ? patchTimed<Card>(each, content, hybrid) : each
		);
		await tx.put('pages', [{ ...page, cards }]);
		await tx.put('decks', [{ ...row, touched: hybrid }]);
		const { fact } = content;
		await patchRow(tx, row, {
			touched: hybrid,
			change: (memories) => (fact === undefined ? memories : withFact(memories, card, fact))
		});
	});
}

/** The page a card lies on: the one its row of memories names, else wherever it is found. */
async function pageOf(tx: Transaction, head: DeckRow, card: CardId): Promise<PageRow | undefined> {
	const has = (page: PageRow | undefined) => page?.cards.some(({ value }) => value.id === card) ?? false;
	const row = await tx.get('memories', head.id);
	const place = isOfHead(row, head) ? placeOf([row], card) : null;
	const named = place ? await tx.get('pages', [head.id, place.page]) : undefined;
	return has(named) ? named : (await tx.tail('pages', head.id, 0)).find(has);
}
