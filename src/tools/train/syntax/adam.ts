import type { Matrix } from './tensors';

/** A block of weights, and how the loss changes with each. */
export interface Parameter {
	readonly name: string;
	readonly value: Matrix;
	readonly slope: Matrix;
}

const keepMean = 0.9;
const keepSquare = 0.95;
const greatest = 5;

/** Steps down the slopes by Adam (Kingma and Ba 2015), none longer than the slopes' whole length allows. */
export class Adam {
	readonly #parameters: readonly Parameter[];
	readonly #means: readonly Float32Array[];
	readonly #squares: readonly Float32Array[];
	#steps = 0;

	constructor(parameters: readonly Parameter[]) {
		this.#parameters = parameters;
		this.#means = parameters.map(({ value }) => new Float32Array(value.data.length));
		this.#squares = parameters.map(({ value }) => new Float32Array(value.data.length));
	}

	#shorten(): number {
		let sum = 0;
		for (const { slope } of this.#parameters)
			for (let at = 0; at < slope.data.length; at++) sum += (slope.data[at] as number) ** 2;
		return Math.min(1, greatest / (Math.sqrt(sum) + 1e-9));
	}

	/** One step; the slopes are zero afterwards. */
	step(rate: number): void {
		const shorten = this.#shorten();
		this.#steps++;
		const size = (rate * Math.sqrt(1 - keepSquare ** this.#steps)) / (1 - keepMean ** this.#steps);
		this.#parameters.forEach(({ value, slope }, place) => {
			const [means, squares] = [this.#means[place] as Float32Array, this.#squares[place] as Float32Array];
			const [now, slopes] = [value.data, slope.data];
			for (let at = 0; at < now.length; at++) {
				const by = (slopes[at] as number) * shorten;
				const mean = keepMean * (means[at] as number) + (1 - keepMean) * by;
				const square = keepSquare * (squares[at] as number) + (1 - keepSquare) * by * by;
				means[at] = mean;
				squares[at] = square;
				now[at] = (now[at] as number) - (size * mean) / (Math.sqrt(square) + 1e-8);
			}
			slopes.fill(0);
		});
	}
}
