import { peers, type Peer } from '../lexicon/peers';
import { bareName } from './offer';

export type Thing = keyof typeof peers;

/** A name, and all it may be taken for. */
export interface Circle {
	readonly own: Peer;
	readonly others: readonly Peer[];
}

/** The circles of a kind by the names in them. */
function circlesByName(kind: Thing): ReadonlyMap<string, readonly Circle[]> {
	const found = new Map<string, Circle[]>();
	for (const { askable, beside } of peers[kind])
		for (const own of askable) {
			const others = [...askable, ...beside].filter((one) => one !== own);
			for (const key of new Set(own.names.map(bareName)))
				found.set(key, [...(found.get(key) ?? []), { own, others }]);
		}
	return found;
}

const circles = { organization: circlesByName('organization'), deal: circlesByName('deal') } as const;

/** How far a year of a text may lie from the one a list has: signed is not yet in force. */
const nearly = 2;

/** The circles a name is of. A deal of that name is another where the text tells of its time but of none near it: there are many Treaties of Paris. */
export function circlesOf(kind: Thing, answer: string, years: readonly number[]): readonly Circle[] {
	const named = circles[kind].get(bareName(answer)) ?? [];
	if (kind === 'organization' || years.length === 0) return named;
	return named.filter(({ own }) => years.some((year) => Math.abs(year - own.from) <= nearly));
}

/** Agreements of one circle that may be taken for each other lie no further apart, nor do bodies whose founding is asked for. */
const mostYears = { deal: 25, organization: 12 } as const;

/** Whether a body was there in the year asked for, or an agreement or the founding of a body is of the answer's time. */
export function isOfTime(
	kind: Thing,
	{ own, other }: { own: Peer; other: Peer },
	year: number | null
): boolean {
	if (kind === 'deal' || (year !== null && Math.abs(year - own.from) <= 1))
		return Math.abs(own.from - other.from) <= mostYears[kind];
	if (year === null) return other.from <= own.to && other.to >= own.to;
	return other.from <= year && other.to >= year;
}
