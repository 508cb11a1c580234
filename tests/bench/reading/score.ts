import { createRandom } from '../../../src/lib/core/random';
import type { Named, Type } from './document';

/** How many were right, found, and there to be found. */
export interface Count {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
}

/** An F1 in per cent, and the middle 95 % of what it is when documents are drawn again. */
export interface Interval {
	readonly f1: number;
	readonly low: number;
	readonly high: number;
}

const draws = 1000;
const none: Count = { right: 0, found: 0, gold: 0 };
const add = (one: Count, two: Count): Count => ({
	right: one.right + two.right,
	found: one.found + two.found,
	gold: one.gold + two.gold
});

/** Of one document: names of these types whose span and type are both exactly those of the gold. */
export function countOf(
	{ found, gold }: { readonly found: readonly Named[]; readonly gold: readonly Named[] },
	among: readonly Type[]
): Count {
	const key = ({ start, end, type }: Named) => `${start} ${end} ${type}`;
	const chosen = ({ type }: Named) => among.includes(type);
	const there = new Set(gold.filter(chosen).map(key));
	const own = found.filter(chosen);
	return { right: own.filter((name) => there.has(key(name))).length, found: own.length, gold: there.size };
}

/** The counts of several documents as one. */
export function sumOf(counts: readonly Count[]): Count {
	return counts.reduce(add, none);
}

/** Per cent of what was found that is right; NaN where nothing was found. */
export function precisionOf({ right, found }: Count): number {
	return (100 * right) / found;
}

/** Per cent of what was there that was found. */
export function recallOf({ right, gold }: Count): number {
	return (100 * right) / gold;
}

/** F1 in per cent: twice what is right over what was found and what was there. */
export function f1Of({ right, found, gold }: Count): number {
	return (200 * right) / (found + gold);
}

/** F1 over documents with its 95 % interval by the percentile bootstrap (Efron 1979): documents resampled, seeded. */
export function intervalOf(counts: readonly Count[]): Interval {
	const random = createRandom('reading');
	const pick = () => counts[Math.floor(random() * counts.length)] ?? none;
	const drawn = Array.from({ length: draws }, () => f1Of(sumOf(counts.map(pick))))
		.filter((f1) => !Number.isNaN(f1))
		.sort((a, b) => a - b);
	const at = (share: number) => drawn[Math.floor(share * (drawn.length - 1))] ?? NaN;
	return { f1: f1Of(sumOf(counts)), low: at(0.025), high: at(0.975) };
}
