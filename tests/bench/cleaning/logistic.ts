/** What one line looks like, whether it is furniture (1) or article (0), and how much it counts. */
export interface Example {
	readonly values: readonly number[];
	readonly answer: 0 | 1;
	readonly weight: number;
}

const steps = 500;
const rate = 0.1;
const [slow, slower] = [0.9, 0.99];
/** How strongly weights are drawn to 0. */
const decay = 0.0002;

const chance = (sum: number) => 1 / (1 + Math.exp(-sum));

/** The chance that a logistic sum gives; the last weight stands alone. */
export function chanceOf(values: readonly number[], weights: ArrayLike<number>): number {
	return chance(
		values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[values.length] ?? 0)
	);
}

/** The gradient of the log loss at `weights`, each example counted by its weight, with decay. */
function gradient(examples: readonly Example[], weights: Float64Array, total: number): Float64Array {
	const slope = weights.map((weight, at) => (at < weights.length - 1 ? decay * weight : 0));
	for (const { values, answer, weight } of examples) {
		const error = ((chanceOf(values, weights) - answer) * weight) / total;
		values.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + error * value));
		slope[values.length] = (slope[values.length] ?? 0) + error;
	}
	return slope;
}

/** A logistic regression by Adam (Kingma and Ba 2015), from nothing: the same examples give the same weights. */
export function fitted(examples: readonly Example[]): Float64Array {
	const weights = new Float64Array((examples[0]?.values.length ?? 0) + 1);
	const [mean, square] = [weights.slice(), weights.slice()];
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= steps; step++) {
		const slope = gradient(examples, weights, total);
		slope.forEach((by, at) => {
			mean[at] = slow * (mean[at] ?? 0) + (1 - slow) * by;
			square[at] = slower * (square[at] ?? 0) + (1 - slower) * by ** 2;
			const towards = mean[at] / (1 - slow ** step);
			const spread = Math.sqrt(square[at] / (1 - slower ** step));
			weights[at] = (weights[at] ?? 0) - (rate * towards) / (spread + 1e-8);
		});
	}
	return weights;
}
