import type { CardId } from '../deck/card';
import { effectiveRecords } from '../log/order';
import type { LogRecord } from '../log/record';

/** Two cards that were put the wrong way round. */
export type Pair = readonly [CardId, CardId];

/** How a card stood in an order that was checked. */
export interface Stood {
	readonly card: CardId;
	/** The neighbour it was swapped with; null where it stood right with both. */
	readonly swappedWith: CardId | null;
}

/** Whether two pairs are of the same cards. */
const isSame = ([a, b]: Pair, [c, d]: Pair) => (a === c && b === d) || (a === d && b === c);

/** The pairs that are still to be put right after one more round: those it put right are gone, those it swapped have come. */
export function pairsAfter(pairs: readonly Pair[], round: readonly Stood[]): readonly Pair[] {
	const right = new Set(round.flatMap(({ card, swappedWith }) => (swappedWith === null ? [card] : [])));
	const open = pairs.filter(([one, other]) => !right.has(one) || !right.has(other));
	const swapped = round.flatMap(({ card, swappedWith }): Pair[] =>
		swappedWith ? [[card, swappedWith]] : []
	);
	return swapped.reduce(
		(all, pair) => (all.some((known) => isSame(known, pair)) ? all : [...all, pair]),
		open
	);
}

/** The records of a round are written in one go: no two rounds come that quickly one after the other. */
const roundMs = 1000;

/** The orders that were checked, the oldest first, each with the records of its cards. */
function roundsOf(records: readonly LogRecord[]): readonly (readonly LogRecord[])[] {
	const rounds: LogRecord[][] = [];
	for (const record of effectiveRecords(records)) {
		if (record.act.type !== 'grade' || record.act.asked !== 'order') continue;
		const last = rounds.at(-1)?.at(-1);
		const goesOn = last?.device === record.device && Math.abs(record.at - last.at) < roundMs;
		if (goesOn) rounds.at(-1)?.push(record);
		else rounds.push([record]);
	}
	return rounds;
}

function stoodFrom({ card, act }: LogRecord): Stood {
	const answer = act.type === 'grade' && act.grade === 1 ? act.answer : undefined;
	return { card, swappedWith: (answer as CardId | undefined) ?? null };
}

/** The pairs of cards that were swapped and have not stood right together since, as the log of these records tells it. */
export function swappedPairs(records: readonly LogRecord[]): readonly Pair[] {
	return roundsOf(records)
		.map((round) => round.map(stoodFrom))
		.reduce(pairsAfter, []);
}
