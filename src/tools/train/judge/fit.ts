import { against, signNames, type SignName } from '../../../lib/core/writing/judge/sign';

/** The signs a card has, each with how much. */
export type Marked = Readonly<Partial<Record<SignName, number>>>;

/** A card's signs and whether its reader found nothing wrong with it. */
export interface Lesson {
	readonly signs: Marked;
	readonly passed: boolean;
}

/** What a logistic sum starts from and what each sign adds. */
export interface Learned {
	readonly start: number;
	readonly weights: Readonly<Record<SignName, number>>;
}

const rounds = 150;
/** How strongly weights are drawn to 0: as much as so many cards of even odds would. */
const ridge = 3;
const doubts: ReadonlySet<SignName> = new Set(against);

/**
 * A logistic regression in which what speaks against a card can only take from its odds, and what speaks for it only add: one weight
 * after the other goes where the likelihood is greatest, until none moves. The same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[]): Learned {
	const columns = signNames.map((name) => lessons.map(({ signs }) => signs[name] ?? 0));
	const weights = signNames.map(() => 0);
	const sums = lessons.map(() => 0);
	/** Where one weight goes, by a step of Newton's. */
	const step = (column: readonly number[], weight: number, shrink: number) => {
		let [slope, bend] = [-shrink * weight, shrink];
		lessons.forEach(({ passed }, at) => {
			const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
			const value = column[at] ?? 0;
			slope += (Number(passed) - chance) * value;
			bend += chance * (1 - chance) * value ** 2;
		});
		return bend > 0 ? weight + slope / bend : weight;
	};
	const move = (column: readonly number[], by: number) =>
		column.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + by * value));
	const ones = lessons.map(() => 1);
	let start = 0;
	for (let round = 0; round < rounds; round++) {
		const from = step(ones, start, 0);
		move(ones, from - start);
		start = from;
		signNames.forEach((name, place) => {
			const [column, weight] = [columns[place] ?? [], weights[place] ?? 0];
			const free = step(column, weight, ridge);
			const held = doubts.has(name) ? Math.min(0, free) : Math.max(0, free);
			move(column, held - weight);
			weights[place] = held;
		});
	}
	const byName = Object.fromEntries(signNames.map((name, place) => [name, weights[place] ?? 0]));
	return { start, weights: byName as Learned['weights'] };
}

/** How likely a card with these signs passes, by what was learned. */
export function chanceBy({ start, weights }: Learned, signs: Marked): number {
	const odds = signNames.reduce((sum, name) => sum + weights[name] * (signs[name] ?? 0), start);
	return 1 / (1 + Math.exp(-odds));
}
