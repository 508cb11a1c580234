import type { CardId } from '../deck/card';
import { cardAt, isSuspended } from './memoryColumns';
import type { QueuePick } from './queue';
import { noPage } from './shelf';

/** Every card that is not set aside, due or not, in the order of the decks: for a test, or to cram. */
export const anyCard: QueuePick = (shelf, deck) => {
	const reviews: CardId[] = [];
	for (const from of shelf) {
		if (deck !== null && from.deck !== deck) continue;
		for (let row = 0; row < from.states.length; row++)
			if (from.pages[row] !== noPage && !isSuspended(from, row)) reviews.push(cardAt(from, row));
	}
	return { steps: [], reviews, fresh: [], later: [] };
};
