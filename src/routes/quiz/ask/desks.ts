import type { Entente } from '$lib/app/context';
import type { Begun } from '$lib/app/begun';
import type { CardId } from '$lib/core/deck/card';
import { swappedPairs } from '$lib/core/quiz/swapped';
import { MatchDesk } from '$lib/state/matchDesk.svelte';
import { OrderDesk } from '$lib/state/orderDesk.svelte';
import { QuizDesk } from '$lib/state/quizDesk.svelte';

/** What a quiz may stand on: one card at a time, or several. */
export type Desk = QuizDesk | OrderDesk | MatchDesk;

interface DeskParts extends Begun {
	readonly log: Pick<Entente['storage']['log'], 'of'>;
	/** The events of an order as they stood before a reload. */
	readonly row: readonly CardId[] | null;
}

/** The desk for a way to be asked. What was swapped before is read from the log; where that cannot be read, nothing was. */
export async function deskFor({ session, cards, how, log, row }: DeskParts): Promise<Desk> {
	switch (how) {
		case 'order': {
			const records = await log.of(cards.map(({ id }) => id));
			const swapped = swappedPairs(records.ok ? records.value : []);
			return new OrderDesk(session, { cards, swapped, row });
		}
		case 'match':
			return new MatchDesk(session, cards);
		default:
			return new QuizDesk(session, how, cards);
	}
}
