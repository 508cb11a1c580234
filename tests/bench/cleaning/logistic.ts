/** What one line looks like, whether it is furniture (1) or article (0), and how much it counts. */
export interface Example {
	readonly values: ArrayLike<number>;
	/** Which of very many features it has besides, and what each of them counts. */
	readonly marks: Int32Array;
	readonly share: number;
	readonly answer: 0 | 1;
	readonly weight: number;
}

const steps = 250;
const rate = 0.1;
const [slow, slower] = [0.9, 0.99];
/** How strongly weights are drawn to 0. */
const decay = 0.00005;

/** A logistic sum: a weight for each value, one alone, and one for each mark. */
export function sumOf({ values, marks, share }: Example, weights: ArrayLike<number>): number {
	let sum = weights[values.length] ?? 0;
	for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
	for (const mark of marks) sum += share * (weights[values.length + 1 + mark] ?? 0);
	return sum;
}

const chanceOf = (example: Example, weights: ArrayLike<number>) =>
	1 / (1 + Math.exp(-sumOf(example, weights)));

/** The gradient of the log loss at `weights`, each example counted by its weight, with decay. */
function gradient(examples: readonly Example[], weights: Float64Array, total: number): Float64Array {
	const slope = weights.map((weight) => decay * weight);
	const add = (at: number, by: number) => (slope[at] = (slope[at] ?? 0) + by);
	for (const example of examples) {
		const { values, marks, share, answer, weight } = example;
		const error = ((chanceOf(example, weights) - answer) * weight) / total;
		for (let at = 0; at < values.length; at++) add(at, error * (values[at] ?? 0));
		add(values.length, error);
		for (const mark of marks) add(values.length + 1 + mark, error * share);
	}
	return slope;
}

/** The weights after so many steps down a slope by Adam (Kingma and Ba 2015). */
export function descended(
	weights: Float64Array,
	slopeAt: (weights: Float64Array) => Float64Array,
	rate: number
): Float64Array {
	const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
	for (let step = 1; step <= steps; step++) {
		slopeAt(weights).forEach((by, at) => {
			mean[at] = slow * (mean[at] ?? 0) + (1 - slow) * by;
			square[at] = slower * (square[at] ?? 0) + (1 - slower) * by ** 2;
			const towards = mean[at] / (1 - slow ** step);
			const spread = Math.sqrt(square[at] / (1 - slower ** step));
			weights[at] = (weights[at] ?? 0) - (rate * towards) / (spread + 1e-8);
		});
	}
	return weights;
}

/** What all examples count together. */
export const totalOf = (examples: readonly Example[]) =>
	examples.reduce((sum, { weight }) => sum + weight, 0);

/** A logistic regression from nothing: the same examples give the same weights. */
export function fitted(examples: readonly Example[], marks: number): Float64Array {
	const total = totalOf(examples);
	const start = new Float64Array((examples[0]?.values.length ?? 0) + 1 + marks);
	return descended(start, (weights) => gradient(examples, weights, total), rate);
}
