import { kinds, type Card, type CardId, type DeckId, type Kind } from '../deck/card';
import { effectiveRecords } from '../log/order';
import type { LogRecord } from '../log/record';
import { dayMs } from '../time';
import { flip } from './flip';
import { modes } from './modes';

/** Every way to cram. */
export const cramModes = [flip, ...modes] as const;

/** What is crammed and how: as a student sets it up, and as its address tells it. */
export interface CramPlan {
	/** The deck the cards are of; null where they are of any. */
	readonly deck: DeckId | null;
	/** The kinds asked for; none stands for all. */
	readonly kinds: readonly Kind[];
	/** A tag the cards carry; null where it does not matter. */
	readonly tag: string | null;
	/** Only what was forgotten in the last days. */
	readonly lately: boolean;
	readonly mode: (typeof cramModes)[number];
}

/** The plan an address tells; what it leaves open, or says wrongly, is as usual. */
export function cramFrom(query: URLSearchParams): CramPlan {
	const named = query.get('kinds')?.split(' ') ?? [];
	return {
		deck: (query.get('deck') || null) as DeckId | null,
		kinds: kinds.filter((kind) => named.includes(kind)),
		tag: query.get('tag') || null,
		lately: query.get('lately') === '1',
		mode: cramModes.find(({ asked }) => asked === query.get('mode')) ?? flip
	};
}

/** A plan as its address tells it, without the question mark. */
export function cramQuery({ deck, kinds, tag, lately, mode }: CramPlan): string {
	const said = {
		run: 'cram',
		mode: mode.asked,
		deck,
		kinds: kinds.join(' '),
		tag,
		lately: lately ? '1' : ''
	};
	return String(
		new URLSearchParams(Object.entries(said).flatMap(([key, value]) => (value ? [[key, value]] : [])))
	);
}

const latelyMs = 7 * dayMs;

/** Cards that were forgotten in the seven days up to an instant, in any run. */
export function forgottenLately(records: readonly LogRecord[], now: number): ReadonlySet<CardId> {
	const slips = effectiveRecords(records).filter(
		({ act, at }) => act.type === 'grade' && act.grade === 1 && at > now - latelyMs && at < now
	);
	return new Set(slips.map(({ card }) => card));
}

/** The cards a plan means, whether or not its way of asking suits them. */
export function meantBy(
	{ deck, kinds, tag, lately }: Omit<CramPlan, 'mode'>,
	cards: readonly Card[],
	forgotten: ReadonlySet<CardId>
): readonly Card[] {
	return cards.filter(
		(card) =>
			(deck === null || card.deck === deck) &&
			(kinds.length === 0 || kinds.includes(card.kind)) &&
			(tag === null || card.tags.includes(tag)) &&
			(!lately || forgotten.has(card.id))
	);
}
