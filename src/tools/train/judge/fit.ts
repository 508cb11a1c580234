import {
	against,
	failings,
	inFavour,
	signNames,
	type Failing,
	type SignName
} from '../../../lib/core/writing/judge/sign';

/** The signs a card has, each with how much. */
export type Marked = Readonly<Partial<Record<SignName, number>>>;

/** A card's signs and what its reader found wrong with it. */
export interface Lesson {
	readonly signs: Marked;
	readonly faults: readonly string[];
}

/** What a logistic sum starts from and what each sign adds. */
export interface Head {
	readonly start: number;
	readonly weights: Readonly<Record<SignName, number>>;
}

export type Learned = Readonly<Record<Failing, Head>>;

/** The readers' names for each way to fail. */
const faultsOf: Readonly<Record<Failing, readonly string[]>> = {
	unclear: ['unclear'],
	worthless: ['worthless'],
	wrong: ['grammar', 'several', 'untrue', 'given']
};

const [rounds, turns] = [12, 8];
/** How strongly weights are drawn to 0: as much as so many cards of even odds would, by how much a sign differs from card to card, and at least so. */
const [ridge, leastRidge] = [25, 0.5];
const [doubts, praises]: readonly ReadonlySet<SignName>[] = [new Set(against), new Set(inFavour)];

const held = (name: SignName, weight: number) =>
	doubts?.has(name) ? Math.min(0, weight) : praises?.has(name) ? Math.max(0, weight) : weight;

const sumBy = (count: number, of: (at: number) => number) => {
	let sum = 0;
	for (let at = 0; at < count; at++) sum += of(at);
	return sum;
};

/** How strongly the weight of a sign is drawn to 0. */
function shrinkOf(column: Float64Array): number {
	const mean = sumBy(column.length, (at) => column[at] ?? 0) / column.length;
	const spread = sumBy(column.length, (at) => ((column[at] ?? 0) - mean) ** 2) / column.length;
	return leastRidge + 4 * ridge * spread;
}

/**
 * A logistic regression in which what speaks against a card can only take from its odds, and what speaks for it only add: by Newton's
 * steps, in each of which one weight after the other goes where the likelihood is greatest.
 */
function headOf(columns: readonly Float64Array[], isSound: readonly boolean[]): Head {
	const count = isSound.length;
	const all = [new Float64Array(count).fill(1), ...columns];
	const shrinks = [0, ...columns.map(shrinkOf)];
	const weights = new Float64Array(all.length);
	const odds = new Float64Array(count);
	for (let round = 0; round < rounds; round++) {
		const chances = odds.map((sum) => 1 / (1 + Math.exp(-sum)));
		const bends = chances.map((chance) => Math.max(1e-4, chance * (1 - chance)));
		const slopes = chances.map((chance, at) => Number(isSound[at]) - chance);
		const steep = all.map(
			(column, place) =>
				(shrinks[place] ?? 0) + sumBy(count, (at) => (bends[at] ?? 0) * (column[at] ?? 0) ** 2)
		);
		for (let turn = 0; turn < turns; turn++)
			all.forEach((column, place) => {
				const weight = weights[place] ?? 0;
				const slope =
					sumBy(count, (at) => (slopes[at] ?? 0) * (column[at] ?? 0)) - (shrinks[place] ?? 0) * weight;
				const free = weight + slope / Math.max(1e-9, steep[place] ?? 0);
				const name = signNames[place - 1];
				const next = name === undefined ? free : held(name, free);
				if (next === weight) return;
				weights[place] = next;
				for (let at = 0; at < count; at++) {
					const by = (next - weight) * (column[at] ?? 0);
					slopes[at] = (slopes[at] ?? 0) - (bends[at] ?? 0) * by;
					odds[at] = (odds[at] ?? 0) + by;
				}
			});
	}
	const byName = Object.fromEntries(signNames.map((name, place) => [name, weights[place + 1] ?? 0]));
	return { start: weights[0] ?? 0, weights: byName as Head['weights'] };
}

/** Learns how each way to fail is foretold. The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[]): Learned {
	const columns = signNames.map((name) => Float64Array.from(lessons, ({ signs }) => signs[name] ?? 0));
	const heads = failings.map((failing) => {
		const isSound = lessons.map(({ faults }) => !faults.some((fault) => faultsOf[failing].includes(fault)));
		return [failing, headOf(columns, isSound)] as const;
	});
	return Object.fromEntries(heads) as Learned;
}

/** How likely a card with these signs passes, by what was learned. */
export const chanceBy = (learned: Learned, signs: Marked): number =>
	failings.reduce((chance, failing) => {
		const { start, weights } = learned[failing];
		const odds = signNames.reduce((sum, name) => sum + weights[name] * (signs[name] ?? 0), start);
		return chance / (1 + Math.exp(-odds));
	}, 1);
