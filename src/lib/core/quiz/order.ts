import { hasPlace } from '../dates/apart';
import type { Card } from '../deck/card';
import { createRandom } from '../random';
import { shuffled } from './shuffle';
import { askedTogether, fromEach, gathered, roundSize } from './boards';
import { eventOf } from './events';
import { narrowed, type Askable } from './mode';
import { areApart, isEarlier, isoOf } from './placed';
import type { Pair, Stood } from './swapped';

const size = { fewest: 3, most: 5 } as const;

/** What of a card an order looks at. */
type Event = Pick<Card, 'id' | 'answer'>;

const isBetween = (event: Event, [one, other]: readonly [Event, Event]) =>
	(isEarlier(one, event) && isEarlier(event, other)) || (isEarlier(other, event) && isEarlier(event, one));

/** Those pairs of which both stand among these. */
function pairsAmong<T extends Event>(events: readonly T[], pairs: readonly Pair[]) {
	const byId = new Map(events.map((event) => [event.id, event]));
	return pairs.flatMap(([a, b]): (readonly [T, T])[] => {
		const [one, other] = [byId.get(a), byId.get(b)];
		return one && other ? [[one, other]] : [];
	});
}

/** Whether all lie clearly apart, and nothing lies between two that were swapped. */
function standTogether(events: readonly Event[], swapped: readonly Pair[]): boolean {
	const apart = events.every((one, at) => events.slice(at + 1).every((other) => areApart(one, other)));
	return (
		apart && pairsAmong(events, swapped).every((pair) => !events.some((event) => isBetween(event, pair)))
	);
}

/** Each event alone, or with the one it was swapped with. */
function groupsOf<T extends Event>(
	events: readonly T[],
	swapped: readonly Pair[]
): readonly (readonly T[])[] {
	const pairs = pairsAmong(events, swapped).filter((pair) => areApart(...pair));
	const taken = new Set<T>();
	return events.flatMap((event): (readonly T[])[] => {
		if (taken.has(event)) return [];
		const pair = pairs.find((both) => both.includes(event) && !both.some((each) => taken.has(each)));
		const group = pair ?? [event];
		for (const each of group) taken.add(each);
		return [group];
	});
}

/**
 * The next events to put in order, the first of them first: three to five that lie clearly apart. Two that were swapped come
 * together, with nothing between them, and alone where there is no third. Null where there is no round in these cards.
 */
export function orderRound<T extends Event>(
	pool: readonly T[],
	swapped: readonly Pair[] = []
): readonly T[] | null {
	for (const events of fromEach(pool, ({ answer }) => isoOf(answer))) {
		const round = gathered(groupsOf(events, swapped), roundSize(pool.length, size), (taken, group) =>
			standTogether([...taken, ...group], swapped)
		);
		if (round.length >= size.fewest) return round;
	}
	return pairsAmong(pool, swapped).find((pair) => areApart(...pair)) ?? null;
}

/** Events of a round, earliest first. */
export const inOrder = <T extends Event>(round: readonly T[]): readonly T[] =>
	[...round].sort((a, b) => (isEarlier(a, b) ? -1 : 1));

/** A round as it is laid out, never in its right order; it hangs on the seed alone. */
export function laidOut<T extends Event>(round: readonly T[], seed: string): readonly T[] {
	const order = inOrder(round);
	const random = createRandom(seed);
	const laid = shuffled(order, random);
	return laid.every((event, at) => event === order[at]) ? [...order].reverse() : laid;
}

/** Two neighbours of a row of events: whether each stands right with the one before and the one after it. */
export interface Neighbours {
	readonly before: boolean;
	readonly after: boolean;
}

/** For each event of a row whether it is later than the one before it and earlier than the one after it. */
export function neighboursIn(row: readonly Event[]): readonly Neighbours[] {
	return row.map((event, at) => {
		const [former, latter] = [row[at - 1], row[at + 1]];
		return {
			before: former === undefined || isEarlier(former, event),
			after: latter === undefined || isEarlier(event, latter)
		};
	});
}

/** How each event of a row stood: swapped with the one before it, else with the one after it, where those are the wrong way round. */
export function stoodIn(row: readonly Event[]): readonly Stood[] {
	return neighboursIn(row).map(({ before, after }, at) => ({
		card: (row[at] as Event).id,
		swappedWith: (!before && row[at - 1]?.id) || (!after && row[at + 1]?.id) || null
	}));
}

/** Events are put on a line of time. */
export const order = narrowed({
	asked: 'order',
	suits: (card: Askable) => card.kind === 'date' && hasPlace(isoOf(card.answer)) && eventOf(card) !== null,
	together: (cards) => askedTogether(cards, orderRound)
});
