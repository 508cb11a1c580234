import type { Entente } from '$lib/app/context';
import type { Begun } from '$lib/app/begun';
import type { Card, CardId } from '$lib/core/deck/card';
import type { MatchDesk } from '$lib/state/matchDesk.svelte';
import type { OrderDesk } from '$lib/state/orderDesk.svelte';
import { QuizDesk } from '$lib/state/quizDesk.svelte';

/** What a quiz may stand on: one card at a time, or several. */
export type Desk = QuizDesk | OrderDesk | MatchDesk;

interface DeskParts extends Begun {
	readonly log: Pick<Entente['storage']['log'], 'of'>;
	/** The events of an order as they stood before a reload. */
	readonly row: readonly CardId[] | null;
}

/** An order. What was swapped before is read from the log; where that cannot be read, nothing was. */
async function orderDesk({ session, cards, log, row }: DeskParts): Promise<OrderDesk> {
	const [records, { OrderDesk }, { swappedPairs }, { headlineOf }] = await Promise.all([
		log.of(cards.map(({ id }) => id)),
		import('$lib/state/orderDesk.svelte'),
		import('$lib/core/quiz/swapped'),
		import('$lib/core/quiz/headline/headline'),
		import('./OrderScreen.svelte')
	]);
	const swapped = swappedPairs(records.ok ? records.value : []);
	const eventOf = (card: Card) => headlineOf(card) ?? card.prompt;
	return new OrderDesk(session, { cards, swapped, row, eventOf });
}

async function matchDesk({ session, cards }: DeskParts): Promise<MatchDesk> {
	const [{ MatchDesk }] = await Promise.all([
		import('$lib/state/matchDesk.svelte'),
		import('./MatchScreen.svelte')
	]);
	return new MatchDesk(session, cards);
}

/** The desk for a way to be asked. What a way takes comes with the first that is asked so, its screen too. */
export async function deskFor(parts: DeskParts): Promise<Desk> {
	const { session, cards, how } = parts;
	switch (how) {
		case 'order':
			return orderDesk(parts);
		case 'match':
			return matchDesk(parts);
		default:
			await import('./QuizScreen.svelte');
			return new QuizDesk(session, how, cards);
	}
}
