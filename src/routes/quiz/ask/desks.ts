import type { Entente } from '$lib/app/context';
import type { Card, CardId } from '$lib/core/deck/card';
import type { Run } from '$lib/core/log/record';
import type { modes } from '$lib/core/quiz/modes';
import { swappedPairs } from '$lib/core/quiz/swapped';
import { MatchDesk } from '$lib/state/matchDesk.svelte';
import { OrderDesk } from '$lib/state/orderDesk.svelte';
import { QuizDesk } from '$lib/state/quizDesk.svelte';
import type { ReviewSession } from '$lib/state/reviewSession.svelte';

/** What a quiz may stand on: one card at a time, or several. */
export type Desk = QuizDesk | OrderDesk | MatchDesk;

interface DeskParts {
	readonly session: ReviewSession;
	/** Why its cards are asked. */
	readonly run: Run;
	readonly log: Pick<Entente['storage']['log'], 'of'>;
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
	/** The events of an order as they stood before a reload. */
	readonly row: readonly CardId[] | null;
}

/** The desk for a way to be asked. What was swapped before is read from the log; where that cannot be read, nothing was. */
export async function deskFor(
	{ session, run, log, cards, row }: DeskParts,
	asked: (typeof modes)[number]['asked']
): Promise<Desk> {
	switch (asked) {
		case 'order': {
			const records = await log.of(cards.map(({ id }) => id));
			return new OrderDesk(session, {
				run,
				cards,
				swapped: swappedPairs(records.ok ? records.value : []),
				row
			});
		}
		case 'match':
			return new MatchDesk(session, { run, cards });
		default:
			return new QuizDesk(session, asked, cards);
	}
}
