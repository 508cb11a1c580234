import type { Listening } from './format';
import type { Harvest } from './harvest';

/** Told how much of a text is cut, tells who listens, and hands over the cards that were gathered since the last time. */
export function following(
	harvest: Pick<Harvest, 'piles'>,
	{ hear, hand }: Listening
): (share: number) => void {
	const handed: number[] = [];
	return (share) => {
		hear?.(share);
		if (!hand) return;
		for (const [deck, cards] of harvest.piles.entries()) {
			const fresh = cards.slice(handed[deck] ?? 0);
			if (fresh.length > 0) hand(deck, fresh);
			handed[deck] = cards.length;
		}
	};
}
